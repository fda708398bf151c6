import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { percentageFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { startOfDay } from '@comptoir/kit/schedule';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { TaxCategoryRow } from '../rows.ts';
import { isText } from './product-rules.ts';
import { lookAgain, retell } from './retell.ts';
import { dayOf } from './tax-rates.ts';

export interface CreateTaxCategoryInput {
  name: string;
  rate: Decimal;
  idempotencyKey?: string | null;
}

export interface UpdateTaxCategoryInput {
  taxCategoryId: string;
  name?: string | null;
  active?: boolean | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

export interface SetTaxRateInput {
  taxCategoryId: string;
  rate: Decimal;
  validFrom: string;
  idempotencyKey?: string | null;
}

/** Adds a tax category, with a rate that counts from ever until another begins. */
export async function createTaxCategory(ctx: Ctx, input: CreateTaxCategoryInput): Promise<{ taxCategoryId: string }> {
  const { actor } = ctx;
  const { name, rate } = input;
  refuseIfAny([!isText(name, 200) && problem(actor, 'INVALID.name', ['name']), percentageFault(actor, ['rate'], rate)]);
  return refusingTakenName(ctx, name, () =>
    writeOnce(ctx, 'createTaxCategory', input, async (tx) => {
      const id = newId();
      await tx.insert('tax_category', [{ id, companyId: companyOf(actor), name }]);
      await recordRate(tx, { taxCategoryId: id, rate, validFrom: null });
      return { taxCategoryId: id };
    }),
  );
}

/** Changes its name, or whether products may still be given it. */
export async function updateTaxCategory(ctx: Ctx, input: UpdateTaxCategoryInput): Promise<{ taxCategoryId: string }> {
  const { actor } = ctx;
  refuseIfAny([input.name != null && !isText(input.name, 200) && problem(actor, 'INVALID.name', ['name'])]);
  return refusingTakenName(ctx, input.name ?? '', () =>
    writeOnce(ctx, 'updateTaxCategory', input, async (tx) => {
      const row = await lockTaxCategory(tx, input.taxCategoryId, input.version);
      await tx.query(sql`update tax_category set name = ${input.name ?? row.name}, active = ${input.active ?? row.active},
        version = version + 1 where id = ${row.id}`);
      return { taxCategoryId: row.id };
    }),
  );
}

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2200-01-01';

/**
 * Sets the rate from a day on, in place of one that was recorded for the same day. From a day to come, products take it at
 * the beginning of that day; documents that are made keep theirs.
 */
export async function setTaxRate(ctx: Ctx, input: SetTaxRateInput): Promise<{ taxCategoryId: string }> {
  const { actor } = ctx;
  const { rate, validFrom } = input;
  const isOdd = validFrom < FIRST_DAY || validFrom > LAST_DAY;
  refuseIfAny([percentageFault(actor, ['rate'], rate), isOdd && problem(actor, 'INVALID.day', ['validFrom'])]);
  return writeOnce(ctx, 'setTaxRate', input, async (tx) => {
    const { id } = await lockTaxCategory(tx, input.taxCategoryId);
    await recordRate(tx, { taxCategoryId: id, rate, validFrom });
    await tx.query(sql`update tax_category set version = version + 1 where id = ${id}`);
    const home = await homeOf(tx);
    // Who sells must know of it before its first day: each shop's day begins by its own clock.
    await retell(tx, 'TAX_CATEGORY', id);
    if (validFrom > home.today) await lookAgain(tx, 'TAX_CATEGORY', id, startOfDay(validFrom, home.timeZone));
    return { taxCategoryId: id };
  });
}

async function recordRate(
  tx: Tx,
  rate: { taxCategoryId: string; rate: Decimal; validFrom: string | null },
): Promise<void> {
  const { actor, now } = tx.ctx;
  await tx.insert('tax_rate', [
    { ...rate, id: newId(), companyId: companyOf(actor), userId: actor.userId, recordedAt: now() },
  ]);
}

/** Where the company is at home, and what day it is there. */
async function homeOf(tx: Tx): Promise<{ today: string; timeZone: string }> {
  const row = await tx.one<{ today: string; timeZone: string }>(
    sql`select ${dayOf(tx.ctx.now())} as today, coalesce((select time_zone from catalog_company), 'UTC') as time_zone`,
  );
  return row as { today: string; timeZone: string };
}

/** When the company moves to another time zone, its days begin at other times. */
export async function lookAgainAtTaxes(tx: Tx, timeZone: string): Promise<void> {
  const coming = await tx.query<{ taxCategoryId: string; validFrom: string }>(
    sql`select distinct tax_category_id, valid_from from tax_rate where valid_from >= ${dayOf(tx.ctx.now())}
      order by tax_category_id, valid_from`,
  );
  for (const { taxCategoryId, validFrom } of coming)
    await lookAgain(tx, 'TAX_CATEGORY', taxCategoryId, startOfDay(validFrom, timeZone));
}

async function lockTaxCategory(tx: Tx, id: string, version?: number | null): Promise<TaxCategoryRow> {
  const { actor } = tx.ctx;
  const row = isUuid(id)
    ? await tx.one<TaxCategoryRow>(sql`select * from tax_category where id = ${id} for update`)
    : null;
  if (!row) throw new Refusal([problem(actor, 'NOT_FOUND.taxCategory', ['taxCategoryId'])]);
  if (version != null && version !== row.version)
    throw new Refusal([problem(actor, 'VERSION_CONFLICT.taxCategory', ['version'])]);
  return row;
}

async function refusingTakenName<T>(ctx: Ctx, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'tax_category_name_unique') throw error;
    throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.taxCategory', ['name'], { name })]);
  }
}
