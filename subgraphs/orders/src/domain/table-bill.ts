import { isUuid } from '@comptoir/kit/id';
import { decimalText } from '@comptoir/kit/money';
import { totalsOf } from '@comptoir/kit/tax';
import type { TableBill } from '../../../../schema/events/orders.ts';
import type { Context } from '../context.ts';
import { balanceOf, uninvoiced } from './balance.ts';
import { totalsRule } from './keep-order.ts';

/** What an order comes to as it stands, for a bill on paper; null if there is no such order, or it was called off. */
export async function tableBill(ctx: Context, orderId: string): Promise<TableBill | null> {
  const order = isUuid(orderId) ? await ctx.loaders.order.load(orderId) : null;
  if (!order || order.status === 'CANCELLED') return null;
  const [all, invoice] = await Promise.all([
    ctx.loaders.linesOfOrder.load(order.id),
    order.invoiceId ? ctx.loaders.invoice.load(order.invoiceId) : null,
  ]);
  const lines = all.filter((line) => line.status !== 'CANCELLED');
  return {
    orderId: order.id,
    number: order.number,
    shopId: order.shopId,
    tableNumber: order.tableNumber,
    partySize: order.partySize,
    currency: order.currency,
    lines: lines.map(({ name, quantity, unitPrice, total }) => ({
      name,
      quantity: decimalText(quantity),
      unitPrice: decimalText(unitPrice),
      total: decimalText(total),
    })),
    subTotal: decimalText(order.subTotal),
    taxes: totalsOf(lines, totalsRule(order)).taxes.map(({ rate, base, amount }) => ({
      rate: decimalText(rate),
      base: decimalText(base),
      amount: decimalText(amount),
    })),
    total: decimalText(order.total),
    remaining: decimalText(balanceOf(invoice ?? uninvoiced(order)).remaining),
  };
}
