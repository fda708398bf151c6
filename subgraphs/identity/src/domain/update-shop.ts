import type { Ctx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { shopChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { ShopRow } from '../rows.ts';
import { keepLetterhead } from './letterhead.ts';
import { type ShopFields, shopFaults } from './shop-rules.ts';

export interface UpdateShopInput extends ShopFields {
  shopId: string;
  active?: boolean | null;
  idempotencyKey?: string | null;
}

/** Changes a shop's settings and tells the neighbours, whose tills work by them. `verb` keeps idempotency keys apart. */
export async function updateShop(ctx: Ctx, input: UpdateShopInput, verb = 'updateShop'): Promise<{ shopId: string }> {
  const { actor } = ctx;
  const { shopId, name } = input;
  refuseIfAny(shopFaults(actor, input, actor.currency));
  if (!isUuid(shopId)) refuseIfAny([problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
  return writeOnce(ctx, verb, input, async (tx) => {
    const row = await tx.one<ShopRow>(statementOf(input)).catch((error) => {
      if (violatedConstraint(error) !== 'shop_name_unique') throw error;
      throw new Refusal([problem(actor, 'ALREADY_EXISTS.shop', ['name'], { name })]);
    });
    refuseIfAny([!row && problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
    await keepLetterhead(tx, row as ShopRow, input.letterhead);
    await shopChanged(tx, row as ShopRow);
    return { shopId: (row as ShopRow).id };
  });
}

function statementOf(input: UpdateShopInput) {
  const { address, openingHours, cashRounding } = input;
  return sql`
    update shop set name = coalesce(${input.name}, name), active = coalesce(${input.active}, active),
      time_zone = coalesce(${input.timeZone}, time_zone), locale = coalesce(${input.locale}, locale),
      address = case when ${address !== undefined}::boolean then ${address}::jsonb else address end,
      stock_policy = coalesce(${input.stockPolicy}, stock_policy), tax_mode = coalesce(${input.taxMode}, tax_mode),
      rounding = coalesce(${input.rounding}, rounding), default_tax_rate = coalesce(${input.defaultTaxRate}, default_tax_rate),
      receipt_header = coalesce(${input.receiptHeader}::text[], receipt_header),
      receipt_footer = coalesce(${input.receiptFooter}::text[], receipt_footer),
      cash_rounding = case when ${cashRounding !== undefined}::boolean then ${cashRounding} else cash_rounding end,
      payment_terms_days = coalesce(${input.paymentTermsDays}, payment_terms_days),
      opening_hours = coalesce(${openingHours ? JSON.stringify(openingHours) : null}::jsonb, opening_hours), version = version + 1
    where id = ${input.shopId} returning *`;
}
