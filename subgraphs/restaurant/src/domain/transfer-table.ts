import { companyOf } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import { problem } from '../problems.ts';
import type { TableRow } from '../rows.ts';
import { lockBoard, tablesChanged, ticketsChanged } from './board.ts';
import { followParty } from './follow-party.ts';
import { unfit } from './open-table.ts';
import { TABLES } from './selects.ts';

export interface TransferTableInput {
  tableId: string;
  toTableId: string;
  idempotencyKey?: string | null;
}

const MOVE_PARTY = parse('mutation ($event: JSON!) { _moveParty(event: $event) }');

/**
 * A party goes from one table to a free one of the shop, and what the kitchen has not served yet is served there. Of several who
 * want the free table at once exactly one gets it. Orders is told at once; if it is away, the event tells it later.
 */
export async function transferTable(ctx: Ctx, input: TransferTableInput): Promise<{ fromId: string; toId: string }> {
  const { actor } = ctx;
  const { tableId, toTableId } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    !isUuid(tableId) && problem(actor, 'NOT_FOUND.table', ['tableId']),
    !isUuid(toTableId) && problem(actor, 'NOT_FOUND.table', ['toTableId']),
  ]);
  const { moved } = await writeOnce(ctx, 'transferTable', input, async (tx) => ({ moved: await move(tx, input) }));
  if (moved) await ask(ctx, 'orders', { document: MOVE_PARTY, variables: { event: moved } });
  return { fromId: tableId, toId: toTableId };
}

async function move(tx: Tx, { tableId, toTableId }: TransferTableInput): Promise<EventEnvelope<'PartyMoved'> | null> {
  const { actor } = tx.ctx;
  await lockBoard(tx);
  const [from, to] = await Promise.all(
    [tableId, toTableId].map((id) => tx.one<TableRow>(sql`${TABLES} where t.id = ${id}`)),
  );
  refuseIfAny([
    !from && problem(actor, 'NOT_FOUND.table', ['tableId']),
    from && !from.seating && problem(actor, 'ILLEGAL_STATE.nobody', ['tableId'], { number: from.number }),
    !to && problem(actor, 'NOT_FOUND.table', ['toTableId']),
    to && unfit(tx.ctx, to, ['toTableId']),
    from && to && from.shopId !== to.shopId && problem(actor, 'NOT_FOUND.table', ['toTableId']),
  ]);
  const { seating, shopId } = from as TableRow;
  const at = tx.ctx.now();
  const party = await tx.one<{ orderId: string; tableId: string; moves: number }>(sql`
    update seating s set moves = moves + (table_id = ${tableId})::int, table_id = case when table_id = ${tableId} then ${toTableId}::uuid else table_id end
    where id = ${seating?.id} returning order_id, table_id, moves`);
  await Promise.all([
    tx.query(
      sql`update seating_table set until = ${at} where seating_id = ${seating?.id} and table_id = ${tableId} and until is null`,
    ),
    tx.query(sql`insert into seating_table (seating_id, table_id, company_id, shop_id, since)
      values (${seating?.id}, ${toTableId}, ${companyOf(actor)}, ${shopId}, ${at})`),
  ]);
  if (party) await ticketsChanged(tx, await followParty(tx, [party.orderId]));
  await tablesChanged(tx, [tableId, toTableId], { status: true });
  if (party?.tableId !== toTableId.toLowerCase()) return null;
  const { orderId, moves: version } = party;
  return tx.emit('PartyMoved', { orderId, shopId, tableId: toTableId, tableNumber: to?.number ?? '', version });
}
