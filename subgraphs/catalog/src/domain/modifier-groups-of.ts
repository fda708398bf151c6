import type { Queryable } from '@comptoir/kit/database';
import { sql } from '@comptoir/kit/sql';
import type { ModifierGroupRow, ModifierRow } from '../rows.ts';

export type OfferedGroup = ModifierGroupRow & { productId: string };

/**
 * The groups in use that are offered with products: a product's own, those of what it is a variant of, those of its category
 * and of what that lies under, the nearest first; each once.
 */
export function modifierGroupsOf({ query }: Queryable, productIds: readonly string[]): Promise<OfferedGroup[]> {
  return query(sql`
    with recursive asked as (select id, variant_of, category_id from product where id = any(${productIds}::uuid[])),
    up as (
      select a.id as product_id, c.id as category_id, c.parent_id, 1 as depth from asked a join category c on c.id = a.category_id
      where exists (select from modifier_group_use u where u.category_id is not null)
      union all
      select up.product_id, c.id, c.parent_id, up.depth + 1 from up join category c on c.id = up.parent_id),
    uses as (
      select a.id as product_id, u.group_id, case when u.product_id = a.id then -1 else 0 end as depth, u.position
      from asked a join modifier_group_use u on u.product_id in (a.id, a.variant_of)
      union all
      select up.product_id, u.group_id, up.depth, u.position from up join modifier_group_use u on u.category_id = up.category_id),
    nearest as (select distinct on (product_id, group_id) * from uses order by product_id, group_id, depth, position)
    select n.product_id, g.* from nearest n join modifier_group g on g.id = n.group_id and g.active
    order by n.product_id, n.depth, n.position, g.name`);
}

/** The modifiers of groups in their order, also those no longer in use. */
export function modifiersOf({ query }: Queryable, groupIds: readonly string[]): Promise<ModifierRow[]> {
  return query(sql`select * from modifier where group_id = any(${groupIds}::uuid[]) order by group_id, position`);
}
