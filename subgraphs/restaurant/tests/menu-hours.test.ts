import {
  addDays,
  instantOf,
  isInForce,
  localTime,
  type Schedule,
  WEEKDAYS,
  type WeeklyWindow,
} from '@comptoir/kit/schedule';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hoursAt, overlaps } from '../src/domain/menu-hours.ts';

const HOUR = 3_600_000;
const always: Schedule = { validFrom: null, validTo: null, windows: [] };
const every = (from: string, to: string): WeeklyWindow => ({ days: WEEKDAYS, from, to });
const hours = (schedule: Partial<Schedule>, at: string, timeZone = 'Europe/Paris') => {
  const { isServed, until } = hoursAt({ ...always, ...schedule }, new Date(at), timeZone);
  return [isServed, until?.toISOString() ?? null];
};

describe('whether it is served, and until when that holds', () => {
  const lunch = { windows: [{ days: ['MONDAY', 'FRIDAY'], from: '11:30', to: '14:30' }] } as const;
  const night = { windows: [{ days: ['FRIDAY'], from: '22:00', to: '02:30' }] } as const;
  const late = { windows: [{ days: ['SATURDAY'], from: '22:00', to: '02:30' }] } as const;
  const early = { windows: [{ days: ['SUNDAY'], from: '02:15', to: '02:45' }] } as const;

  // 2026-11-20 is a Friday; Paris is an hour ahead of UTC in winter and two in summer.
  test.each<[string, Partial<Schedule>, string, boolean, string | null]>([
    ['always', {}, '2026-11-20T03:00:00Z', true, null],
    ['before its first day', { validFrom: '2026-12-01' }, '2026-11-20T03:00:00Z', false, '2026-11-30T23:00:00.000Z'],
    ['on its last day', { validTo: '2026-11-20' }, '2026-11-20T22:59:59Z', true, '2026-11-20T23:00:00.000Z'],
    ['after its last day', { validTo: '2026-11-20' }, '2026-11-20T23:00:00Z', false, null],
    ['before lunch', lunch, '2026-11-20T10:29:59Z', false, '2026-11-20T10:30:00.000Z'],
    ['at lunch', lunch, '2026-11-20T10:30:00Z', true, '2026-11-20T13:30:00.000Z'],
    ['after lunch, until that of Monday', lunch, '2026-11-20T13:30:00Z', false, '2026-11-23T10:30:00.000Z'],
    ['in summer', lunch, '2026-07-03T09:30:00Z', true, '2026-07-03T12:30:00.000Z'],
    ['after midnight', night, '2026-11-21T01:29:00Z', true, '2026-11-21T01:30:00.000Z'],
    ['after midnight of the day before', night, '2026-11-20T01:00:00Z', false, '2026-11-20T21:00:00.000Z'],
    ['begun on the last day', { ...night, validTo: '2026-11-20' }, '2026-11-21T01:00:00Z', true, '2026-11-21T01:30:00.000Z'],
    ['begun before the first day', { ...night, validFrom: '2026-11-21' }, '2026-11-21T01:00:00Z', false, '2026-11-27T21:00:00.000Z'],
    ['of a season that is far', { ...lunch, validFrom: '2027-06-01' }, '2026-11-20T10:30:00Z', false, '2027-06-04T09:30:00.000Z'],
    ['of a season that is over', { ...lunch, validTo: '2026-11-19' }, '2026-11-20T10:30:00Z', false, null],
    ['two that touch are one', { windows: [every('11:00', '15:00'), every('15:00', '18:00')] }, '2026-11-20T12:00:00Z', true, '2026-11-20T17:00:00.000Z'],
    // On 25 October 2026 clocks are put back from three to two: the night ends when they first show half past two.
    ['before clocks are put back', late, '2026-10-25T00:29:00Z', true, '2026-10-25T00:30:00.000Z'],
    ['while clocks show it again', late, '2026-10-25T01:15:00Z', false, '2026-10-31T21:00:00.000Z'],
    // On 29 March 2026 they are put forward from two to three.
    ['a night that ends when clocks jump', late, '2026-03-29T00:59:00Z', true, '2026-03-29T01:00:00.000Z'],
    ['hours that clocks jump over', early, '2026-03-29T00:59:00Z', false, '2026-04-05T00:15:00.000Z'],
  ])('%s', (_, schedule, at, isServed, until) => {
    expect(hours(schedule, at)).toEqual([isServed, until]);
  }); // biome-ignore format: a table

  test('another zone has another noon', () => {
    expect(hours({ windows: [every('12:00', '13:00')] }, '2026-11-20T17:00:00Z', 'America/New_York')).toEqual([true, '2026-11-20T18:00:00.000Z']);
  }); // biome-ignore format: short
});

const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'));
const windows = fc.array(
  fc.record({
    days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    from: time.map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`),
    to: time.map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`),
  }),
  { maxLength: 4 },
);
const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-01-01', n));
const schedule = fc
  .record({ windows, validFrom: fc.option(day, { nil: null }), validTo: fc.option(day, { nil: null }) })
  .filter(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo);
const instant = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z') / 60_000, max: Date.parse('2028-01-01T00:00:00Z') / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const zone = fc.constantFrom(
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Africa/Kinshasa',
);

const offset = (at: number, timeZone: string) => {
  const { day, time } = localTime(new Date(at), timeZone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000;
};
const isQuiet = (at: Date, timeZone: string) => {
  const around = [-30, 0, 30].map((h) => offset(at.getTime() + h * HOUR, timeZone));
  return new Set(around).size === 1;
};

test('it is what the clock on the wall says, but for the days on which clocks are changed', () => {
  fc.assert(
    fc.property(schedule, instant, zone, (schedule, at, timeZone) => {
      fc.pre(isQuiet(at, timeZone));
      expect(hoursAt(schedule, at, timeZone).isServed).toBe(isInForce(schedule, localTime(at, timeZone)));
    }),
    { numRuns: 300 },
  );
});

test('it stays so until then, whatever clocks do, and then changes', () => {
  fc.assert(
    fc.property(schedule, instant, zone, fc.double({ min: 0, max: 1, noNaN: true }), (schedule, at, timeZone, part) => {
      const { isServed, until } = hoursAt(schedule, at, timeZone);
      const end = until?.getTime() ?? at.getTime() + 400 * 24 * HOUR;
      expect(end).toBeGreaterThan(at.getTime());
      for (const within of [at.getTime() + Math.floor((end - at.getTime()) * part * 0.999), end - 1])
        expect(hoursAt(schedule, new Date(within), timeZone).isServed).toBe(isServed);
      // Hours that fill the week are told anew from time to time.
      const isSoon = end - at.getTime() < 10 * 24 * HOUR;
      if (until && isSoon) expect(hoursAt(schedule, until, timeZone).isServed).toBe(!isServed);
    }),
    { numRuns: 300 },
  );
});

test('the instant of a time is the first at which clocks show it or have passed it', () => {
  fc.assert(
    fc.property(day, time, zone, (day, [hour, minute], timeZone) => {
      const wanted = `${day} ${String(hour).padStart(2, '0')}:${minute}`;
      const at = instantOf({ day, time: wanted.slice(11) }, timeZone);
      const shown = (by: number) => Object.values(localTime(new Date(at.getTime() + by), timeZone)).join(' ');
      expect(shown(0) >= wanted).toBe(true);
      for (const before of [1, HOUR, 2 * HOUR, 4 * HOUR]) expect(shown(-before) < wanted).toBe(true);
    }),
  );
  const put = (time: string) => instantOf({ day: '2026-10-25', time }, 'Europe/Paris').toISOString();
  expect(put('02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(put('03:00')).toBe('2026-10-25T02:00:00.000Z');
});

describe('windows that overlap', () => {
  test.each<[string, WeeklyWindow[], number[]]>([
    ['none', [every('11:00', '15:00'), every('15:00', '23:00')], [-1, -1]],
    ['at the same time', [every('11:00', '15:00'), { days: ['SUNDAY'], from: '14:59', to: '16:00' }], [-1, 0]],
    ['on other days', [{ days: ['SATURDAY'], from: '11:00', to: '15:00' }, { days: ['SUNDAY'], from: '11:00', to: '15:00' }], [-1, -1]],
    ['from Sunday into Monday', [{ days: ['MONDAY'], from: '00:00', to: '02:00' }, { days: ['SUNDAY'], from: '22:00', to: '01:00' }], [-1, 0]],
    ['whole days that follow each other', [{ days: ['FRIDAY', 'SATURDAY'], from: '06:00', to: '06:00' }], [-1]],
    ['with a whole day', [{ days: ['FRIDAY'], from: '06:00', to: '06:00' }, { days: ['SATURDAY'], from: '05:00', to: '07:00' }], [-1, 0]],
  ])('%s', (_, windows, expected) => {
    expect(overlaps(windows)).toEqual(expected);
  }); // biome-ignore format: a table

  test('those found are those that are open at the same minute of a week', () => {
    fc.assert(
      fc.property(windows, (windows) => {
        const minutes = Array.from({ length: 7 * 24 * 60 }, (_, i) => {
          const at = new Date(Date.parse('2026-06-01T00:00:00Z') + i * 60_000).toISOString();
          return { day: at.slice(0, 10), time: at.slice(11, 16) };
        });
        const open = windows.map((window) =>
          minutes.map((local) => isInForce({ ...always, windows: [window] }, local)),
        );
        const expected = open.map((own, i) =>
          open.slice(0, i).findIndex((other) => own.some((is, minute) => is && other[minute])),
        );
        expect(overlaps(windows)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});
