import { systemActor } from '@comptoir/kit/actor';
import { type Ctx, contextFor, write } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { parseResults } from '../adms/commands.ts';
import { handshake } from '../adms/handshake.ts';
import { parsePushedPunches, parsePushedUsers } from '../adms/push-records.ts';
import { wallTimeOf } from '../clocks/instant-of.ts';
import { keepPunches } from '../clocks/keep-punches.ts';
import { keepClockUsers, observeClock } from '../clocks/observe-clock.ts';
import { handOver, noteResults, tellAgain } from '../clocks/push-commands.ts';
import type { ClockRow } from '../rows.ts';
import { noteStranger } from './note-stranger.ts';

export interface PushFromClockInput {
  push: 'HANDSHAKE' | 'RECORDS' | 'POLL' | 'PING' | 'RESULT';
  serial: string;
  table?: string | null;
  stamp?: string | null;
  body: string;
  address?: string | null;
}

export interface PushAnswer {
  status: number;
  text: string;
}

/**
 * What a clock that pushes (ADMS) says. Its serial number is all that it is known by: one that is not registered, switched off or called
 * otherwise is refused, and listed. What it hands over is kept when this answers OK; on anything else it sends it again.
 */
export async function pushFromClock(ctx: Ctx, input: PushFromClockInput): Promise<PushAnswer> {
  const [clock] = await ctx.db.query<ClockRow>('SYSTEM', sql`select * from clock where serial = ${input.serial}`);
  if (!clock) {
    await noteStranger(ctx, input.serial, input.address ?? null);
    return { status: 403, text: 'UNKNOWN DEVICE\n' };
  }
  if (clock.connection !== 'PUSH' || !clock.active) return { status: 403, text: 'NOT EXPECTED\n' };
  // From here on it is its company's, under row-level security like everybody else.
  const own = contextFor(ctx, systemActor(clock.companyId, ctx.actor.correlationId));
  const text = await answerTo(own, clock, input);
  return { status: 200, text };
}

async function answerTo(ctx: Ctx, clock: ClockRow, input: PushFromClockInput): Promise<string> {
  if (input.push === 'RECORDS') return keepRecords(ctx, clock, input);
  await observeClock(ctx, clock.id, { fault: null, message: null });
  if (input.push === 'POLL') return commandsFor(ctx, clock.id);
  if (input.push === 'RESULT') await noteResults(ctx, clock.id, parseResults(input.body));
  if (input.push !== 'HANDSHAKE') return 'OK\n';
  await tellAgain(ctx, clock.id);
  const stamps = { punches: clock.attlogStamp, doings: clock.operlogStamp };
  return handshake(clock.serial, stamps, offsetHours(ctx, clock));
}

async function commandsFor(ctx: Ctx, clockId: string): Promise<string> {
  const lines = await handOver(ctx, clockId);
  return lines.length === 0 ? 'OK\n' : lines.map((line) => `${line}\n`).join('');
}

function offsetHours(ctx: Ctx, { timeZone }: ClockRow): number {
  const now = new Date(Math.trunc(ctx.now().getTime() / 1_000) * 1_000);
  return (Date.parse(`${wallTimeOf(now, timeZone)}Z`) - now.getTime()) / 3_600_000;
}

/** The stamp is kept last: a clock that is asked to go on from there has handed over all before it. */
async function keepRecords(ctx: Ctx, clock: ClockRow, { table, stamp, body }: PushFromClockInput): Promise<string> {
  const seen = { fault: null, message: null };
  if (table === 'ATTLOG') {
    const { items, unreadable } = parsePushedPunches(body);
    await keepPunches(ctx, clock, items, 'PUSH');
    await observeClock(ctx, clock.id, { ...seen, unreadable: clock.unreadable + unreadable });
    if (isStamp(stamp))
      await write(
        ctx,
        async (tx) => void (await tx.query(sql`update clock set attlog_stamp = ${stamp} where id = ${clock.id}`)),
      );
    return `OK: ${items.length + unreadable}\n`;
  }
  // Of the others (photos, fingerprints) nothing is kept: they are no business of a shop's.
  if (table === 'OPERLOG' || table === 'USERINFO') {
    const users = parsePushedUsers(body);
    await keepClockUsers(ctx, clock, users);
    if (table === 'OPERLOG' && isStamp(stamp))
      await write(
        ctx,
        async (tx) => void (await tx.query(sql`update clock set operlog_stamp = ${stamp} where id = ${clock.id}`)),
      );
  }
  await observeClock(ctx, clock.id, seen);
  return 'OK\n';
}

function isStamp(stamp: string | null | undefined): stamp is string {
  return stamp != null && /^\d{1,20}$/.test(stamp);
}
