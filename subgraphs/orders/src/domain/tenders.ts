import type { Actor } from '@comptoir/kit/actor';
import { amountFaults, type Fault, type Path, textFault } from '@comptoir/kit/faults';
import { Decimal, decimalText, sum, ZERO } from '@comptoir/kit/money';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import { problem } from '../problems.ts';
import { cashDueOf } from './cash-rounding.ts';

export interface TenderInput {
  method: PaymentMethod;
  amount: Decimal;
  tendered?: Decimal | null;
  tip?: Decimal | null;
  reference?: string | null;
}

/** What one tender comes to: `amount` counts towards the sale, `tip` comes on top; `tendered` and `change` are for cash only. */
export interface Settled {
  method: PaymentMethod;
  amount: Decimal;
  tendered: Decimal | null;
  change: Decimal | null;
  tip: Decimal | null;
  reference: string | null;
}

/** What can be told of tenders from the input alone. */
export function tenderFaults(actor: Actor, tenders: readonly TenderInput[], currency: string): Problem[] {
  if (tenders.length > 20) return [problem(actor, 'INVALID.tooMany', ['tenders'], { max: 20 })];
  return tenders
    .flatMap((tender, i) => [
      ...amountFaults(actor, ['tenders', i, 'amount'], tender.amount, currency, { positive: true }),
      ...amountFaults(actor, ['tenders', i, 'tip'], tender.tip, currency),
      ...cashFaults(actor, ['tenders', i], tender, tender.amount.plus(tender.tip ?? ZERO), currency),
      ...referenceFaults(actor, ['tenders', i], tender),
    ])
    .filter((p): p is Problem => Boolean(p));
}

/** What is wrong with cash handed over for a sum: only cash is, and it covers it. */
export function cashFaults(
  actor: Actor,
  at: Path,
  { method, tendered }: Pick<TenderInput, 'method' | 'tendered'>,
  due: Decimal,
  currency: string,
): Problem[] {
  if (tendered == null) return [];
  const path = [...at, 'tendered'];
  if (method !== 'CASH') return [problem(actor, 'INVALID.onlyCash', path)];
  if (tendered.lt(due)) return [problem(actor, 'TENDER_TOO_SMALL.cash', path)];
  return amountFaults(actor, path, tendered, currency);
}

/** What is wrong with a payment's reference: a voucher is known by it. */
export function referenceFaults(
  actor: Actor,
  at: Path,
  { method, reference }: Pick<TenderInput, 'method' | 'reference'>,
): Fault[] {
  const path = [...at, 'reference'];
  const isUnknown = method === 'VOUCHER' && !reference?.trim();
  return [isUnknown ? problem(actor, 'INVALID.voucher', path) : textFault(actor, path, reference || null, 200)];
}

/**
 * Settles a total with what was given. Cash fills up what remains beside the other tenders, and what is over comes back as
 * change. Other tenders together pay at most the total, but for a customer, whose advance the rest becomes; loyalty points
 * never become money. What remains for cash is rounded to the shop's step. Refuses too little, and cash that pays nothing.
 * @returns what each comes to, and what cash left open by its rounding (below zero: took too much)
 */
export function settleTenders(
  actor: Actor,
  total: Decimal,
  tenders: readonly TenderInput[],
  options: { mayAdvance: boolean; cashStep: Decimal | null },
): { settled: Settled[]; rounded: Decimal } {
  const sumOf = (kept: (method: PaymentMethod) => boolean) =>
    sum(tenders.filter((t) => kept(t.method)).map((t) => t.amount));
  const given = sumOf(() => true);
  const byOthers = sumOf((method) => method !== 'CASH');
  const bound = options.mayAdvance ? sumOf((method) => method === 'LOYALTY') : byOthers;
  const rest = Decimal.max(total.minus(byOthers), ZERO);
  const restInCash = tenders.some(({ method }) => method === 'CASH') ? cashDueOf(rest, options.cashStep) : rest;
  const rounded = rest.minus(restInCash);
  const due = total.minus(rounded);
  refuseIfAny([
    bound.gt(total) && problem(actor, 'TOO_MUCH', ['tenders'], { due: decimalText(total) }),
    given.lt(due) &&
      problem(actor, 'TENDER_TOO_SMALL.total', ['tenders'], { due: decimalText(due), given: decimalText(given) }),
  ]);
  let cashDue = restInCash;
  const settled = tenders.map(({ method, amount, tendered, tip = null, reference = null }): Settled => {
    if (method !== 'CASH') return { method, amount, tendered: null, change: null, tip, reference };
    const counted = Decimal.min(amount, cashDue);
    cashDue = cashDue.minus(counted);
    const onTop = tip ?? ZERO;
    const handed = tendered ?? amount.plus(onTop);
    return { method, amount: counted, tendered: handed, change: handed.minus(counted).minus(onTop), tip, reference };
  });
  refuseIfAny(
    settled.map(
      (t, i) => t.amount.lte(ZERO) && problem(actor, 'TOO_MUCH', ['tenders', i, 'amount'], { due: decimalText(total) }),
    ),
  );
  return { settled, rounded };
}
