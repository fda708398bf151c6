import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { TableCondition, TableRow } from '../rows.ts';
import { lockBoard, tablesChanged } from './board.ts';
import { TABLES } from './selects.ts';

export interface MarkTableInput {
  tableId: string;
  as: TableCondition;
  reason?: string | null;
  idempotencyKey?: string | null;
}

/** Adds what a person says of a table to its conditions. Saying again what stands adds nothing. */
export async function markTable(ctx: Ctx, input: MarkTableInput): Promise<{ tableId: string }> {
  const { actor } = ctx;
  const { tableId, as, reason } = input;
  const unknown = problem(actor, 'NOT_FOUND.table', ['tableId']);
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['reason'], reason || null, 500),
    !isUuid(tableId) && unknown,
  ]);
  return writeOnce(ctx, 'markTable', input, async (tx) => {
    await lockBoard(tx);
    const table = await tx.one<TableRow & { condition: TableCondition }>(
      sql`select t.*, coalesce((select c.condition from table_condition c where c.table_id = t.id order by c.seq desc limit 1), 'AVAILABLE') as condition
        from (${TABLES}) t where t.id = ${tableId}`,
    );
    if (!table) {
      refuseIfAny([unknown]);
      return { tableId };
    }
    if (table.status === 'OCCUPIED')
      refuseIfAny([problem(actor, 'TABLE_OCCUPIED.table', ['tableId'], { number: table.number })]);
    if (table.condition === as) return { tableId };
    await tx.query(sql`insert into table_condition (company_id, shop_id, table_id, condition, condition_before, reason, user_id, at)
      values (${companyOf(actor)}, ${table.shopId}, ${tableId}, ${as}, ${table.condition}, ${reason}, ${actor.userId}, ${ctx.now()})`);
    await tablesChanged(tx, [tableId], { status: true });
    return { tableId };
  });
}
