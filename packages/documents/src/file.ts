import type { Paper } from './paper.ts';
import { render } from './render.ts';

/** `File` of schema/shared.graphql. */
export interface PrintedFile {
  name: string;
  contentType: string;
  base64: string;
}

/** A paper as PDF, under a name without its ending. */
export async function printedFile(paper: Paper, name: string): Promise<PrintedFile> {
  const pdf = await render(paper);
  return { name: `${name}.pdf`, contentType: 'application/pdf', base64: Buffer.from(pdf).toString('base64') };
}
