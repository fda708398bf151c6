import { parentPort } from 'node:worker_threads';
import { draw } from './draw.ts';
import type { Paper } from './paper.ts';

parentPort?.on('message', async ({ id, paper }: { id: number; paper: Paper }) => {
  try {
    parentPort?.postMessage({ id, pdf: await draw(paper) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
