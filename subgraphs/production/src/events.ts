import '../../../schema/events/catalog.ts';
import '../../../schema/events/identity.ts';
import '../../../schema/events/orders.ts';
import '../../../schema/events/purchasing.ts';
import type { Subscribers } from '@comptoir/kit/inbox';
import { applyProduct, applyShop, noteIncoming, notePurchase } from './domain/apply-neighbours.ts';
import { useConsumables } from './domain/use-consumables.ts';

/** What production applies of its neighbours' events, in any order. What it publishes is in facts.ts. */
export const subscribers: Subscribers = {
  ShopChanged: (tx, { payload }) => applyShop(tx, payload),
  ProductUpdated: (tx, { payload }) => applyProduct(tx, payload),
  InvoiceValidated: (tx, { payload }) => useConsumables(tx, payload),
  PurchaseOrderChanged: (tx, { payload }) => noteIncoming(tx, payload),
  GoodsReceived: (tx, { payload }) => notePurchase(tx, payload.supplierId, payload.receivedAt, payload.lines),
  SupplierInvoiceValidated: (tx, { payload, occurredAt }) =>
    notePurchase(tx, payload.supplierId, occurredAt, payload.lines),
};
