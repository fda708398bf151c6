/** A clock's own time of day, without zone: `2024-02-29T12:34:56`. */
export type WallTime = string;

const two = (n: number) => String(n).padStart(2, '0');

function wallTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): WallTime | null {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal =
    year < 2100 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    minute < 60 &&
    second < 60;
  return isReal ? `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}` : null;
}

/** Whether a text is a time of this century that there is. */
export function isWallTime(text: string): text is WallTime {
  const match = /^(20\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as Parameters<typeof wallTime>;
  return wallTime(year, month, day, hour, minute, second) === text;
}

/** The time word of records and of GET_TIME: every month has 31 days in it. Null for a day that is none, and for what is beyond the century that a word has room for. */
export function decodeTime(word: number): WallTime | null {
  const second = word % 60;
  const minute = Math.trunc(word / 60) % 60;
  const hour = Math.trunc(word / 3_600) % 24;
  const days = Math.trunc(word / 86_400);
  return wallTime(
    2000 + Math.trunc(days / 372),
    (Math.trunc(days / 31) % 12) + 1,
    (days % 31) + 1,
    hour,
    minute,
    second,
  );
}

/** Throws RangeError on what is no time of this century. */
export function encodeTime(time: WallTime): number {
  const match = /^20(\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(time);
  if (!match) throw new RangeError(`Not a wall time: ${JSON.stringify(time)}`);
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return (year * 372 + (month - 1) * 31 + day - 1) * 86_400 + hour * 3_600 + minute * 60 + second;
}

/** Six bytes of live events: year of the century, month, day, hour, minute, second. Null for a day that is none. */
export function decodeRawTime(bytes: Buffer): WallTime | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = bytes;
  return wallTime(2000 + year, month, day, hour, minute, second);
}

export function encodeRawTime(time: WallTime): Buffer {
  return Buffer.from(
    [
      time.slice(2, 4),
      time.slice(5, 7),
      time.slice(8, 10),
      time.slice(11, 13),
      time.slice(14, 16),
      time.slice(17, 19),
    ].map(Number),
  );
}
