/** The two code pages that together print western text on every common printer. */
export type TextPage = 'cp858' | 'windows1252';

/** A piece of text that one code page has whole. */
export interface PageRun {
  page: TextPage;
  text: string;
}

const ONLY_WINDOWS_1252 = /[ŒœŠšŸŽžˆ˜–—‘’‚“”„†‡•…‰‹›™]/;

/**
 * Cuts a line of guarded text into runs of one code page: 858, which the plainest printers have, until the first sign that
 * only Windows-1252 has.
 */
export function codePageRuns(text: string): PageRun[] {
  const first = text.search(ONLY_WINDOWS_1252);
  if (first < 0) return [{ page: 'cp858', text }];
  const rest: PageRun = { page: 'windows1252', text: text.slice(first) };
  return first === 0 ? [rest] : [{ page: 'cp858', text: text.slice(0, first) }, rest];
}
