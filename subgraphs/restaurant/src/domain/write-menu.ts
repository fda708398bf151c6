import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, read, type Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import type { Fault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { MenuCategoryRow, MenuRow } from '../rows.ts';
import { productsOfShop } from './ask-catalog.ts';
import {
  keyOf,
  type MenuCategoryInput,
  type MenuFields,
  MOST_PRODUCTS,
  menuFaults,
  periodFault,
} from './menu-rules.ts';
import { given, shopOrFault } from './rules.ts';

export interface CreateMenuInput extends MenuFields {
  shopId?: string | null;
  name: string;
}

export interface UpdateMenuInput extends MenuFields {
  menuId: string;
  version?: number | null;
}

/** Adds a menu with its hours and its parts. */
export function createMenu(ctx: Ctx, input: CreateMenuInput): Promise<{ menuId: string }> {
  return orFirstResult(ctx, 'createMenu', input, async () => {
    const { actor } = ctx;
    const { shopId, fault } = await shopOrFault(ctx, input.shopId);
    refuseIfAny([fault, ...menuFaults(actor, input), ...(await productFaults(ctx, shopId, input.categories, []))]);
    return refusingTakenName(ctx, input.name, () =>
      writeOnce(ctx, 'createMenu', input, async (tx) => {
        const menu = changed(
          { ...BLANK, id: newId(), companyId: companyOf(actor), shopId: shopId as string, name: input.name },
          input,
        );
        await tx.insert('menu', [menu]);
        await writeCategories(tx, menu, input.categories ?? [], []);
        return { menuId: menu.id };
      }),
    );
  });
}

/** Changes the fields that are given; windows and categories take the place of those before. */
export function updateMenu(ctx: Ctx, input: UpdateMenuInput): Promise<{ menuId: string }> {
  return orFirstResult(ctx, 'updateMenu', input, async () => {
    const { actor } = ctx;
    const there = await menuAsItIs(ctx, input.menuId);
    refuseIfAny([
      !there && problem(actor, 'NOT_FOUND.menu', ['menuId']),
      ...menuFaults(actor, input),
      ...(await productFaults(ctx, there?.shopId ?? null, input.categories, there?.productIds ?? [])),
    ]);
    return refusingTakenName(ctx, input.name ?? '', () =>
      writeOnce(ctx, 'updateMenu', input, async (tx) => {
        const before = await lockMenu(tx, input);
        const menu = changed(before, input);
        refuseIfAny([periodFault(actor, menu)]);
        await tx.query(sql`update menu set name = ${menu.name}, active = ${menu.active}, display_order = ${menu.displayOrder},
          valid_from = ${menu.validFrom}, valid_to = ${menu.validTo}, windows = ${JSON.stringify(menu.windows)}::jsonb,
          version = version + 1 where id = ${menu.id}`);
        if (input.categories != null) await writeCategories(tx, menu, input.categories, await categoriesOf(tx, menu));
        return { menuId: menu.id };
      }),
    );
  });
}

const BLANK = { active: true, displayOrder: 0, validFrom: null, validTo: null, windows: [], version: 1 };

function changed(row: MenuRow, fields: MenuFields): MenuRow {
  return {
    ...row,
    name: fields.name ?? row.name,
    active: fields.active ?? row.active,
    displayOrder: fields.displayOrder ?? row.displayOrder,
    validFrom: given(fields.validFrom, row.validFrom),
    validTo: given(fields.validTo, row.validTo),
    windows: fields.windows ?? row.windows,
  };
}

/** Where a menu is served, and what stands on it. */
async function menuAsItIs(ctx: Ctx, menuId: string): Promise<{ shopId: string; productIds: string[] } | null> {
  if (!isUuid(menuId)) return null;
  const [menu] = await read<{ shopId: string; productIds: string[] }>(
    ctx,
    sql`select shop_id, array(select unnest(c.product_ids) from menu_category c where c.menu_id = m.id) as product_ids
      from menu m where id = ${menuId}`,
  );
  return menu ?? null;
}

/** What is wrong with products; those that stand on the menu already are not asked about, they only may have left the range. */
async function productFaults(
  ctx: Ctx,
  shopId: string | null,
  categories: readonly MenuCategoryInput[] | null | undefined,
  known: readonly string[],
): Promise<Fault[]> {
  const { actor } = ctx;
  const wanted = new Set((categories ?? []).flatMap(({ productIds }) => productIds.map((id) => id.toLowerCase())));
  const asked = [...wanted].filter((id) => isUuid(id) && !known.includes(id));
  if (shopId === null || wanted.size > MOST_PRODUCTS) return [];
  const found = await productsOfShop(ctx, shopId, asked);
  const fault = (id: string, path: (string | number)[]): Fault => {
    if (isUuid(id) && (known.includes(id) || found?.has(id))) return false;
    return problem(actor, isUuid(id) && found === null ? 'TRY_AGAIN.catalog' : 'NOT_FOUND.product', path);
  };
  return (categories ?? []).flatMap(({ productIds }, i) =>
    productIds.map((id, k) => fault(id.toLowerCase(), ['categories', i, 'productIds', k])),
  );
}

async function lockMenu(tx: Tx, { menuId, version }: UpdateMenuInput): Promise<MenuRow> {
  const { actor } = tx.ctx;
  const row = await tx.one<MenuRow>(sql`select * from menu where id = ${menuId} for update`);
  if (!row) throw new Refusal([problem(actor, 'NOT_FOUND.menu', ['menuId'])]);
  refuseIfAny([version != null && version !== row.version && problem(actor, 'VERSION_CONFLICT.menu', ['version'])]);
  return row;
}

function categoriesOf(tx: Tx, { id }: MenuRow): Promise<MenuCategoryRow[]> {
  return tx.query(sql`select * from menu_category where menu_id = ${id}`);
}

/** Writes the parts of a menu that the transaction holds; one whose name was there keeps its id. */
async function writeCategories(
  tx: Tx,
  { id: menuId, companyId, shopId }: MenuRow,
  categories: readonly MenuCategoryInput[],
  before: readonly MenuCategoryRow[],
): Promise<void> {
  const idOf = new Map(before.map(({ id, name }) => [keyOf(name), id]));
  if (before.length > 0) await tx.query(sql`delete from menu_category where menu_id = ${menuId}`);
  if (categories.length === 0) return;
  await tx.insert(
    'menu_category',
    categories.map(({ name, description, icon, active, productIds }, place) => ({
      id: idOf.get(keyOf(name)) ?? newId(), companyId, shopId, menuId, place, name, description, icon, active: active ?? true, productIds,
    })),
  ); // biome-ignore format: a table
}

async function refusingTakenName<T>(ctx: Ctx, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'menu_name_unique') throw error;
    throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.menu', ['name'], { name })]);
  }
}
