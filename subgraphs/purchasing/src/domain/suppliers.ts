import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { SupplierRecord } from '../rows.ts';

/** A supplier that the company still buys from. */
export async function buyableSupplier(tx: Tx, supplierId: string): Promise<SupplierRecord> {
  const { actor } = tx.ctx;
  const supplier = isUuid(supplierId)
    ? await tx.one<SupplierRecord>(sql`select * from supplier where id = ${supplierId}`)
    : null;
  if (!supplier) throw new Refusal([problem(actor, 'NOT_FOUND.supplier', ['supplierId'])]);
  if (!supplier.active)
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.supplier', ['supplierId'], { name: supplier.name })]);
  return supplier;
}
