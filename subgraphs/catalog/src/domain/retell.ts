import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Sql, sql } from '@comptoir/kit/sql';
import { tellProducts } from '../events.ts';
import type { ProductRow } from '../rows.ts';

/** What products hang on: a change of it is a change of theirs. */
export type HangsOn = 'CATEGORY' | 'MODIFIER_GROUP' | 'TAX_CATEGORY';

/** Products told of in one transaction at most. */
export const AT_ONCE = 500;

/** The products that hang on something, as a statement of their ids. */
export const PRODUCTS_ON: Readonly<Record<HangsOn, (id: string) => Sql>> = {
  CATEGORY: (id) => inCategories(sql`select ${id}::uuid as id`),
  MODIFIER_GROUP: (id) => sql`
    select p.id from product p join modifier_group_use u on u.product_id in (p.id, p.variant_of) where u.group_id = ${id}
    union ${inCategories(sql`select category_id from modifier_group_use where group_id = ${id} and category_id is not null`)}`,
  TAX_CATEGORY: (id) => sql`select id from product where tax_category_id = ${id}`,
};

function inCategories(roots: Sql): Sql {
  return sql`select p.id from product p where p.category_id in (
    with recursive down (id) as (${roots} union select c.id from category c join down on c.parent_id = down.id) select id from down)`;
}

/**
 * Tells the neighbours of the products that hang on something that changed. What is more than can be told at once, and what
 * the actor may not see, is told by the background in a moment.
 */
export async function retell(tx: Tx, kind: HangsOn, id: string): Promise<void> {
  const { actor } = tx.ctx;
  const held = await tx.query<{ id: string }>(
    sql`select id from product where id in (${PRODUCTS_ON[kind](id)}) order by id limit ${AT_ONCE} for update`,
  );
  await tellAgain(tx, held.map((row) => row.id)); // biome-ignore format: one line
  if (held.length === AT_ONCE || actor.shops !== '*') await lookAgain(tx, kind, id, tx.ctx.now());
}

/** Gives products that the transaction holds their next version, and tells the neighbours what they are now. */
export async function tellAgain(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.query<ProductRow>(
    sql`update product set version = version + 1, updated_at = ${tx.ctx.now()} where id = any(${ids}::uuid[]) returning *`,
  );
  await tellProducts(tx, rows);
}

/** Has the background look at something at a time; see apply-due.ts. */
export async function lookAgain(tx: Tx, kind: HangsOn | 'PRODUCT', id: string, at: Date): Promise<void> {
  await tx.query(sql`insert into due (company_id, kind, subject_id, at) values (${companyOf(tx.ctx.actor)}, ${kind}, ${id}, ${at})
    on conflict do nothing`);
}
