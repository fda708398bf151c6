import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, read, type Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { keyFault, problem as plain } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { type Problem, Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import type { TableRow } from '../rows.ts';
import { mergeOrders, unmergeOrder } from './ask-orders.ts';
import { lockBoard, tablesChanged } from './board.ts';
import { tablesOfParties } from './note-party.ts';
import { unfit } from './open-table.ts';
import { TABLES } from './selects.ts';

export interface MergeTablesInput {
  tableId: string;
  tableIds: readonly string[];
  idempotencyKey?: string | null;
}

const MOST_TABLES = 20;

/**
 * Puts tables together with one where a party sits. Free ones become the party's as well; a party that sits at another one
 * stays there, and what it ordered goes on the first one's bill.
 */
export function mergeTables(ctx: Context, input: MergeTablesInput): Promise<{ tableId: string }> {
  return orFirstResult(ctx, 'mergeTables', input, () => merge(ctx, input));
}

async function merge(ctx: Context, input: MergeTablesInput): Promise<{ tableId: string }> {
  const { actor } = ctx;
  const ids = [input.tableId, ...input.tableIds].map((id) => id.toLowerCase());
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    (input.tableIds.length === 0 || input.tableIds.length > MOST_TABLES) &&
      plain(actor, 'INVALID.range', ['tableIds'], { min: 1, max: MOST_TABLES }),
  ]);
  const tables = await tablesOf(ctx, ids);
  const [host, ...others] = tables;
  refuseIfAny([
    host !== undefined && new Set(ids).size < ids.length && plain(actor, 'INVALID.twice', ['tableIds']),
    ...faultsOf(ctx, host, others),
  ]);
  const { seating } = host as TableRow;
  const guests = [...new Set(others.flatMap((t) => t?.seating?.orderId ?? []))];
  if (guests.length > 0) {
    const idempotencyKey = input.idempotencyKey ?? newId();
    await applied(
      ctx,
      await mergeOrders(ctx, { intoOrderId: seating?.orderId ?? '', orderIds: guests, idempotencyKey }),
      'tableIds',
    );
  }
  const free = others.flatMap((t) => (t && !t.seating ? [t] : []));
  return writeOnce(ctx, 'mergeTables', input, async (tx) => {
    await join(tx, host as TableRow, free);
    return { tableId: (host as TableRow).id };
  });
}

async function tablesOf(ctx: Ctx, ids: readonly string[]): Promise<(TableRow | undefined)[]> {
  const rows = await read<TableRow>(ctx, sql`${TABLES} where t.id = any(${ids.filter(isUuid)}::uuid[])`);
  return ids.map((id) => rows.find((row) => row.id === id));
}

function faultsOf(
  ctx: Ctx,
  host: TableRow | undefined,
  others: readonly (TableRow | undefined)[],
): (Problem | false | null)[] {
  const { actor } = ctx;
  const isMerged = host?.seating?.mergedInto != null;
  return [
    !host && problem(actor, 'NOT_FOUND.table', ['tableId']),
    host ? !host.seating && problem(actor, 'ILLEGAL_STATE.nobody', ['tableId'], { number: host.number }) : null,
    isMerged && problem(actor, 'ILLEGAL_STATE.merged', ['tableId'], { number: host?.number }),
    ...others.map((table, i) => {
      const at = ['tableIds', String(i)];
      if (!table || (host && table.shopId !== host.shopId)) return problem(actor, 'NOT_FOUND.table', at);
      const { number, seating } = table;
      if (!seating) return unfit(ctx, table, at);
      // Its own table is told of as named twice.
      if (table.id === host?.id) return false;
      const isTogether = seating.mergedInto !== null || seating.id === host?.seating?.id;
      return isTogether && problem(actor, 'ILLEGAL_STATE.merged', at, { number });
    }),
  ];
}

/** The free tables become the party's, if they still are and it still sits there. */
async function join(tx: Tx, host: TableRow, free: readonly TableRow[]): Promise<void> {
  const { actor } = tx.ctx;
  if (free.length === 0) return;
  await lockBoard(tx);
  const seatingId = host.seating?.id;
  const seated = await tx.one(sql`select 1 as one from seating where id = ${seatingId} and ended_at is null`);
  refuseIfAny([!seated && problem(actor, 'ILLEGAL_STATE.nobody', ['tableId'], { number: host.number })]);
  const rows = free.map(({ id }) => id);
  const joined = await tx.query<{ tableId: string }>(sql`
    insert into seating_table (seating_id, table_id, company_id, shop_id, since)
    select ${seatingId}, id, ${companyOf(actor)}, ${host.shopId}, ${tx.ctx.now()} from unnest(${rows}::uuid[]) id
    on conflict (table_id) where until is null do nothing returning table_id`);
  const taken = free.filter(({ id }) => !joined.some((j) => j.tableId === id));
  refuseIfAny(taken.map(({ number }) => problem(actor, 'TABLE_OCCUPIED.table', ['tableIds'], { number })));
  await tablesChanged(tx, await tablesOfParties(tx, [seatingId as string]), { status: true });
}

/** Takes a table back from those it was put together with: a free one is free again, a party has its own bill again. */
export function unmergeTable(
  ctx: Context,
  input: { tableId: string; idempotencyKey?: string | null },
): Promise<{ tableId: string }> {
  return orFirstResult(ctx, 'unmergeTable', input, () => unmerge(ctx, input));
}

async function unmerge(
  ctx: Context,
  input: { tableId: string; idempotencyKey?: string | null },
): Promise<{ tableId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  const [table] = await tablesOf(ctx, [input.tableId.toLowerCase()]);
  if (!table) throw new Refusal([problem(actor, 'NOT_FOUND.table', ['tableId'])]);
  const { number, seating } = table;
  const isExtra = seating !== null && seating.tableId !== table.id;
  const isGuest = seating !== null && !isExtra && seating.mergedInto !== null;
  refuseIfAny([!isExtra && !isGuest && problem(actor, 'ILLEGAL_STATE.alone', ['tableId'], { number })]);
  if (isGuest) {
    const idempotencyKey = input.idempotencyKey ?? newId();
    await applied(ctx, await unmergeOrder(ctx, { orderId: seating.ownOrderId, idempotencyKey }), 'tableId');
  }
  return writeOnce(ctx, 'unmergeTable', input, async (tx) => {
    if (isExtra) await leave(tx, table);
    return { tableId: table.id };
  });
}

async function leave(tx: Tx, { id, seating }: TableRow): Promise<void> {
  await lockBoard(tx);
  const left = await tx.query(sql`update seating_table set until = ${tx.ctx.now()}
    where table_id = ${id} and seating_id = ${seating?.id} and until is null returning table_id`);
  if (left.length === 0 || !seating) return;
  const parties = [seating.id, seating.mergedInto].filter((party) => party !== null);
  await tablesChanged(tx, [id, ...(await tablesOfParties(tx, parties))], { status: true });
}

/** What orders did is applied at once, by the very events that it also publishes. */
async function applied(
  ctx: Context,
  answer: { events: EventEnvelope<'OrderMergeChanged'>[] | null; problems: Problem[] } | null,
  argument: string,
): Promise<void> {
  if (!answer) throw new Refusal([problem(ctx.actor, 'TRY_AGAIN.orders', [])]);
  // Orders speaks of orders; whoever asked named tables.
  refuseIfAny(answer.problems.map((p) => ({ ...p, path: ['input', argument] })));
  const events = answer.events ?? [];
  if (events.some((event) => event.companyId !== companyOf(ctx.actor))) throw new Error('orders of another company');
  await ctx.inbox.apply(events);
}
