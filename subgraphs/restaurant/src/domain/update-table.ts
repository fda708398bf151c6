import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { TableRow } from '../rows.ts';
import { lockBoard, tablesChanged } from './board.ts';
import { sortKeyOf, type TableFields, tableFaults } from './create-table.ts';
import { given } from './rules.ts';
import { TABLES } from './selects.ts';

export interface UpdateTableInput extends TableFields {
  tableId: string;
  zoneId?: string | null;
  idempotencyKey?: string | null;
}

/** Changes the fields of a table that are given; while a party sits there it stays in use. */
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
    refuseIfAny([
      input.zoneId != null && !zone && problem(actor, 'NOT_FOUND.zone', ['zoneId']),
      taken && problem(actor, 'ALREADY_EXISTS.table', ['number'], { number }),
      before.status === 'OCCUPIED' &&
        input.active === false &&
        problem(actor, 'TABLE_OCCUPIED.table', ['active'], { number: before.number }),
    ]);
    await tx.query(sql`update dining_table set number = ${number}, sort_key = ${sortKeyOf(number)}, seats = ${input.seats ?? before.seats},
      x = ${given(input.x, before.x)}, y = ${given(input.y, before.y)}, zone_id = ${given(input.zoneId, before.zone?.id ?? null)},
      active = ${input.active ?? before.active} where id = ${before.id}`);
    await tablesChanged(tx, [before.id], { status: false });
    return { tableId: before.id };
  });
}
