import {
  addDays,
  instantOf,
  localTime,
  type Schedule,
  startOfDay,
  WEEKDAYS,
  type WeeklyWindow,
  weekdayOf,
} from '@comptoir/kit/schedule';

/** The milliseconds of an instant at which a day's clocks first show a time (`HH:MM`), or have passed it. */
export type WallClock = (day: string, time: string) => number;

/** Many menus begin and end at the same times: what was looked up stays. */
export function wallClock(timeZone: string): WallClock {
  const known = new Map<string, number>();
  return (day, time) => {
    const key = `${day} ${time}`;
    const instant = known.get(key) ?? instantOf({ day, time }, timeZone).getTime();
    known.set(key, instant);
    return instant;
  };
}

interface Stretch {
  from: number;
  /** Not included. */
  to: number;
}

/** Days looked at from one on: a week, and another one for clocks that are put forward over the only hours without. */
const AHEAD = 15;

/**
 * Whether a menu is served at a moment, and until when that holds at least (null: for ever). A stretch runs from the first
 * instant at which clocks show its beginning to the first at which they show its end, so that clocks which are put back
 * open and close nothing twice; one that begins before midnight counts as of the day it began on.
 */
export function hoursAt(
  schedule: Schedule,
  at: Date,
  timeZone: string,
  clock = wallClock(timeZone),
): { isServed: boolean; until: Date | null } {
  const now = at.getTime();
  const next = stretchesAround(schedule, localTime(at, timeZone).day, timeZone, clock).find(({ to }) => to > now);
  const isServed = next !== undefined && next.from <= now;
  const until = isServed ? next.to : (next?.from ?? Number.POSITIVE_INFINITY);
  return { isServed, until: until === Number.POSITIVE_INFINITY ? null : new Date(until) };
}

/** In their order, those that touch as one. */
function stretchesAround(schedule: Schedule, today: string, timeZone: string, clock: WallClock): Stretch[] {
  const { validFrom, validTo, windows } = schedule;
  if (windows.length === 0) {
    const from = validFrom === null ? Number.NEGATIVE_INFINITY : startOfDay(validFrom, timeZone).getTime();
    const to = validTo === null ? Number.POSITIVE_INFINITY : startOfDay(addDays(validTo, 1), timeZone).getTime();
    return [{ from, to }];
  }
  const yesterday = addDays(today, -1);
  const first = validFrom !== null && validFrom > yesterday ? validFrom : yesterday;
  const days = Array.from({ length: AHEAD }, (_, i) => addDays(first, i));
  const found = days
    .filter((day) => validTo === null || day <= validTo)
    .flatMap((day) =>
      windows.filter(({ days }) => days.includes(weekdayOf(day))).map((window) => stretchOf(window, day, clock)),
    )
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  return joined(found);
}

function stretchOf({ from, to }: WeeklyWindow, day: string, clock: WallClock): Stretch {
  return { from: clock(day, from), to: clock(to <= from ? addDays(day, 1) : day, to) };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else whole.push({ ...stretch });
  }
  return whole;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** For each window the first one before it that it overlaps with by the clock on the wall, else -1. */
export function overlaps(windows: readonly WeeklyWindow[]): number[] {
  const spans = windows.map(spansOf);
  return spans.map((own, i) => spans.slice(0, i).findIndex((other) => own.some((a) => other.some((b) => meet(a, b)))));
}

/** In minutes from the beginning of the week; the end may lie in the next one. */
function spansOf({ days, from, to }: WeeklyWindow): Stretch[] {
  const length = minutesOf(to) - minutesOf(from) + (to <= from ? DAY : 0);
  return days.map((day) => {
    const start = WEEKDAYS.indexOf(day) * DAY + minutesOf(from);
    return { from: start, to: start + length };
  });
}

function meet(a: Stretch, b: Stretch): boolean {
  return [-WEEK, 0, WEEK].some((shift) => a.from + shift < b.to && b.from < a.to + shift);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
