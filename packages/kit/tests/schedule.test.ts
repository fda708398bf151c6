import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isInForce, localTime, type Schedule, startOfDay, WEEKDAYS, weekdayOf } from '../src/schedule.ts';

const always: Schedule = { validFrom: null, validTo: null, windows: [] };
const happyHour = { days: ['MONDAY', 'FRIDAY'], from: '17:00', to: '19:00' } as const;
const lateNight = { days: ['FRIDAY'], from: '22:00', to: '02:00' } as const;

/** 2026-11-20 is a Friday. */
const at = (day: string, time: string) => ({ day, time });

describe('in force', () => {
  test.each<[string, Partial<Schedule>, string, string, boolean]>([
    ['always', {}, '2026-11-20', '03:00', true],
    ['on its first day', { validFrom: '2026-11-20' }, '2026-11-20', '00:00', true],
    ['before its first day', { validFrom: '2026-11-20' }, '2026-11-19', '23:59', false],
    ['on its last day', { validTo: '2026-11-20' }, '2026-11-20', '23:59', true],
    ['after its last day', { validTo: '2026-11-20' }, '2026-11-21', '00:00', false],
    ['within the window', { windows: [happyHour] }, '2026-11-20', '17:00', true],
    ['at the end of the window', { windows: [happyHour] }, '2026-11-20', '19:00', false],
    ['before the window', { windows: [happyHour] }, '2026-11-20', '16:59', false],
    ['on another day of the week', { windows: [happyHour] }, '2026-11-21', '17:30', false],
    ['in one of several windows', { windows: [lateNight, happyHour] }, '2026-11-23', '18:59', true],
    ['before midnight', { windows: [lateNight] }, '2026-11-20', '23:00', true],
    ['after midnight', { windows: [lateNight] }, '2026-11-21', '01:59', true],
    ['at the end after midnight', { windows: [lateNight] }, '2026-11-21', '02:00', false],
    ['after midnight of a day before which it did not begin', { windows: [lateNight] }, '2026-11-20', '01:00', false],
    ['after midnight, begun on the last day', { windows: [lateNight], validTo: '2026-11-20' }, '2026-11-21', '01:00', true],
    ['after midnight, begun before the first day', { windows: [lateNight], validFrom: '2026-11-21' }, '2026-11-21', '01:00', false],
    ['a whole day', { windows: [{ days: ['FRIDAY'], from: '06:00', to: '06:00' }] }, '2026-11-21', '05:59', true],
  ])('%s', (_, schedule, day, time, is) => {
    expect(isInForce({ ...always, ...schedule }, at(day, time))).toBe(is);
  }); // biome-ignore format: a table
});

test('local time and the start of a day, also where clocks jump', () => {
  expect(localTime(new Date('2026-11-20T23:30:00Z'), 'Europe/Paris')).toEqual({ day: '2026-11-21', time: '00:30' });
  expect(localTime(new Date('2026-11-20T03:05:00Z'), 'America/New_York')).toEqual({ day: '2026-11-19', time: '22:05' });
  expect(startOfDay('2026-11-21', 'Europe/Paris').toISOString()).toBe('2026-11-20T23:00:00.000Z');
  expect(startOfDay('2026-07-01', 'Europe/Paris').toISOString()).toBe('2026-06-30T22:00:00.000Z');
  expect(startOfDay('2026-01-01', 'Pacific/Kiritimati').toISOString()).toBe('2025-12-31T10:00:00.000Z');
  // Beirut puts its clocks forward at midnight: the day begins at one.
  const beirut = startOfDay('2026-03-29', 'Asia/Beirut');
  expect(localTime(beirut, 'Asia/Beirut')).toEqual({ day: '2026-03-29', time: '01:00' });
});

test('days follow one another, and every week has seven', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(addDays(addDays(day, 1), -1)).toBe(day);
      const week = Array.from({ length: 7 }, (_, i) => weekdayOf(addDays(day, i)));
      expect(new Set(week)).toEqual(new Set(WEEKDAYS));
      expect(localTime(startOfDay(day, 'Africa/Kinshasa'), 'Africa/Kinshasa')).toEqual({ day, time: '00:00' });
    }),
  );
});
