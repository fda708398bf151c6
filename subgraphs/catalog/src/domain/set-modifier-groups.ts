import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { problem as plain } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { lockFamily } from './family.ts';
import { retell, tellAgain } from './retell.ts';
import { mustExist } from './write-category.ts';

export interface SetModifierGroupsInput {
  productId?: string | null;
  categoryId?: string | null;
  modifierGroupIds: readonly string[];
  idempotencyKey?: string | null;
}

interface Place {
  productId: string | null;
  categoryId: string | null;
}

const MOST_GROUPS = 20;

/** Says which groups are offered with a product and its variants, or with all in a category and under it, in their order. */
export async function setModifierGroups(ctx: Ctx, input: SetModifierGroupsInput): Promise<Place> {
  const { actor } = ctx;
  const ids = input.modifierGroupIds.map((id) => id.toLowerCase());
  refuseIfAny([
    (input.productId == null) === (input.categoryId == null) && problem(actor, 'INVALID.oneOf', ['productId']),
    ids.length > MOST_GROUPS && plain(actor, 'INVALID.tooMany', ['modifierGroupIds'], { max: MOST_GROUPS }),
    ...ids.map((id, i) => ids.indexOf(id) < i && plain(actor, 'INVALID.twice', ['modifierGroupIds', i])),
  ]);
  return writeOnce(ctx, 'setModifierGroups', input, async (tx) => {
    const place = await placeOf(tx, input);
    await mustAllExist(tx, ids);
    const { productId, categoryId } = place;
    await tx.query(
      productId
        ? sql`delete from modifier_group_use where product_id = ${productId}`
        : sql`delete from modifier_group_use where category_id = ${categoryId}`,
    );
    const companyId = companyOf(actor);
    await tx.insert(
      'modifier_group_use',
      ids.map((groupId, i) => ({ companyId, groupId, productId, categoryId, position: i + 1 })),
    );
    if (categoryId) await retell(tx, 'CATEGORY', categoryId);
    else await tellAgain(tx, await withVariants(tx, productId as string));
    return place;
  });
}

async function placeOf(tx: Tx, { productId, categoryId }: SetModifierGroupsInput): Promise<Place> {
  if (categoryId != null) return { productId: null, categoryId: (await mustExist(tx, categoryId, 'categoryId')).id };
  return { productId: (await lockFamily(tx, productId as string)).product.id, categoryId: null };
}

async function mustAllExist(tx: Tx, ids: readonly string[]): Promise<void> {
  const known = await tx.query<{ id: string }>(
    sql`select id from modifier_group where id = any(${ids.filter(isUuid)}::uuid[]) order by id for share`,
  );
  const there = new Set(known.map((row) => row.id));
  const missing = ids.flatMap((id, i) => (there.has(id) ? [] : [i]));
  if (missing.length > 0)
    throw new Refusal(missing.map((i) => problem(tx.ctx.actor, 'NOT_FOUND.modifierGroup', ['modifierGroupIds', i])));
}

/** A product and its variants, held. */
async function withVariants(tx: Tx, productId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    sql`select id from product where id = ${productId} or variant_of = ${productId} order by id for update`,
  );
  return rows.map((row) => row.id);
}
