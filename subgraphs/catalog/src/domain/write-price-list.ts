import { companyOf, seesShop } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { priceListChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { PriceListRow } from '../rows.ts';
import { type PriceListFields, priceListFaults } from './price-list-rules.ts';

export interface CreatePriceListInput extends PriceListFields {
  name: string;
  shopId?: string | null;
  idempotencyKey?: string | null;
}

export interface UpdatePriceListInput extends PriceListFields {
  priceListId: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Adds a list of prices, still without entries. */
export async function createPriceList(ctx: Ctx, input: CreatePriceListInput): Promise<{ priceListId: string }> {
  const { actor } = ctx;
  const { shopId = null } = input;
  refuseIfAny([
    ...priceListFaults(actor, input),
    shopId !== null && !(isUuid(shopId) && seesShop(actor, shopId)) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
  ]);
  return refusingTakenName(ctx, input.name, () =>
    writeOnce(ctx, 'createPriceList', input, async (tx) => {
      const list = changed({ ...BLANK, id: newId(), companyId: companyOf(actor), shopId, name: input.name }, input);
      await mustStandOnFirmGround(tx, list, input.basedOnId);
      await tx.insert('price_list', [list]);
      priceListChanged(tx, list);
      return { priceListId: list.id };
    }),
  );
}

/** Changes the fields that are given; an explicit null empties those that may be empty. */
export async function updatePriceList(ctx: Ctx, input: UpdatePriceListInput): Promise<{ priceListId: string }> {
  const { actor } = ctx;
  refuseIfAny(priceListFaults(actor, input));
  return refusingTakenName(ctx, input.name ?? '', () =>
    writeOnce(ctx, 'updatePriceList', input, async (tx) => {
      if (input.basedOnId != null) await lockBases(tx);
      const before = await lockPriceList(tx, input.priceListId, input.version);
      const list = { ...changed(before, input), version: before.version + 1 };
      refuseIfAny(priceListFaults(actor, { validFrom: list.validFrom, validTo: list.validTo }));
      await mustStandOnFirmGround(tx, list, input.basedOnId);
      await tx.query(sql`update price_list set name = ${list.name}, active = ${list.active}, only_for_customers = ${list.onlyForCustomers},
        priority = ${list.priority}, based_on_id = ${list.basedOnId}, valid_from = ${list.validFrom}, valid_to = ${list.validTo},
        windows = ${JSON.stringify(list.windows)}::jsonb, version = ${list.version} where id = ${list.id}`);
      priceListChanged(tx, list);
      return { priceListId: list.id };
    }),
  );
}

const BLANK = {
  active: true, onlyForCustomers: false, priority: 0, basedOnId: null, validFrom: null, validTo: null, windows: [], version: 1,
}; // biome-ignore format: a table

function changed(row: PriceListRow, fields: PriceListFields): PriceListRow {
  const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    ...row,
    name: fields.name ?? row.name,
    active: fields.active ?? row.active,
    onlyForCustomers: fields.onlyForCustomers ?? row.onlyForCustomers,
    priority: fields.priority ?? row.priority,
    windows: fields.windows ?? row.windows,
    basedOnId: given(fields.basedOnId, row.basedOnId),
    validFrom: given(fields.validFrom, row.validFrom),
    validTo: given(fields.validTo, row.validTo),
  };
}

/** A list, held; refuses one that is not there, or whose version is another than was read. */
export async function lockPriceList(tx: Tx, id: string, version?: number | null): Promise<PriceListRow> {
  const { actor } = tx.ctx;
  const row = isUuid(id) ? await tx.one<PriceListRow>(sql`select * from price_list where id = ${id} for update`) : null;
  if (!row) throw new Refusal([problem(actor, 'NOT_FOUND.priceList', ['priceListId'])]);
  if (version != null && version !== row.version)
    throw new Refusal([problem(actor, 'VERSION_CONFLICT.priceList', ['version'])]);
  return row;
}

/** Two lists at once could each be based on the other, so a company's lists get their bases one after the other. */
async function lockBases(tx: Tx): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`price-lists ${companyOf(tx.ctx.actor)}`}, 0))`);
}

/** Refuses a base that is not there, or that is based on the list itself, directly or in the end. */
async function mustStandOnFirmGround(
  tx: Tx,
  { id }: PriceListRow,
  basedOnId: string | null | undefined,
): Promise<void> {
  if (basedOnId == null) return;
  const { actor } = tx.ctx;
  const below = isUuid(basedOnId)
    ? await tx.query<{ id: string }>(sql`
        with recursive down as (
          select id, based_on_id from price_list where id = ${basedOnId}
          union select l.id, l.based_on_id from price_list l join down d on l.id = d.based_on_id)
        select id from down`)
    : [];
  refuseIfAny([
    below.length === 0 && problem(actor, 'NOT_FOUND.priceList', ['basedOnId']),
    below.some((row) => row.id === id) && problem(actor, 'INVALID.listLoop', ['basedOnId']),
  ]);
}

async function refusingTakenName<T>(ctx: Ctx, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'price_list_name_unique') throw error;
    throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.priceList', ['name'], { name })]);
  }
}
