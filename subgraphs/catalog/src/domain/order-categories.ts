import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault, problem as plain } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { CategoryRow } from '../rows.ts';

export interface OrderCategoriesInput {
  categoryIds: readonly string[];
  idempotencyKey?: string | null;
}

const MOST = 500;

/** Puts categories that lie under the same one, or roots, into an order; their siblings that are not named come after, as they stood. */
export async function orderCategories(ctx: Ctx, input: OrderCategoriesInput): Promise<{ categoryIds: string[] }> {
  const { actor } = ctx;
  const wanted = input.categoryIds.map((id) => id.toLowerCase());
  refuseIfAny([
    countFault(actor, ['categoryIds'], wanted, MOST),
    ...wanted.map((id, i) => wanted.indexOf(id) < i && plain(actor, 'INVALID.twice', ['categoryIds', i])),
  ]);
  return writeOnce(ctx, 'orderCategories', input, async (tx) => {
    const parents = await parentsOf(tx, wanted);
    refuseIfAny(wanted.map((id, i) => !parents.has(id) && problem(actor, 'NOT_FOUND.category', ['categoryIds', i])));
    const there = await childrenOf(tx, parents.get(wanted[0] as string) ?? null);
    const siblings = new Set(there.map(({ id }) => id));
    refuseIfAny(wanted.map((id, i) => !siblings.has(id) && problem(actor, 'INVALID.siblings', ['categoryIds', i])));
    const named = new Set(wanted);
    const ids = [...wanted, ...there.map(({ id }) => id).filter((id) => !named.has(id))];
    await tx.query(sql`update category c set display_order = given.place, version = version + 1
      from unnest(${ids}::uuid[]) with ordinality given (id, place) where c.id = given.id and c.display_order <> given.place`);
    return { categoryIds: ids };
  });
}

/** What each of the categories lies under; those that are not there are missing. */
async function parentsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await tx.query<CategoryRow>(sql`select * from category where id = any(${ids.filter(isUuid)}::uuid[])`);
  return new Map(rows.map(({ id, parentId }) => [id, parentId]));
}

/** What lies directly under a category (null: the roots) in display order, held in the order of keys. */
async function childrenOf(tx: Tx, parentId: string | null): Promise<CategoryRow[]> {
  const held = await tx.query<CategoryRow>(
    sql`select * from category where parent_id is not distinct from ${parentId} order by id for update`,
  );
  return held.sort((a, b) => a.displayOrder - b.displayOrder || (a.name < b.name ? -1 : 1));
}
