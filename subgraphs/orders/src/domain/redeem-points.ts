import type { Actor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Tx } from '@comptoir/kit/context';
import type { Fault, Path } from '@comptoir/kit/faults';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { type Problem, Refusal } from '@comptoir/kit/problems';
import { parse } from 'graphql';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import { problem } from '../problems.ts';

const REDEEM = parse(`mutation ($input: RedeemPointsInternalInput!) {
  _redeemPoints(input: $input) { problems { code message path details } }
}`);

interface Tender {
  paymentId: string;
  method: PaymentMethod;
  amount: Decimal;
}

/**
 * Takes the customer's loyalty points for a tender of that method before the payment is kept; other methods need nothing.
 * Refuses with what customers says, or with TRY_AGAIN if it does not answer. Once per payment id; what no payment follows is
 * given back there after ten minutes.
 * @param at the tender's place in the input
 */
export async function redeemIfLoyalty(
  { ctx }: Tx,
  { customerId, currency }: { customerId: string | null; currency: string },
  { paymentId, method, amount }: Tender,
  at: Path,
): Promise<void> {
  if (method !== 'LOYALTY') return;
  const { actor } = ctx;
  const variables = { input: { paymentId, customerId, currency, amount: decimalText(amount) } };
  const answer = await ask<{ _redeemPoints: { problems: Problem[] } }>(ctx, 'customers', {
    document: REDEEM,
    variables,
  });
  if (!answer) throw new Refusal([problem(actor, 'TRY_AGAIN.customers', [...at, 'method'])]);
  const { problems } = answer._redeemPoints;
  if (problems.length > 0)
    throw new Refusal(problems.map((p) => ({ ...p, path: ['input', ...at.map(String), ...p.path.slice(1)] })));
}

/** Points pay a bill of the customer they belong to, and nothing on top of it. */
export function pointsFaults(
  actor: Actor,
  at: Path,
  { method, tip }: { method: PaymentMethod; tip?: Decimal | null },
  customerId: string | null | undefined,
): Fault[] {
  if (method !== 'LOYALTY') return [];
  return [
    customerId == null && problem(actor, 'INVALID.whosePoints', [...at, 'method']),
    tip != null && !tip.isZero() && problem(actor, 'INVALID.tipInPoints', [...at, 'tip']),
  ];
}
