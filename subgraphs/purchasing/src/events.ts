import '../../../schema/events/catalog.ts';
import '../../../schema/events/identity.ts';
import type { Subscribers } from '@comptoir/kit/inbox';
import { applyProduct, applyShop } from './domain/apply-neighbours.ts';

/** What purchasing applies of its neighbours' events, in any order. What it publishes is in facts.ts. */
export const subscribers: Subscribers = {
  ShopChanged: (tx, { payload }) => applyShop(tx, payload),
  ProductUpdated: (tx, { payload }) => applyProduct(tx, payload),
};
