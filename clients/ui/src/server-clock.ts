import { kept, OF_DEVICE } from './keep.ts';

/** Kept, so that a page that opens without a network still knows how late it is. */
const keptAhead = kept<number>(localStorage, `${OF_DEVICE}clock`);
let aheadMs = keptAhead.read() ?? 0;

const WORTH_KEEPING_MS = 2_000;

/** Takes over the server's time from an answer: a tablet's own clock is often minutes off, and would colour tickets wrongly. */
export function noteServerTime(date: string | null, now = Date.now()): void {
  const told = Date.parse(date ?? '');
  if (Number.isNaN(told)) return;
  aheadMs = told - now;
  if (Math.abs(aheadMs - (keptAhead.read() ?? 0)) > WORTH_KEEPING_MS) keptAhead.write(aheadMs);
}

/** Milliseconds since 1970 by the server's clock. */
export function serverNow(): number {
  return Date.now() + aheadMs;
}
