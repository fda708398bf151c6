import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { amountFaults, type Fault, keyFault, positiveFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { insertInto } from '@comptoir/kit/sql';
import { supplierPaymentMade } from '../facts.ts';
import { problem } from '../problems.ts';
import type { BuyingShop, SupplierInvoiceRecord, SupplierPaymentMethod, SupplierPaymentRecord } from '../rows.ts';
import { keepSettled, lockInvoice, refuseUnless, type SupplierInvoiceRef } from './keep-invoice.ts';
import { takeNumberAtCommit } from './numbers.ts';
import { postEntry } from './post-entry.ts';
import { shopOf, today } from './shops.ts';

export interface PaySupplierInvoiceInput extends SupplierInvoiceRef {
  amount?: Decimal | null;
  method: SupplierPaymentMethod;
  reference?: string | null;
  paidAt?: Date | null;
  idempotencyKey?: string | null;
}

/**
 * Pays an invoice, or part of it; without an amount, all that remains. More than remains is refused: an advance to a supplier
 * would be money that nothing is owed for.
 */
export async function paySupplierInvoice(
  ctx: Ctx,
  input: PaySupplierInvoiceInput,
): Promise<{ paymentId: string; invoiceId: string }> {
  refuseIfAny(faultsOf(ctx, input));
  return writeOnce(ctx, 'paySupplierInvoice', input, async (tx) => {
    const invoice = await lockInvoice(tx, input);
    refuseUnless(tx, invoice, invoice.status === 'VALIDATED');
    const remaining = remainingOf(invoice);
    const amount = input.amount ?? remaining;
    const isTooMuch = amount.gt(remaining);
    refuseIfAny([
      ...amountFaults(ctx.actor, ['amount'], amount, invoice.currency),
      isTooMuch && problem(ctx.actor, 'TOO_MUCH.paid', ['amount'], { remaining: decimalText(remaining) }),
    ]);
    const { method, reference = null } = input;
    const paidAt = input.paidAt ?? ctx.now();
    const told = { method, amount, reference, reason: null, reversalOf: null, paidAt };
    const { id: paymentId } = await keepPayment(tx, invoice, await shopOf(tx, invoice), told);
    return { paymentId, invoiceId: invoice.id };
  });
}

const YEAR_MS = 366 * 86_400_000;

function faultsOf(ctx: Ctx, { idempotencyKey, amount, reference, paidAt }: PaySupplierInvoiceInput): Fault[] {
  const { actor } = ctx;
  const ago = paidAt ? ctx.now().getTime() - paidAt.getTime() : 0;
  return [
    keyFault(actor, idempotencyKey),
    positiveFault(actor, ['amount'], amount),
    textFault(actor, ['reference'], reference, 200),
    (ago < 0 || ago > YEAR_MS) && problem(actor, 'INVALID.paidAt', ['paidAt']),
  ];
}

/** What remains to be paid of an invoice; nothing if more was paid or credited than it came to. */
export function remainingOf({
  status,
  total,
  paid,
  credited,
}: Pick<SupplierInvoiceRecord, 'status' | 'total' | 'paid' | 'credited'>): Decimal {
  return status === 'VALIDATED' ? total.minus(paid).minus(credited) : total.times(0);
}

/** The only writer of payments, and of what was taken back of them: below zero. The invoice is locked. */
export async function keepPayment(
  tx: Tx,
  invoice: SupplierInvoiceRecord,
  shop: BuyingShop,
  told: Pick<SupplierPaymentRecord, 'method' | 'amount' | 'reference' | 'reason' | 'reversalOf' | 'paidAt'>,
): Promise<SupplierPaymentRecord> {
  const { companyId, shopId, supplierId, id: invoiceId, currency } = invoice;
  await keepSettled(tx, invoice, { paid: invoice.paid.plus(told.amount) });
  const id = newId();
  await postEntry(tx, { supplierId, kind: 'PAYMENT', sourceId: id, amount: told.amount.neg(), currency });
  const { token: number } = takeNumberAtCommit(tx, { kind: 'PAYMENT', businessDay: today(tx.ctx, shop) });
  const payment: SupplierPaymentRecord = {
    id, companyId, shopId, number, supplierId, invoiceId, currency, ...told, businessDay: businessDay(told.paidAt, shop.timeZone),
    userId: tx.ctx.actor.userId,
  }; // biome-ignore format: a table
  tx.atCommit(insertInto('supplier_payment', [payment], undefined, tx.fills));
  supplierPaymentMade(tx, payment);
  return payment;
}
