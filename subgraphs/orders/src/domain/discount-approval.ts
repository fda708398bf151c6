import type { Actor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Tx } from '@comptoir/kit/context';
import { type Fault, idFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { type Problem, Refusal } from '@comptoir/kit/problems';
import { parse } from 'graphql';
import { problem } from '../problems.ts';
import type { DiscountApprovalRow, OrderLineRow, OrderRow } from '../rows.ts';
import { type DocumentDiscount, mayGiveDiscounts } from './discount-faults.ts';

/** Who allows the discounts of a request, and why. One who may give discounts need name nobody; whoever is named is checked. */
export interface DiscountApprovalInput {
  userId?: string | null;
  login?: string | null;
  pin?: string | null;
  reason?: string | null;
}

export interface Approvable {
  discountApproval?: DiscountApprovalInput | null;
}

/** Whether a discount may be given, as far as can be told before the approver is asked. */
export function mayDiscount(actor: Actor, { discountApproval }: Approvable): boolean {
  return mayGiveDiscounts(actor) || discountApproval != null;
}

/** What is wrong with an approval, as far as can be told without asking. */
export function approvalFaults(actor: Actor, { discountApproval: given }: Approvable): Fault[] {
  if (given == null) return [];
  const at = (field: string) => ['discountApproval', field];
  const reason = textFault(actor, at('reason'), given.reason || null, 500);
  if (mayGiveDiscounts(actor) && !isNamed(given)) return [reason];
  return [
    reason,
    !given.reason?.trim() && problem(actor, 'INVALID.discountReason', at('reason')),
    (given.userId == null) === (given.login == null) && problem(actor, 'INVALID.approver', at('userId')),
    idFault(actor, at('userId'), given.userId),
    !given.pin && problem(actor, 'INVALID.pin', at('pin')),
  ];
}

function isNamed({ userId, login }: DiscountApprovalInput): boolean {
  return userId != null || login != null;
}

/** The input as it is remembered by its key: without the PIN, which is no part of what was asked. */
export function withoutPin<Input extends Approvable>(input: Input): Input {
  const { discountApproval } = input;
  return discountApproval == null ? input : { ...input, discountApproval: { ...discountApproval, pin: null } };
}

const CHECK = parse(`mutation ($input: CheckApproverInternalInput!) {
  _checkApprover(input: $input) { userId problems { code message path details } }
}`);

/**
 * Who allows the discounts of an order: the approver named, whom identity knows by his PIN, else whoever gives them. Asked
 * after the key is taken, so that a repeated request needs him no more; before any row is locked.
 */
export async function approverOf(
  { ctx }: Tx,
  shopId: string,
  { discountApproval: given }: Approvable,
): Promise<string | null> {
  const { actor } = ctx;
  if (given == null || !isNamed(given)) return actor.userId;
  const { userId, login, pin } = given;
  const answer = await ask<{ _checkApprover: { userId: string | null; problems: Problem[] } }>(ctx, 'identity', {
    document: CHECK,
    variables: { input: { userId, login, pin, permission: 'orders:discount', shopId } },
  });
  if (!answer) throw new Refusal([problem(actor, 'TRY_AGAIN.approver', ['discountApproval'])]);
  const { userId: approver, problems } = answer._checkApprover;
  if (problems.length > 0) throw new Refusal(problems.map(inPlace));
  return approver;
}

/** Identity speaks of its own input; a till sent it as a part of another. */
function inPlace(one: Problem): Problem {
  return { ...one, path: ['input', 'discountApproval', ...one.path.slice(1)] };
}

/** Whether somebody has to allow something: there is a discount, or somebody is named who is said to allow one. */
export function needsApprover(
  { discountApproval, discountPercent, discountAmount }: Approvable & DocumentDiscount,
  lines: readonly Pick<OrderLineRow, 'discountPercent'>[],
): boolean {
  const named = discountApproval != null && isNamed(discountApproval);
  const ofOrder = Boolean(discountPercent?.gt(0) || discountAmount?.gt(0));
  return named || ofOrder || lines.some((l) => l.discountPercent.gt(0));
}

/** The facts of discounts that were given with an order or with lines of it. */
export function discountsGiven(
  { ctx }: Tx,
  order: OrderRow,
  lines: readonly OrderLineRow[],
  given: DocumentDiscount & Approvable & { approvedBy: string | null },
): DiscountApprovalRow[] {
  const { id: orderId, companyId, shopId } = order;
  const fact = (lineId: string | null, percent: Decimal, amount: Decimal): DiscountApprovalRow => ({
    id: newId(), companyId, shopId, orderId, lineId, percent, amount, givenBy: ctx.actor.userId, approvedBy: given.approvedBy,
    reason: given.discountApproval?.reason?.trim() || null, at: ctx.now(),
  }); // biome-ignore format: a table
  const { discountPercent, discountAmount } = given;
  const ofOrder = discountPercent?.gt(0) || discountAmount?.gt(0);
  const discounted = lines.filter((l) => l.discountPercent.gt(0));
  return [
    ...(ofOrder ? [fact(null, discountPercent ?? ZERO, discountAmount ?? ZERO)] : []),
    ...discounted.map((l) => fact(l.id, l.discountPercent, ZERO)),
  ];
}
