import { seesShop } from '@comptoir/kit/actor';
import { type Ctx, read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import type { Fault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';

/** Guests of one party; what is beyond is a slip of the finger (a banquet is several parties). */
export const PARTY = { min: 1, max: 200 };

/** A name of 1 to `max` characters: unlike a text it has neither lines nor spaces at its ends. */
export function isText(text: string, max: number): boolean {
  const isWhole = text.isWellFormed() && ![...text].some(isControl);
  return isWhole && text.trim() === text && text.length > 0 && text.length <= max;
}

function isControl(c: string): boolean {
  return c < ' ' || (c >= '\u007f' && c <= '\u009f');
}

/** The shop that was named, or the only one there is: the actor's own, else the company's. */
export async function shopFor(ctx: Ctx, shopId: string | null | undefined): Promise<string> {
  const found = await shopOrFault(ctx, shopId);
  refuseIfAny([found.fault]);
  return found.shopId as string;
}

/** The same for what is asked, not done: a shop that cannot be meant is a bad request. */
export async function askedShop(ctx: Ctx, shopId: string | null | undefined): Promise<string> {
  const { fault, shopId: found } = await shopOrFault(ctx, shopId);
  if (fault) throw graphError('BAD_REQUEST', fault.message, { argument: 'shopId' });
  return found as string;
}

/** The same to be told together with other faults; without a fault there is a shop. */
export async function shopOrFault(
  ctx: Ctx,
  shopId: string | null | undefined,
): Promise<{ shopId: string | null; fault: Fault }> {
  const { actor } = ctx;
  if (shopId != null) {
    const isSeen = isUuid(shopId) && seesShop(actor, shopId);
    return isSeen ? { shopId, fault: false } : { shopId: null, fault: problem(actor, 'NOT_FOUND.shop', ['shopId']) };
  }
  const shops =
    actor.shops === '*'
      ? (await read<{ id: string }>(ctx, sql`select id from shop where active limit 2`)).map((s) => s.id)
      : actor.shops;
  const isOne = shops.length === 1;
  return { shopId: isOne ? (shops[0] as string) : null, fault: !isOne && problem(actor, 'INVALID.shop', ['shopId']) };
}

/** What an explicit value, an explicit null and a left-out field mean in an update. */
export function given<T>(value: T | null | undefined, before: T | null): T | null {
  return value === undefined ? before : value;
}
