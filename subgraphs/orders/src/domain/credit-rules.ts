import { Decimal, roundMoney, ZERO } from '@comptoir/kit/money';

/** What a line of an invoice still has that can be credited. */
export interface Creditable {
  quantity: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
}

/** What of it is asked for: a part of the goods, a part of the money, or all that is left. */
export type Asked = { quantity: Decimal } | { amount: Decimal } | 'ALL';

export interface Credited extends Creditable {
  total: Decimal;
}

/**
 * What a credit takes off a line. A part of the goods takes its share of the money that is left, money takes its share of
 * the tax, and the last part takes the rest: parts of whatever size, in whatever order, sum to the line exactly. Money
 * alone takes no goods.
 * @param asked never more than is left
 */
export function creditOf(left: Creditable, asked: Asked, currency: string): Credited {
  const all = left.subTotal.plus(left.taxTotal);
  if (asked === 'ALL') return { ...left, total: all };
  const quantity = 'quantity' in asked ? asked.quantity : ZERO;
  const total = 'quantity' in asked ? roundMoney(all.times(quantity).dividedBy(left.quantity), currency) : asked.amount;
  const taxTotal = all.isZero() ? ZERO : roundMoney(left.taxTotal.times(total).dividedBy(all), currency);
  return { quantity, subTotal: total.minus(taxTotal), taxTotal, total };
}

/** What is left of a line after what was credited of it so far. */
export function leftOf(line: Creditable, credited: Creditable): Creditable {
  return {
    quantity: line.quantity.minus(credited.quantity),
    subTotal: line.subTotal.minus(credited.subTotal),
    taxTotal: line.taxTotal.minus(credited.taxTotal),
  };
}

export const NOTHING_CREDITED: Creditable = { quantity: ZERO, subTotal: ZERO, taxTotal: ZERO };

/** Whether there is anything to take off a line at all. */
export function isCreditable({ quantity, subTotal, taxTotal }: Creditable): boolean {
  return Decimal.max(quantity, subTotal.plus(taxTotal)).gt(0);
}
