import type { Actor } from '@comptoir/kit/actor';
import { amountFaults, type Path, textFault } from '@comptoir/kit/faults';
import { Decimal, decimalText, sum, ZERO } from '@comptoir/kit/money';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import { problem } from '../problems.ts';

export interface TenderInput {
  method: PaymentMethod;
  amount: Decimal;
  tendered?: Decimal | null;
  reference?: string | null;
}

/** What one tender comes to: `amount` counts towards the sale; `tendered` and `change` are for cash only. */
export interface Settled {
  method: PaymentMethod;
  amount: Decimal;
  tendered: Decimal | null;
  change: Decimal | null;
  reference: string | null;
}

/** What can be told of tenders from the input alone. */
export function tenderFaults(actor: Actor, tenders: readonly TenderInput[], currency: string): Problem[] {
  if (tenders.length > 20) return [problem(actor, 'INVALID.tooMany', ['tenders'], { max: 20 })];
  return tenders
    .flatMap((tender, i) => [
      ...amountFaults(actor, ['tenders', i, 'amount'], tender.amount, currency, { positive: true }),
      ...cashFaults(actor, ['tenders', i], tender, tender.amount, currency),
      textFault(actor, ['tenders', i, 'reference'], tender.reference || null, 200),
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

/**
 * Settles a total with what was given. A card pays exactly; cash fills up what remains, and what is over comes back as
 * change. Refuses too little, a card above what is due, and cash that pays nothing.
 */
export function settleTenders(actor: Actor, total: Decimal, tenders: readonly TenderInput[]): Settled[] {
  const byCard = sum(tenders.filter((t) => t.method !== 'CASH').map((t) => t.amount));
  const given = sum(tenders.map((t) => t.amount));
  refuseIfAny([
    byCard.gt(total) && problem(actor, 'TOO_MUCH', ['tenders'], { due: decimalText(total) }),
    given.lt(total) &&
      problem(actor, 'TENDER_TOO_SMALL.total', ['tenders'], { due: decimalText(total), given: decimalText(given) }),
  ]);
  let cashDue = total.minus(byCard);
  const settled = tenders.map(({ method, amount, tendered, reference = null }): Settled => {
    if (method !== 'CASH') return { method, amount, tendered: null, change: null, reference };
    const counted = Decimal.min(amount, cashDue);
    cashDue = cashDue.minus(counted);
    const handed = tendered ?? amount;
    return { method, amount: counted, tendered: handed, change: handed.minus(counted), reference };
  });
  refuseIfAny(
    settled.map(
      (t, i) => t.amount.lte(ZERO) && problem(actor, 'TOO_MUCH', ['tenders', i, 'amount'], { due: decimalText(total) }),
    ),
  );
  return settled;
}
