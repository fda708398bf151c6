import type { Actor } from '@comptoir/kit/actor';
import { isTimeZone } from '@comptoir/kit/business-day';
import type { Ctx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { problem as anyProblem, type Fault } from '@comptoir/kit/faults';
import { Refusal } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { ClockRow } from '../rows.ts';
import { HOST } from './printer-rules.ts';
import { isText } from './text-rules.ts';

/** The fields of a clock that a person gives; left-out ones are not checked. */
export interface ClockFields {
  name?: string | null;
  serial?: string | null;
  connection?: ClockRow['connection'] | null;
  host?: string | null;
  port?: number | null;
  commKey?: number | null;
  timeZone?: string | null;
  active?: boolean | null;
}

/** Where clocks listen. */
export const CLOCK_PORT = 4370;

/** Every fault that can be told from the fields alone. */
export function clockFaults(actor: Actor, { name, serial, host, port, commKey, timeZone }: ClockFields): Fault[] {
  return [
    name != null && !isText(name, 100) && problem(actor, 'INVALID.name', ['name']),
    serial != null && !/^[\w-]{1,64}$/.test(serial) && problem(actor, 'INVALID.serial', ['serial']),
    host != null && !HOST.test(host) && problem(actor, 'INVALID.clockHost', ['host']),
    port != null && (port < 1 || port > 65_535) && problem(actor, 'INVALID.port', ['port']),
    commKey != null && (commKey < 0 || commKey > 999_999) && problem(actor, 'INVALID.commKey', ['commKey']),
    timeZone != null && !isTimeZone(timeZone) && problem(actor, 'INVALID.timeZone', ['timeZone']),
  ];
}

const CLOCK_USER_ID = /^[\w-]{1,24}$/;

/** What people type on a clock: clocks keep at most 24 characters of it. */
export function clockUserFault(actor: Actor, clockUserId: string): Fault {
  return !CLOCK_USER_ID.test(clockUserId) && problem(actor, 'INVALID.clockUserId', ['clockUserId']);
}

/** People of one clock at once. */
export const MOST_PEOPLE = 1_000;

/** The faults of a list of numbers that people punch with: each has a form, none stands there twice. */
export function clockUsersFaults(actor: Actor, ids: readonly string[] | null): Fault[] {
  if (ids === null) return [];
  if (ids.length > MOST_PEOPLE) return [problem(actor, 'INVALID.tooMany', ['clockUserIds'], { max: MOST_PEOPLE })];
  const firsts = new Map([...ids].reverse().map((id, i) => [id, ids.length - 1 - i]));
  return ids.flatMap((id, i): Fault[] => [
    !CLOCK_USER_ID.test(id) && problem(actor, 'INVALID.clockUserId', ['clockUserIds', i]),
    firsts.get(id) !== i && anyProblem(actor, 'INVALID.twice', ['clockUserIds', i]),
  ]);
}

/** The fault of an address that does not go with the way the clock is reached. */
export function clockAddressFault(actor: Actor, clock: Pick<ClockRow, 'connection' | 'host' | 'port'>): Fault {
  const isCalled = clock.connection === 'TCP' || clock.connection === 'UDP';
  if (isCalled) return clock.host === null && problem(actor, 'INVALID.clockHost', ['host']);
  return (clock.host !== null || clock.port !== null) && problem(actor, 'INVALID.noClockHost', ['host']);
}

/** Runs a change of a clock and tells a person which rule it ran against. */
export async function refusingClockDoubles<T>(ctx: Ctx, { name }: ClockFields, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'clock_name_unique')
      throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.clock', ['name'], { name })]);
    // Whose it is already is nobody's business.
    if (constraint === 'clock_serial_unique')
      throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.serial', ['serial'])]);
    if (constraint === 'clock_pkey') throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.id', ['id'])]);
    throw error;
  }
}
