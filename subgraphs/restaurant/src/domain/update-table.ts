import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { TableRow } from '../rows.ts';
import { lockBoard, noteLeft, stamp, tablesChanged } from './board.ts';
import { sortKeyOf, type TableFields, tableFaults } from './create-table.ts';
import { given } from './rules.ts';
import { TABLES } from './selects.ts';

export interface UpdateTableInput extends TableFields {
  tableId: string;
  zoneId?: string | null;
  idempotencyKey?: string | null;
}

/** Changes the fields of a table that are given; while a party sits there, or it is promised to guests, it stays in use. */
export async function updateTable(ctx: Ctx, input: UpdateTableInput): Promise<{ tableId: string }> {
  const { actor } = ctx;
  const unknown = problem(actor, 'NOT_FOUND.table', ['tableId']);
  refuseIfAny([keyFault(actor, input.idempotencyKey), ...tableFaults(actor, input), !isUuid(input.tableId) && unknown]);
  return writeOnce(ctx, 'updateTable', input, async (tx) => {
    await lockBoard(tx);
    const before = await tx.one<TableRow>(sql`${TABLES} where t.id = ${input.tableId}`);
    if (!before) {
      refuseIfAny([unknown]);
      return { tableId: input.tableId };
    }
    const number = input.number ?? before.number;
    const taken = await tx.one(
      sql`select 1 as one from dining_table where shop_id = ${before.shopId} and number = ${number} and id <> ${before.id}`,
    );
    const zone =
      input.zoneId != null && isUuid(input.zoneId)
        ? await tx.one(sql`select 1 as one from zone where id = ${input.zoneId} and shop_id = ${before.shopId}`)
        : null;
    const promised = await tx.one<{
      name: string;
    }>(sql`select r.name from reservation_table x join reservation r on r.id = x.reservation_id
      where x.table_id = ${before.id} and x.holds and r.ends_at > ${ctx.now()} order by r.starts_at limit 1`);
    refuseIfAny([
      input.zoneId != null && !zone && problem(actor, 'NOT_FOUND.zone', ['zoneId']),
      taken && problem(actor, 'ALREADY_EXISTS.table', ['number'], { number }),
      before.status === 'OCCUPIED' &&
        input.active === false &&
        problem(actor, 'TABLE_OCCUPIED.table', ['active'], { number: before.number }),
      before.status !== 'OCCUPIED' &&
        input.active === false &&
        promised &&
        problem(actor, 'RESERVATION_CONFLICT.promised', ['active'], { number: before.number, name: promised.name }),
    ]);
    await tx.query(sql`update dining_table set number = ${number}, sort_key = ${sortKeyOf(number)}, seats = ${input.seats ?? before.seats},
      x = ${given(input.x, before.x)}, y = ${given(input.y, before.y)}, zone_id = ${given(input.zoneId, before.zone?.id ?? null)},
      active = ${input.active ?? before.active} where id = ${before.id}`);
    await tablesChanged(tx, [before.id], { status: false });
    const zoneId = before.zone?.id;
    if (zoneId && given(input.zoneId, zoneId)?.toLowerCase() !== zoneId) await leaveZone(tx, before.id, zoneId);
    return { tableId: before.id };
  });
}

/** Whoever watches the zone that a table left is told, of the table and of what is reserved at it. */
async function leaveZone(tx: Tx, tableId: string, zoneId: string): Promise<void> {
  await noteLeft(tx, 'dining_table', [tableId], [zoneId]);
  const rows = await tx.query<{ id: string }>(
    sql`select reservation_id as id from reservation_table where table_id = ${tableId} and holds order by reservation_id`,
  );
  const reserved = rows.map(({ id }) => id);
  await stamp(tx, 'reservation', reserved);
  await noteLeft(tx, 'reservation', reserved, [zoneId]);
}
