import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, wallTimeOf } from './instant-of.ts';

const moment = (time: string, zone: string) => {
  const { instant, ambiguous, impossible } = instantOf(time, zone);
  return [instant.toISOString(), ambiguous, impossible];
};

test.each([
  ['2026-07-01T12:00:00', 'Europe/Paris', '2026-07-01T10:00:00.000Z', false, false],
  ['2026-01-01T12:00:00', 'Europe/Paris', '2026-01-01T11:00:00.000Z', false, false],
  ['2026-10-25T02:30:00', 'Europe/Paris', '2026-10-25T00:30:00.000Z', true, false],
  ['2026-03-29T02:30:00', 'Europe/Paris', '2026-03-29T01:30:00.000Z', false, true],
  ['2026-03-29T03:00:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z', false, false],
  ['2026-06-01T00:00:00', 'Africa/Kinshasa', '2026-05-31T23:00:00.000Z', false, false],
  ['2026-01-01T00:00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z', false, false],
  ['2026-01-01T00:00:00', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z', false, false],
])('%s in %s is %s', (time, zone, instant, ambiguous, impossible) => {
  expect(moment(time, zone)).toEqual([instant, ambiguous, impossible]);
});

test('what a clock shows at any instant means that instant, or the other one of the hour that comes twice', () => {
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Africa/Casablanca', 'Australia/Lord_Howe', 'UTC');
  const instants = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, zones, (date, zone) => {
      const instant = new Date(Math.floor(date.getTime() / 1_000) * 1_000);
      const found = instantOf(wallTimeOf(instant, zone), zone);
      expect(found.impossible).toBe(false);
      if (!found.ambiguous) expect(found.instant).toEqual(instant);
      else expect(instant.getTime() - found.instant.getTime()).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
