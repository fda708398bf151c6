import { companyOf } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { ZERO } from '@comptoir/kit/money';
import type { Channel, OrderRow, SellingShop } from '../rows.ts';

/** An empty order of a shop, by its settings of now; it has no number yet. */
export function newOrder(
  ctx: Ctx,
  shop: SellingShop,
  given: Partial<OrderRow> & { channel: Channel },
  at = ctx.now(),
): OrderRow {
  return {
    companyId: companyOf(ctx.actor),
    shopId: shop.shopId,
    number: '',
    type: 'SALE',
    status: 'PENDING',
    paymentStatus: 'PENDING',
    tableId: null,
    tableNumber: null,
    partySize: null,
    customerId: null,
    currency: shop.currency,
    taxMode: shop.taxMode,
    rounding: shop.rounding,
    notes: null,
    subTotal: ZERO,
    taxTotal: ZERO,
    total: ZERO,
    received: ZERO,
    refunded: ZERO,
    cashRounded: ZERO,
    invoiceId: null,
    businessDay: businessDay(at, shop.timeZone),
    heldCourses: [],
    partyOrderId: null,
    partyOrders: 1,
    tableVersion: 0,
    mergedInto: null,
    splitRounding: ZERO,
    wantedAt: null,
    deliveryAddress: null,
    version: 1,
    revision: '0',
    createdAt: at,
    ...given,
    id: given.id ?? newId(),
    discountPercent: given.discountPercent ?? ZERO,
    discountAmount: given.discountAmount ?? ZERO,
  };
}
