import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { WarehouseRow } from '../rows.ts';
import { namedId } from './ids.ts';

/**
 * The warehouse that sales of a shop leave from. A shop without one gets its store, under an id that follows from the
 * shop's, so that a sale that is heard of before its shop finds its place.
 */
export async function sellingWarehouse(tx: Tx, shopId: string, name = 'Store'): Promise<WarehouseRow> {
  const find = () => tx.one<WarehouseRow>(sql`select * from warehouse where shop_id = ${shopId} and sells_from`);
  const found = await find();
  if (found) return found;
  await tx.query(sql`
    insert into warehouse (id, company_id, shop_id, type, name, sells_from)
    values (${namedId('store', shopId)}, ${companyOf(tx.ctx.actor)}, ${shopId}, 'STORE', ${name}, true) on conflict do nothing`);
  const made = await find();
  if (!made) throw new Error(`shop ${shopId} has no warehouse to sell from`);
  return made;
}
