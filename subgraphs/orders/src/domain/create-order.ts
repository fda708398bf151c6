import type { Ctx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { idFault, keyFault } from '@comptoir/kit/faults';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { orderCreated, orderLinesAdded } from '../facts.ts';
import { problem } from '../problems.ts';
import type { Channel } from '../rows.ts';
import { orderChanged } from './board.ts';
import { buyingOf, findCustomer, rowsOf } from './customers.ts';

import {
  type Approvable,
  approvalFaults,
  approverOf,
  discountsGiven,
  mayDiscount,
  needsApprover,
  withoutPin,
} from './discount-approval.ts';
import { documentDiscountFaults } from './discount-faults.ts';

import { insertAllAtCommit } from './insert-all.ts';
import { retotalled, statusEntry } from './keep-order.ts';
import { newOrder } from './new-order.ts';
import { ORDER_NUMBERS, takeNumbersAtCommit } from './numbers.ts';
import { headerFaults, keptAddress, type OrderHeader } from './order-header.ts';
import { type OrderLineInput, pricedLines } from './order-lines.ts';
import { reserveIfStrict } from './reserve-stock.ts';
import { sellingShop } from './shops.ts';

export interface CreateOrderInput extends OrderHeader, Approvable {
  id?: string | null;
  shopId: string;
  channel?: Channel | null;
  lines?: readonly OrderLineInput[] | null;
  discountPercent?: Decimal | null;
  discountAmount?: Decimal | null;
  idempotencyKey?: string | null;
}

/** Opens an order, with its first lines if there are any. */
export function createOrder(ctx: Ctx, input: CreateOrderInput): Promise<{ orderId: string }> {
  return orFirstResult(ctx, 'createOrder', input, () => open(ctx, input));
}

async function open(ctx: Ctx, input: CreateOrderInput): Promise<{ orderId: string }> {
  const { actor } = ctx;
  const [shop, found] = await Promise.all([
    sellingShop(ctx, input.shopId),
    findCustomer(ctx, rowsOf(ctx), input.customerId),
  ]);
  const rule = { ...buyingOf(input.customerId, found), mayDiscount: mayDiscount(actor, input) };
  const faults = [
    keyFault(actor, input.idempotencyKey),
    idFault(actor, ['id'], input.id),
    ...headerFaults(ctx, input, found),
    ...documentDiscountFaults(actor, input, shop.currency, rule.mayDiscount),
    ...approvalFaults(actor, input),
  ];
  const lines = await pricedLines(ctx, shop, input.lines ?? [], faults, rule);
  const { customerId = null, discountPercent, discountAmount } = input;
  const empty = newOrder(ctx, shop, {
    id: input.id ?? undefined,
    channel: input.channel ?? 'COUNTER',
    customerId,
    discountPercent: discountPercent ?? undefined,
    discountAmount: discountAmount ?? undefined,
    wantedAt: input.wantedAt ?? null,
    deliveryAddress: keptAddress(input.deliveryAddress),
    notes: input.notes || null,
  });
  try {
    return await writeOnce(ctx, 'createOrder', withoutPin(input), async (tx) => {
      const approvedBy = needsApprover(input, lines) ? await approverOf(tx, shop.shopId, input) : null;
      await reserveIfStrict(tx, shop, empty.id, lines);
      const priced = retotalled(
        tx,
        empty,
        lines.map((line, i) => ({ ...line, orderId: empty.id, position: i + 1, total: empty.total })),
      );
      const [number] = takeNumbersAtCommit(tx, [ORDER_NUMBERS]);
      const order = { ...priced.order, number };
      const history = [statusEntry(tx, order, { from: null, to: order.status })];
      insertAllAtCommit(tx, {
        sale_order: [order],
        order_line: priced.lines,
        order_status_history: history,
        discount_approval: discountsGiven(tx, order, priced.lines, { ...input, approvedBy }),
      });
      orderChanged(tx, order.id);
      orderCreated(tx, order);
      if (lines.length > 0) orderLinesAdded(tx, order, priced.lines);
      return { orderId: order.id };
    });
  } catch (error) {
    // Order and lines go in one statement, which meets the order that is there by its id or by the places of its lines.
    const isTaken = /^(sale_order_pkey|order_line_order_id_position_key)$/.test(violatedConstraint(error) ?? '');
    refuseIfAny([isTaken && problem(actor, 'ALREADY_EXISTS.order', ['id'])]);
    throw error;
  }
}
