/** Days of the week in the order of ISO 8601. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** A stretch of some days of the week, by the wall clock; `to` at or before `from` is on the next day. */
export interface WeeklyWindow {
  days: readonly Weekday[];
  /** `HH:MM`. */
  from: string;
  /** `HH:MM`, not included. */
  to: string;
}

/** When something is in force. */
export interface Schedule {
  /** First day (`YYYY-MM-DD`); null: from ever. */
  validFrom: string | null;
  /** Last day, included; null: for ever. */
  validTo: string | null;
  /** None: all day long. */
  windows: readonly WeeklyWindow[];
}

/** An instant as calendars and clocks on the wall show it. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`. */
  time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @param timeZone IANA name */
export function localTime(at: Date, timeZone: string): LocalTime {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }); // biome-ignore format: a table
    formats.set(timeZone, format);
  }
  const [day = '', time = ''] = format.format(at).split(' ');
  return { day, time };
}

export function weekdayOf(day: string): Weekday {
  return WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday;
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export function isClockTime(text: string): boolean {
  return TIME.test(text);
}

/** Whether it is in force. What begins before midnight counts as of the day it began on. */
export function isInForce({ validFrom, validTo, windows }: Schedule, local: LocalTime): boolean {
  const isValid = (day: string) => (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo);
  if (windows.length === 0) return isValid(local.day);
  return windows.some((window) => {
    const day = beganOn(window, local);
    return day !== null && isValid(day);
  });
}

/** The day on which the window that is open now began; null if it is not open. */
function beganOn({ days, from, to }: WeeklyWindow, { day, time }: LocalTime): string | null {
  const isOvernight = to <= from;
  if (time >= from && (isOvernight || time < to) && days.includes(weekdayOf(day))) return day;
  const before = addDays(day, -1);
  return isOvernight && time < to && days.includes(weekdayOf(before)) ? before : null;
}

/**
 * The first instant of a day in a time zone: where clocks jump over midnight, the first one after it.
 * @param timeZone IANA name
 */
export function startOfDay(day: string, timeZone: string): Date {
  const guess = Date.parse(`${day}T00:00:00Z`);
  // No zone is further than 14 hours from UTC; of the instants around, the first that shows this day is its start.
  let [low, high] = [guess - 15 * 3_600_000, guess + 15 * 3_600_000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (localTime(new Date(middle), timeZone).day >= day) high = middle;
    else low = middle;
  }
  return new Date(high);
}

const DAY_MS = 24 * 3_600_000;

/**
 * The first instant at which clocks of a time zone show a time; where they jump over it, the first one after it.
 * @param timeZone IANA name
 */
export function instantOf({ day, time }: LocalTime, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const shownAt = (at: number) => {
    const local = localTime(new Date(at), timeZone);
    return Date.parse(`${local.day}T${local.time}:00Z`);
  };
  // What clocks were ahead of UTC a day before, and are a day after.
  const [before, after] = [wall - DAY_MS, wall + DAY_MS].map((at) => wall - (shownAt(at) - at)) as [number, number];
  const shown = [Math.min(before, after), Math.max(before, after)].find((at) => shownAt(at) === wall);
  if (shown !== undefined) return new Date(shown);
  let [low, high] = [Math.min(before, after) - 1, Math.max(before, after)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shownAt(middle) >= wall) high = middle;
    else low = middle;
  }
  return new Date(high);
}
