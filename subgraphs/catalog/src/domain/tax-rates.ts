import type { Queryable } from '@comptoir/kit/database';
import type { Decimal } from '@comptoir/kit/money';
import { type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { TaxRateRow } from '../rows.ts';

/** What a category's rate is on a day. */
export interface RateOnDay {
  taxCategoryId: string;
  /** Percentage: "5.5" is 5.5 %. */
  rate: Decimal;
}

/** The day of an instant by the company's calendar, as a statement's part. */
export const dayOf = (at: Date): Sql => sql`company_day(${at})`;

/**
 * The rates of categories on a day, a date or `dayOf` an instant: of those that begin by then the latest, and of several from
 * one day the one recorded last. A category that has none yet is missing.
 */
export function ratesOn({ query }: Queryable, categoryIds: readonly string[], day: Sql): Promise<RateOnDay[]> {
  return query(sql`
    select asked.id as tax_category_id, r.rate from unnest(${categoryIds}::uuid[]) asked (id), lateral (
      select rate from tax_rate where tax_category_id = asked.id and (valid_from is null or valid_from <= ${day})
      order by valid_from desc nulls last, seq desc limit 1) r`);
}

/** All rates of categories, those to come first, each until the next one begins; one that another replaced never counts. */
export function ratesOf({ query }: Queryable, categoryIds: readonly string[]): Promise<TaxRateRow[]> {
  return query(sql`
    with latest as (
      select distinct on (tax_category_id, valid_from) * from tax_rate where tax_category_id = any(${categoryIds}::uuid[])
      order by tax_category_id, valid_from, seq desc)
    select *, lead(valid_from) over (partition by tax_category_id order by valid_from nulls first) - 1 as valid_to
    from latest order by tax_category_id, valid_from desc nulls last`);
}

/** The rate of a category on a day; null before its first one. */
export async function taxRateOn(ctx: Context, taxCategoryId: string, day: string): Promise<Decimal | null> {
  const rates = await ctx.loaders.ratesOfTaxCategory.load(taxCategoryId);
  return rates.find(({ validFrom }) => validFrom === null || validFrom <= day)?.rate ?? null;
}
