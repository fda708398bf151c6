import { type Ctx, read, write } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { commandLine, type PushResult } from '../adms/commands.ts';
import type { ClockCommandRow } from '../rows.ts';
import { finishCommands, type Outcome } from './clock-commands.ts';
import { observeClock } from './observe-clock.ts';

/** Some models read no more than a few kilobytes of an answer. */
const MOST_AT_ONCE = 20;
/** A clock that did not answer is told again after a minute, then ever later, at most after an hour; for ever. */
const AGAIN_MS = 60_000;
const LONGEST_AGAIN_MS = 3_600_000;

/**
 * The commands for a clock that asks, in their order, committed as SENT: those that are new, and those it did not answer in time. So each comes at least
 * once; to do one twice changes nothing.
 */
export async function handOver(ctx: Ctx, clockId: string): Promise<string[]> {
  const now = ctx.now();
  const isDue = sql`(status = 'QUEUED' or status = 'SENT' and (next_at is null or next_at <= ${now}))`;
  const [any] = await read(
    ctx,
    sql`select 1 as due from clock_command where clock_id = ${clockId} and ${isDue} limit 1`,
  );
  if (!any) return [];
  const taken = await write(ctx, (tx) =>
    tx.query<ClockCommandRow>(sql`
      update clock_command set status = 'SENT', sent_at = ${now}, attempts = attempts + 1, reason = null, detail = null,
        next_at = ${now}::timestamptz + interval '1 millisecond' * least(${AGAIN_MS}::int * 2 ^ least(attempts, 10), ${LONGEST_AGAIN_MS}::int)
      where id in (select id from clock_command where clock_id = ${clockId} and ${isDue} order by number limit ${MOST_AT_ONCE} for update skip locked)
      returning *`),
  );
  const lines = taken
    .sort((a, b) => (BigInt(a.number) < BigInt(b.number) ? -1 : 1))
    .map((command) => ({ command, line: commandLine(command) }));
  const untold = lines
    .filter(({ line }) => line === null)
    .map(({ command }): Outcome => ({ id: command.id, status: 'FAILED', reason: 'UNFIT' }));
  await finishCommands(ctx, clockId, untold);
  return lines.flatMap(({ line }) => line ?? []);
}

/** A clock that was switched on has forgotten what it was told: it hears it again at once. */
export async function tellAgain(ctx: Ctx, clockId: string): Promise<void> {
  const waiting = sql`clock_id = ${clockId} and status = 'SENT' and next_at > ${ctx.now()}`;
  const [any] = await read(ctx, sql`select 1 as waits from clock_command where ${waiting} limit 1`);
  if (any)
    await write(
      ctx,
      async (tx) => void (await tx.query(sql`update clock_command set next_at = null where ${waiting}`)),
    );
}

/** What firmware says in numbers, where it says more than no. */
const CODES: Readonly<Record<number, string>> = { [-1001]: 'CLOCK_FULL' };
const BUSY = -1005;

/** Notes what a clock says came of its commands, once: what it was never told, and what is over, stays as it is. A busy clock is told again. */
export async function noteResults(ctx: Ctx, clockId: string, results: readonly PushResult[]): Promise<void> {
  if (results.length === 0) return;
  const byNumber = new Map(results.map((result) => [result.number, result]));
  const numbers = [...byNumber.keys()];
  const told = await write(ctx, (tx) =>
    tx.query<ClockCommandRow>(sql`
      update clock_command c set return_code = said.code from unnest(${numbers}::bigint[], ${numbers.map((n) => byNumber.get(n)?.returnCode)}::int[])
        as said (number, code)
      where c.clock_id = ${clockId} and c.number = said.number and c.status = 'SENT' returning c.*`),
  );
  const answered = told.filter(({ returnCode }) => returnCode !== BUSY);
  await finishCommands(ctx, clockId, answered.map(outcomeOf));
  for (const command of answered)
    if (command.kind === 'INFO') await noteInfo(ctx, clockId, byNumber.get(command.number)?.told);
}

function outcomeOf({ id, returnCode }: ClockCommandRow): Outcome {
  const code = returnCode ?? 0;
  if (code >= 0) return { id, status: 'DONE' };
  return { id, status: 'FAILED', reason: CODES[code] ?? 'REFUSED', detail: `The clock answered ${code}.` };
}

/** How many people and punches a clock says it holds. */
async function noteInfo(ctx: Ctx, clockId: string, told: ReadonlyMap<string, string> | undefined): Promise<void> {
  const count = (name: string) => {
    const value = told?.get(name) ?? '';
    return /^\d{1,7}$/.test(value) ? Number.parseInt(value, 10) : undefined;
  };
  await observeClock(ctx, clockId, {
    fault: null,
    message: null,
    userCount: count('UserCount'),
    punchCount: count('TransactionCount'),
  });
}
