import type { ClockUser, RawPunch, Records } from '../zkteco/records.ts';
import { isWallTime } from '../zkteco/wall-time.ts';

/** Lines of one message that are looked at; clocks send some hundreds. What is cut off by the limit of the body comes again. */
const MOST_LINES = 50_000;
const USER_ID = /^[\w-]{1,24}$/;

function linesOf(body: string): string[] {
  return body.split(/\r?\n/, MOST_LINES).filter((line) => line.trim() !== '');
}

/** A small whole number of a record; what is none is `otherwise`. */
function small(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Math.min(255, Number.parseInt(text, 10)) : otherwise;
}

/** `PIN <tab> YYYY-MM-DD HH:MM:SS <tab> status <tab> verify …`: one punch a line. A line that is none counts as unreadable. */
export function parsePushedPunches(body: string): Records<RawPunch> {
  const lines = linesOf(body);
  const items = lines.flatMap((line): RawPunch[] => {
    const [pin = '', at = '', status, verify] = line.split('\t', 4);
    const userId = pin.trim();
    const time = at.trim().replace(' ', 'T');
    if (!USER_ID.test(userId) || !isWallTime(time)) return [];
    return [{ userId, time, punch: small(status, 255), verify: small(verify, 0) }];
  });
  return { items, unreadable: lines.length - items.length };
}

/** People out of what a clock tells of its doings: `USER PIN=1 <tab> Name=… <tab> Pri=14 …`. Other lines say nothing of people. */
export function parsePushedUsers(body: string): ClockUser[] {
  return linesOf(body).flatMap((line): ClockUser[] => {
    const [, rest] = /^USER\s+(.*)$/.exec(line) ?? [];
    if (rest === undefined) return [];
    const fields = new Map(rest.split('\t', 30).map((field): [string, string] => pairOf(field)));
    const userId = fields.get('PIN')?.trim() ?? '';
    if (!USER_ID.test(userId)) return [];
    const name = (fields.get('Name') ?? '')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .toWellFormed();
    return [{ uid: 0, userId, name, isAdministrator: fields.get('Pri') === '14', card: 0 }];
  });
}

function pairOf(field: string): [string, string] {
  const at = field.indexOf('=');
  return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
}
