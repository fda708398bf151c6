import { companyOf, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, decimal, ZERO } from '@comptoir/kit/money';
import { Refusal } from '@comptoir/kit/problems';
import { parse } from 'graphql';
import { problem } from '../problems.ts';

const ORDER = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Order { id status wantedAt shop { id } lines { status quantity product { id } } }
  }
}`);

interface AskedOrder {
  id: string;
  status: string;
  wantedAt: string | null;
  shop: { id: string };
  lines: { status: string; quantity: string; product: { id: string } | null }[];
}

export interface CustomerOrder {
  id: string;
  wantedAt: Date | null;
  /** What stands on it, by product. */
  wanted: ReadonlyMap<string, Decimal>;
}

/** A customer's order that something is to be made for; orders is asked. Refuses one that is not there, of another shop, or closed. */
export async function customerOrder(ctx: Ctx, orderId: string, shopId: string): Promise<CustomerOrder> {
  const { actor } = ctx;
  const path = ['orderId'];
  if (!isUuid(orderId)) throw new Refusal([problem(actor, 'NOT_FOUND.order', path)]);
  const answer = await ask<{ _entities: (AskedOrder | null)[] }>(ctx, 'orders', {
    document: ORDER,
    variables: { representations: [{ __typename: 'Order', id: orderId }] },
    actor: { ...systemActor(companyOf(actor), actor.correlationId), shops: actor.shops },
  });
  if (!answer) throw new Refusal([problem(actor, 'TRY_AGAIN.orders', path)]);
  const [order] = answer._entities;
  if (order?.shop.id !== shopId) throw new Refusal([problem(actor, 'NOT_FOUND.order', path)]);
  if (order.status === 'CANCELLED' || order.status === 'COMPLETED')
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.customerOrder', path)]);
  const wanted = new Map<string, Decimal>();
  for (const { status, product, quantity } of order.lines)
    if (product && status !== 'CANCELLED')
      wanted.set(product.id, (wanted.get(product.id) ?? ZERO).plus(decimal(quantity)));
  return { id: order.id, wantedAt: order.wantedAt === null ? null : new Date(order.wantedAt), wanted };
}
