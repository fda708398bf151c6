import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { type Fault, idFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { CategoryRow } from '../rows.ts';
import { knownStations, stationFault } from './known-stations.ts';
import { isText } from './product-rules.ts';
import { retell } from './retell.ts';

interface CategoryFields {
  name?: string | null;
  parentId?: string | null;
  displayOrder?: number | null;
  icon?: string | null;
  stationId?: string | null;
  active?: boolean | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

export interface CreateCategoryInput extends CategoryFields {
  name: string;
}

export interface UpdateCategoryInput extends CategoryFields {
  categoryId: string;
}

/** Adds a category under its parent, or as a root. */
export function createCategory(ctx: Ctx, input: CreateCategoryInput): Promise<{ categoryId: string }> {
  return orFirstResult(ctx, 'createCategory', input, () => create(ctx, input));
}

async function create(ctx: Ctx, input: CreateCategoryInput): Promise<{ categoryId: string }> {
  refuseIfAny(await faultsOf(ctx, input));
  return refusingTakenName(ctx, input.name, () =>
    writeOnce(ctx, 'createCategory', input, async (tx) => {
      if (input.parentId != null) await mustExist(tx, input.parentId, 'parentId');
      const id = newId();
      await tx.query(sql`insert into category (id, company_id, parent_id, name, display_order, icon, station_id)
        values (${id}, ${companyOf(ctx.actor)}, ${input.parentId}, ${input.name}, ${input.displayOrder ?? 0}, ${input.icon}, ${input.stationId})`);
      return { categoryId: id };
    }),
  );
}

/** Changes the fields that are given; an explicit null parent makes it a root. It never comes to lie under itself. */
export function updateCategory(ctx: Ctx, input: UpdateCategoryInput): Promise<{ categoryId: string }> {
  return orFirstResult(ctx, 'updateCategory', input, () => update(ctx, input));
}

async function update(ctx: Ctx, input: UpdateCategoryInput): Promise<{ categoryId: string }> {
  refuseIfAny(await faultsOf(ctx, input));
  return refusingTakenName(ctx, input.name ?? '', () =>
    writeOnce(ctx, 'updateCategory', input, async (tx) => {
      if (input.parentId !== undefined || input.stationId !== undefined) await lockTree(tx);
      const row = await mustExist(tx, input.categoryId, 'categoryId');
      refuseIfAny([
        input.version != null &&
          input.version !== row.version &&
          problem(ctx.actor, 'VERSION_CONFLICT.category', ['version']),
      ]);
      if (input.parentId != null) {
        await mustExist(tx, input.parentId, 'parentId');
        if (await liesUnder(tx, input.parentId, row.id))
          throw new Refusal([problem(ctx.actor, 'INVALID.cycle', ['parentId'])]);
      }
      const parentId = input.parentId === undefined ? row.parentId : input.parentId;
      const icon = input.icon === undefined ? row.icon : input.icon;
      const stationId = input.stationId === undefined ? row.stationId : input.stationId;
      await tx.query(sql`update category set name = ${input.name ?? row.name}, parent_id = ${parentId}, icon = ${icon}, station_id = ${stationId},
        display_order = ${input.displayOrder ?? row.displayOrder}, active = ${input.active ?? row.active},
        version = version + 1 where id = ${row.id}`);
      if (stationId === row.stationId && parentId === row.parentId) return { categoryId: row.id };
      await holdBelow(tx, row.id);
      // What moves with it stands elsewhere, and may be offered other modifiers and prepared elsewhere.
      await retell(tx, 'CATEGORY', row.id);
      return { categoryId: row.id };
    }),
  );
}

/**
 * Holds what lies under a category against goods that come into it: those that come meanwhile are either seen here, or told of
 * with what is new.
 */
async function holdBelow(tx: Tx, categoryId: string): Promise<void> {
  await tx.query(sql`
    with recursive down (id) as (
      select id from category where parent_id = ${categoryId}
      union all select c.id from category c join down on c.parent_id = down.id)
    select id from category where id in (select id from down) order by id for update`);
}

/** Two moves at once could each be right and together make a ring, so a company's moves go one after the other. */
async function lockTree(tx: Tx): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`category-tree ${companyOf(tx.ctx.actor)}`}, 0))`);
}

/** Whether a category is another one or stands somewhere under it. */
async function liesUnder(tx: Tx, categoryId: string, ancestorId: string): Promise<boolean> {
  const found = await tx.one(sql`
    with recursive up as (
      select id, parent_id from category where id = ${categoryId}
      union select c.id, c.parent_id from category c join up on c.id = up.parent_id)
    select 1 as found from up where id = ${ancestorId}`);
  return found !== null;
}

/** A category, held; refuses one that is not there. */
export async function mustExist(tx: Tx, id: string, field: string): Promise<CategoryRow> {
  const row = isUuid(id) ? await tx.one<CategoryRow>(sql`select * from category where id = ${id} for update`) : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.category', [field])]);
  return row;
}

async function faultsOf(ctx: Ctx, { name, icon, stationId }: CategoryFields): Promise<Fault[]> {
  const { actor } = ctx;
  return [
    name != null && !isText(name, 200) && problem(actor, 'INVALID.name', ['name']),
    icon != null && !isText(icon, 50) && problem(actor, 'INVALID.text', ['icon'], { max: 50 }),
    idFault(actor, ['stationId'], stationId),
    stationFault(actor, await knownStations(ctx, [stationId]), stationId),
  ];
}

async function refusingTakenName<T>(ctx: Ctx, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'category_company_id_parent_id_name_key') throw error;
    throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.category', ['name'], { name })]);
  }
}
