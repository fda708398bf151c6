let aheadMs = 0;

/** Takes over the server's time from an answer: a tablet's own clock is often minutes off, and would colour tickets wrongly. */
export function noteServerTime(date: string | null, now = Date.now()): void {
  const told = Date.parse(date ?? '');
  if (!Number.isNaN(told)) aheadMs = told - now;
}

/** Milliseconds since 1970 by the server's clock. */
export function serverNow(): number {
  return Date.now() + aheadMs;
}
