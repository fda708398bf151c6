import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { suppliersOf } from './domain/list-suppliers.ts';
import type { SupplierAccountRow, SupplierRow } from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    supplier: oneBy<SupplierRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${suppliersOf(ctx)} where s.id = any(${ids}::uuid[])`),
    ),
    accountsOfSupplier: manyBy<SupplierAccountRow>(
      (row) => row.supplierId,
      (ids) =>
        read(
          ctx,
          sql`select supplier_id, currency, balance, total_purchased from supplier_account
            where supplier_id = any(${ids}::uuid[]) order by currency`,
        ),
    ),
  };
}
