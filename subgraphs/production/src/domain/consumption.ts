import { type Decimal, sum, ZERO } from '@comptoir/kit/money';
import type { ConsumableRuleRow, SaleChannel } from '../rows.ts';

/** What was sold, as far as rules look at it. */
export interface Sale {
  shopId: string;
  channel: SaleChannel;
  lines: readonly { productId: string | null; quantity: Decimal }[];
}

/** What a sale uses up by the rules in use, by consumable; what was given back uses up nothing. */
export function consumption(rules: readonly ConsumableRuleRow[], sale: Sale): Map<string, Decimal> {
  const used = new Map<string, Decimal>();
  const sold = sale.lines.filter(({ quantity }) => quantity.gt(0));
  for (const rule of rules.filter((rule) => applies(rule, sale))) {
    const meant = sold.filter(
      ({ productId }) => rule.productId === null || productId?.toLowerCase() === rule.productId,
    );
    if (meant.length === 0) continue;
    const times = rule.per === 'SALE' ? null : sum(meant.map(({ quantity }) => quantity));
    const quantity = times ? rule.quantity.times(times).toDecimalPlaces(6) : rule.quantity;
    used.set(rule.consumableId, (used.get(rule.consumableId) ?? ZERO).plus(quantity));
  }
  return new Map([...used].filter(([, quantity]) => quantity.gt(0)));
}

function applies({ active, shopId, channel }: ConsumableRuleRow, sale: Sale): boolean {
  return active && (shopId ?? sale.shopId) === sale.shopId && (channel ?? sale.channel) === sale.channel;
}
