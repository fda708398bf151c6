import { expect, test } from '@jest/globals';
import { driftOf } from './report-clock.ts';

const drift = (shown: string, now: string) =>
  driftOf({ now: () => new Date(now) }, { timeZone: 'Europe/Paris' }, { time: async () => shown });

test.each([
  ['as it should be', '2026-07-01T12:00:00', '2026-07-01T10:00:00.400Z', 0],
  ['ahead', '2026-07-01T12:01:30', '2026-07-01T10:00:00Z', 90],
  ['behind, with a battery that died', '2000-01-01T00:00:00', '2026-11-26T08:00:00Z', -848_998_800],
  ['right in the second of two equal hours', '2026-10-25T02:30:00', '2026-10-25T01:30:00Z', 0],
  ['not put back', '2026-10-25T03:05:00', '2026-10-25T01:05:00Z', 3_600],
  ['not put forward', '2026-03-29T02:10:00', '2026-03-29T01:10:00Z', -3_600],
])('a clock is %s', async (_, shown, now, seconds) => {
  expect(await drift(shown, now)).toBe(seconds);
});
