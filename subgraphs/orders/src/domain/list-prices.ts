import { systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import { type Ctx, read } from '@comptoir/kit/context';
import { type Decimal, decimal, decimalText } from '@comptoir/kit/money';
import { isInForce, localTime, type Schedule } from '@comptoir/kit/schedule';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import type { SellingShop } from '../rows.ts';

/** Who buys and when, as far as prices depend on it. */
export interface Buying {
  customerId?: string | null;
  /** The list that the customer was given; undefined if it is not known here. */
  priceListId?: string | null;
  /** When it is sold; now unless told. */
  soldAt?: Date | null;
}

/** A line whose price is not given. */
export interface Unpriced {
  productId: string;
  quantity: Decimal;
}

const PRICES = parse(`query ($input: PricesAtInternalInput!) { _pricesAt(input: $input) { unitPrice } }`);

/**
 * What catalog's lists make of the products' prices, in the order of the lines; null where the product's own price stands,
 * which is everywhere while no list may apply. `AWAY` if one may and catalog does not answer.
 */
export async function listPrices(
  ctx: Ctx,
  shop: SellingShop,
  lines: readonly Unpriced[],
  buying: Buying,
): Promise<readonly (Decimal | null)[] | 'AWAY'> {
  const { customerId = null, priceListId = null } = buying;
  const at = buying.soldAt ?? ctx.now();
  if (lines.length === 0 || !(await mayApply(ctx, shop, at, buying))) return lines.map(() => null);
  const { actor } = ctx;
  const asking = {
    ...systemActor(actor.companyId ?? '', actor.correlationId),
    shops: actor.shops,
    currency: shop.currency,
  };
  const input = {
    shopId: shop.shopId, at: at.toISOString(), customerId, priceListId,
    lines: lines.map(({ productId, quantity }) => ({ productId, quantity: decimalText(quantity) })),
  }; // biome-ignore format: a table
  const answer = await ask<{ _pricesAt: { unitPrice: string | null }[] }>(ctx, 'catalog', {
    document: PRICES,
    variables: { input },
    actor: asking,
  });
  if (!answer) return 'AWAY';
  return answer._pricesAt.map(({ unitPrice }) => (unitPrice === null ? null : decimal(unitPrice)));
}

type KnownList = Schedule & { id: string; shopId: string | null; onlyForCustomers: boolean };

/** Whether there is a list that could have a say. */
async function mayApply(ctx: Ctx, shop: SellingShop, at: Date, { customerId, priceListId }: Buying): Promise<boolean> {
  const lists = await read<KnownList>(
    ctx,
    sql`select id, shop_id, only_for_customers, valid_from, valid_to, windows from order_price_list where active`,
  );
  if (lists.length === 0) return false;
  const local = localTime(at, shop.timeZone);
  const isForThem = ({ id }: KnownList) => customerId != null && (priceListId === undefined || priceListId === id);
  return lists.some(
    (list) =>
      (list.shopId === null || list.shopId === shop.shopId) &&
      (!list.onlyForCustomers || isForThem(list)) &&
      isInForce(list, local),
  );
}
