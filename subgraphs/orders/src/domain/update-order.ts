import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { OrderRow } from '../rows.ts';
import { findCustomer, rowsOf } from './customers.ts';

import {
  type Approvable,
  approvalFaults,
  approverOf,
  discountsGiven,
  mayDiscount,
  needsApprover,
  withoutPin,
} from './discount-approval.ts';
import { discountFaults, documentDiscountFaults } from './discount-faults.ts';

import { keepLineTotals, keepOrder, linesOf, lockOrder, refuseIfClosed, retotalled } from './keep-order.ts';
import { headerFaults, keptAddress, type OrderHeader } from './order-header.ts';

export interface UpdateOrderInput extends OrderHeader, Approvable {
  orderId: string;
  discountPercent?: Decimal | null;
  discountAmount?: Decimal | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Changes what an open order says beside its lines: the fields that are given; an explicit null empties them. */
export async function updateOrder(ctx: Ctx, input: UpdateOrderInput): Promise<{ orderId: string }> {
  const { actor } = ctx;
  const found = await findCustomer(ctx, rowsOf(ctx), input.customerId);
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    ...headerFaults(ctx, input, found),
    ...discountFaults(actor, ['discountPercent'], input.discountPercent, mayDiscount(actor, input)),
    ...approvalFaults(actor, input),
  ]);
  return writeOnce(ctx, 'updateOrder', withoutPin(input), async (tx) => {
    const approvedBy = needsApprover(input, []) ? await approverFor(tx, input) : null;
    const before = await lockOrder(tx, input.orderId, input.version);
    refuseIfClosed(tx, before);
    refuseIfAny(
      documentDiscountFaults(
        actor,
        { discountAmount: input.discountAmount },
        before.currency,
        mayDiscount(actor, input),
      ),
    );
    const linesBefore = await linesOf(tx, before.id);
    const { order, lines } = retotalled(tx, changed(before, input), linesBefore);
    await Promise.all([keepHeader(tx, order), keepLineTotals(tx, linesBefore, lines)]);
    await tx.insert('discount_approval', discountsGiven(tx, order, [], { ...input, approvedBy }));
    await keepOrder(tx, before, order);
    return { orderId: order.id };
  });
}

/** The order is not locked while its discount is approved, for a person may take his time. */
async function approverFor(tx: Tx, input: UpdateOrderInput): Promise<string | null> {
  const { orderId } = input;
  const order = isUuid(orderId)
    ? await tx.one<{ shopId: string }>(sql`select shop_id from sale_order where id = ${orderId}`)
    : null;
  if (!order) refuseIfAny([problem(tx.ctx.actor, 'NOT_FOUND.order', ['orderId'])]);
  return approverOf(tx, order?.shopId ?? '', input);
}

function changed(order: OrderRow, input: UpdateOrderInput): OrderRow {
  const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    ...order,
    customerId: given(input.customerId, order.customerId),
    wantedAt: given(input.wantedAt, order.wantedAt),
    deliveryAddress: input.deliveryAddress === undefined ? order.deliveryAddress : keptAddress(input.deliveryAddress),
    notes: input.notes === undefined ? order.notes : input.notes || null,
    discountPercent: input.discountPercent ?? order.discountPercent,
    discountAmount: input.discountAmount ?? order.discountAmount,
  };
}

async function keepHeader(tx: Tx, order: OrderRow): Promise<void> {
  await tx.query(sql`update sale_order set customer_id = ${order.customerId}, wanted_at = ${order.wantedAt},
    delivery_address = ${order.deliveryAddress}, notes = ${order.notes}, discount_percent = ${order.discountPercent},
    discount_amount = ${order.discountAmount}
    where id = ${order.id}`);
}
