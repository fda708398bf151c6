import { type Ctx, readOne } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { orderLinesAdded } from '../facts.ts';
import { problem } from '../problems.ts';
import type { SellingShop } from '../rows.ts';
import {
  type Approvable,
  approvalFaults,
  approverOf,
  discountsGiven,
  mayDiscount,
  needsApprover,
  withoutPin,
} from './discount-approval.ts';
import { keepLineTotals, keepOrder, linesOf, lockOrder, refuseIfClosed, retotalled } from './keep-order.ts';
import { type OrderLineInput, pricedLines } from './order-lines.ts';
import { reserveIfStrict } from './reserve-stock.ts';

export interface AddOrderLinesInput extends Approvable {
  orderId: string;
  lines: readonly OrderLineInput[];
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Adds lines to an open order. Two tills may do so at once; each adds its own lines. */
export function addOrderLines(ctx: Ctx, input: AddOrderLinesInput): Promise<{ orderId: string }> {
  return orFirstResult(ctx, 'addOrderLines', input, () => add(ctx, input));
}

async function add(ctx: Ctx, input: AddOrderLinesInput): Promise<{ orderId: string }> {
  const { actor } = ctx;
  const shop = await shopOfOrder(ctx, input.orderId);
  const faults = [
    keyFault(actor, input.idempotencyKey),
    input.lines.length === 0 && problem(actor, 'INVALID.noLines', ['lines']),
    ...approvalFaults(actor, input),
  ];
  const newLines = await pricedLines(ctx, shop, input.lines, faults, {
    customerId: shop.customerId,
    priceListId: shop.knownCustomerId === null ? undefined : shop.priceListId,
    mayDiscount: mayDiscount(actor, input),
    day: shop.businessDay,
  });
  return writeOnce(ctx, 'addOrderLines', withoutPin(input), async (tx) => {
    const approvedBy = needsApprover(input, newLines) ? await approverOf(tx, shop.shopId, input) : null;
    const before = await lockOrder(tx, input.orderId, input.version);
    refuseIfClosed(tx, before);
    await reserveIfStrict(tx, shop, before.id, newLines);
    const linesBefore = await linesOf(tx, before.id);
    const last = linesBefore.at(-1)?.position ?? 0;
    const added = newLines.map((line, i) => ({ ...line, orderId: before.id, position: last + 1 + i, total: ZERO }));
    const { order, lines } = retotalled(tx, before, [...linesBefore, ...added]);
    const kept = lines.slice(linesBefore.length);
    await Promise.all([tx.insert('order_line', kept), keepLineTotals(tx, linesBefore, lines)]);
    const given = discountsGiven(tx, order, kept, { ...input, approvedBy });
    await tx.insert('discount_approval', given);
    orderLinesAdded(tx, order, kept);
    await keepOrder(tx, before, order);
    return { orderId: order.id };
  });
}

type BuyersShop = SellingShop & {
  businessDay: string;
  customerId: string | null;
  knownCustomerId: string | null;
  priceListId: string | null;
};

/** The shop of an order, the day it is of, and who buys. */
async function shopOfOrder(ctx: Ctx, orderId: string): Promise<BuyersShop> {
  const shop = isUuid(orderId)
    ? await readOne<BuyersShop>(
        ctx,
        sql`select s.*, o.customer_id, o.business_day, c.id as known_customer_id, c.price_list_id from sale_order o join order_shop s on s.shop_id = o.shop_id
          left join order_customer c on c.id = o.customer_id where o.id = ${orderId}`,
      )
    : null;
  if (!shop) refuseIfAny([problem(ctx.actor, 'NOT_FOUND.order', ['orderId'])]);
  return shop as BuyersShop;
}
