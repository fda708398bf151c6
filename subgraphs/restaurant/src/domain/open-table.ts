import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { TableRow } from '../rows.ts';
import { customerProblems, openOrder } from './ask-orders.ts';
import { lockBoard, tablesChanged } from './board.ts';
import { PARTY } from './rules.ts';
import { TABLES } from './selects.ts';

export interface OpenTableInput {
  tableId: string;
  partySize: number;
  customerId?: string | null;
  idempotencyKey?: string | null;
}

/**
 * Seats a party. The party and the id of its order are committed first; then orders is asked to open the order, so that it
 * is there when the answer is read. If orders is away the party stands, and the event opens the order later.
 */
export async function openTable(ctx: Ctx, input: OpenTableInput): Promise<{ orderId: string; tableId: string }> {
  const { actor } = ctx;
  const { tableId, partySize, customerId } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    (partySize < PARTY.min || partySize > PARTY.max) && problem(actor, 'INVALID.partySize', ['partySize'], PARTY),
    !isUuid(tableId) && problem(actor, 'NOT_FOUND.table', ['tableId']),
    customerId != null && !isUuid(customerId) && problem(actor, 'NOT_FOUND.customer', ['customerId']),
  ]);
  const { opened } = await writeOnce(ctx, 'openTable', input, async (tx) => {
    const { opened } = await seat(tx, input);
    return { opened };
  });
  await openOrder(ctx, opened);
  return { orderId: opened.payload.orderId, tableId };
}

/**
 * A party gets a table and the id of its order.
 * @param reservationId the reservation by which it comes, for which the table may be kept
 */
export async function seat(
  tx: Tx,
  { tableId, partySize, customerId }: OpenTableInput,
  reservationId: string | null = null,
): Promise<{ seatingId: string; opened: EventEnvelope<'TableOpened'> }> {
  const { actor, now } = tx.ctx;
  const look = () => tx.one<TableRow>(sql`${TABLES} where t.id = ${tableId}`);
  const why = (table: TableRow | null) =>
    table ? unfit(tx.ctx, table, ['tableId'], reservationId) : problem(actor, 'NOT_FOUND.table', ['tableId']);
  // Whoever is to be refused is refused without making the board wait.
  refuseIfAny([why(await look()), ...(await customerProblems(tx.ctx, customerId))]);
  const [, table] = await Promise.all([lockBoard(tx), look()]);
  refuseIfAny([why(table)]);
  const { shopId, number, zone } = table as TableRow;
  const openedAt = now();
  const serverId = actor.userId ?? zone?.serverId ?? null;
  const seating = {
    id: newId(),
    companyId: companyOf(actor),
    shopId,
    tableId,
    orderId: newId(),
    partySize,
    serverId,
    openedAt,
  };
  const [, seated] = await Promise.all([
    tx.insert('seating', [seating]),
    tx.one(sql`insert into seating_table (seating_id, table_id, company_id, shop_id, since)
      values (${seating.id}, ${tableId}, ${seating.companyId}, ${shopId}, ${openedAt})
      on conflict (table_id) where until is null do nothing returning table_id`),
  ]);
  if (!seated) refuseIfAny([problem(actor, 'TABLE_OCCUPIED.table', ['tableId'], { number })]);
  await tablesChanged(tx, [tableId], { status: true });
  const opened = tx.emit('TableOpened', {
    orderId: seating.orderId, shopId, tableId, tableNumber: number, partySize, customerId: customerId ?? null,
    serverId, openedAt: openedAt.toISOString(),
  }); // biome-ignore format: a table
  return { seatingId: seating.id, opened };
}

/** Why nobody can be seated at a table now; whoever comes by the reservation it is kept for can. */
export function unfit(
  { actor }: Ctx,
  { status, active, number, near }: TableRow,
  path = ['tableId'],
  reservationId: string | null = null,
): Problem | null {
  if (status === 'OCCUPIED') return problem(actor, 'TABLE_OCCUPIED.table', path, { number });
  if (status === 'RESERVED') {
    const { name, startsAt } = near ?? { name: '', startsAt: '' };
    return near?.id === reservationId
      ? null
      : problem(actor, 'RESERVATION_CONFLICT.near', path, { number, name, startsAt });
  }
  if (status !== 'AVAILABLE') return problem(actor, `TABLE_UNAVAILABLE.${status}`, path, { number });
  return active ? null : problem(actor, 'TABLE_UNAVAILABLE.inactive', path, { number });
}
