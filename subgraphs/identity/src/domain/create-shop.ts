import { companyOf, type Locale } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { shopChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { CompanyRow, ShopRow } from '../rows.ts';
import { requireWholeCompany } from './define-role.ts';
import { idFault, type Path } from './field-rules.ts';
import { keepLetterhead } from './letterhead.ts';
import { type ShopFields, shopFaults } from './shop-rules.ts';

export interface CreateShopInput extends ShopFields {
  id?: string | null;
  name: string;
  idempotencyKey?: string | null;
}

/** What the law gives a business that agreed on nothing (directive 2011/7/EU, article 3). */
const USUAL_TERMS_DAYS = 30;

/** Adds a shop to the company; those whose rights hold everywhere see it at once. */
export async function createShop(ctx: Ctx, input: CreateShopInput): Promise<{ shopId: string }> {
  refuseIfAny([...shopFaults(ctx.actor, input, ctx.actor.currency), idFault(ctx.actor, input.id)]);
  requireWholeCompany(ctx.actor);
  return writeOnce(ctx, 'createShop', input, async (tx) => {
    const company = await tx.one<CompanyRow>(sql`select * from company where id = ${companyOf(ctx.actor)} for share`);
    const row = await insertShop(tx, { ...input, id: input.id ?? newId() }, company as CompanyRow);
    return { shopId: row.id };
  });
}

/** Writes the row with the company's currency, and its time zone and language unless others are given; refuses a taken name. */
export async function insertShop(
  tx: Tx,
  shop: ShopFields & { id: string; name: string },
  company: { id: string; currency: string; timeZone: string; locale: Locale },
  path: Path = [],
): Promise<ShopRow> {
  const row = await tx.one<ShopRow>(sql`
    insert into shop (id, company_id, name, currency, time_zone, locale, address, stock_policy, tax_mode, rounding, default_tax_rate,
      receipt_header, receipt_footer, cash_rounding, payment_terms_days, opening_hours, created_at)
    values (${shop.id}, ${company.id}, ${shop.name}, ${company.currency}, ${shop.timeZone ?? company.timeZone}, ${shop.locale ?? company.locale},
      ${shop.address}, ${shop.stockPolicy ?? 'PASSIVE'}, ${shop.taxMode ?? 'INCLUSIVE'}, ${shop.rounding ?? 'PER_LINE'}, ${shop.defaultTaxRate ?? 0},
      ${shop.receiptHeader ?? []}, ${shop.receiptFooter ?? []}, ${shop.cashRounding}, ${shop.paymentTermsDays ?? USUAL_TERMS_DAYS},
      ${JSON.stringify(shop.openingHours ?? [])}, ${tx.ctx.now()})
    on conflict do nothing returning *`);
  const { name } = shop;
  refuseIfAny([!row && problem(tx.ctx.actor, 'ALREADY_EXISTS.shop', [...path, 'name'], { name })]);
  await keepLetterhead(tx, row as ShopRow, shop.letterhead);
  await shopChanged(tx, row as ShopRow);
  return row as ShopRow;
}
