import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { CategoryRow, ProductRow } from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    product: oneBy<ProductRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from product where id = any(${ids}::uuid[])`),
    ),
    category: oneBy<CategoryRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from category where id = any(${ids}::uuid[])`),
    ),
    childrenOfCategory: manyBy<CategoryRow & { parentId: string }>(
      (row) => row.parentId,
      (ids) =>
        read(ctx, sql`select * from category where parent_id = any(${ids}::uuid[]) order by display_order, name`),
    ),
    barcodesOfProduct: manyBy<{ productId: string; code: string }>(
      (row) => row.productId,
      (ids) =>
        read(
          ctx,
          sql`select product_id, code from product_barcode where product_id = any(${ids}::uuid[]) order by code`,
        ),
    ),
  };
}
