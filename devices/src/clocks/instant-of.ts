import type { WallTime } from '../zkteco/wall-time.ts';

/** What a clock's time of day means where it hangs. */
export interface Moment {
  instant: Date;
  /** The hour comes twice that day (clocks are put back); `instant` is the first of the two. */
  ambiguous: boolean;
  /** The hour never was (clocks are put forward); `instant` is what a clock means that was not put forward. */
  impossible: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const;
    format = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...numeric });
    formats.set(timeZone, format);
  }
  return format;
}

/** The time of day of an instant in a time zone (IANA name). */
export function wallTimeOf(instant: Date, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

const HOURS = [-14, -12, -3, -2, -1, 0, 1, 2, 3, 12, 14];
const HOUR_MS = 3_600_000;

/** Of the last hours asked for: a log of 100,000 punches asks for few, and formatting times is slow. */
const known = new Map<string, number[]>();
const MOST_KNOWN = 20_000;

/** The offsets, in milliseconds east of UTC, that a zone has around an hour. */
function offsetsAround(naive: number, timeZone: string): number[] {
  const hour = Math.floor(naive / HOUR_MS);
  const key = `${timeZone} ${hour}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const offsets = offsetsOf(hour * HOUR_MS, timeZone);
  known.set(key, offsets);
  return offsets;
}

function offsetsOf(naive: number, timeZone: string): number[] {
  const at = HOURS.map((hours) => naive + hours * HOUR_MS);
  return [...new Set(at.map((instant) => Date.parse(`${wallTimeOf(new Date(instant), timeZone)}Z`) - instant))];
}

/** The instant a wall time stands for in a time zone. */
export function instantOf(time: WallTime, timeZone: string): Moment {
  const naive = Date.parse(`${time}Z`);
  const offsets = offsetsAround(naive, timeZone);
  const [only, ...others] = offsets;
  if (only !== undefined && others.length === 0)
    return { instant: new Date(naive - only), ambiguous: false, impossible: false };
  const matches = offsets
    .map((offset) => new Date(naive - offset))
    .filter((instant) => wallTimeOf(instant, timeZone) === time)
    .sort((a, b) => a.getTime() - b.getTime());
  const [first] = matches;
  if (first) return { instant: first, ambiguous: matches.length > 1, impossible: false };
  // Before the change the zone was further west: that is what a clock shows that nobody put forward.
  return { instant: new Date(naive - Math.min(...offsets)), ambiguous: false, impossible: true };
}
