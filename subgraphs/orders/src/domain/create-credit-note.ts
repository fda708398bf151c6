import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { type Fault, keyFault, positiveFault, quantityFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import { type CreditWish, creditableLines, keepCreditNote, wantedCredits } from './make-credit-note.ts';
import { lockPayable, type Payable } from './settle.ts';
import { shopOf } from './shops.ts';

export interface CreateCreditNoteInput {
  invoiceId: string;
  lines?: readonly CreditWish[] | null;
  reason: string;
  restock?: boolean | null;
  idempotencyKey?: string | null;
}

/**
 * Takes back an invoice, or parts of it, by a document of its own that cites it. The invoice is locked, so that two credit
 * notes at once together never take back more than was invoiced. What was paid beyond what is then due is the customer's.
 */
export async function createCreditNote(
  ctx: Ctx,
  input: CreateCreditNoteInput,
): Promise<{ creditNoteId: string; invoiceId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['reason'], input.reason, 500),
    ...lineFaults(ctx, input.lines),
  ]);
  return writeOnce(ctx, 'createCreditNote', input, async (tx) => {
    const payable = await lockPayable(tx, { invoiceId: input.invoiceId });
    const invoice = creditable(tx, payable);
    const [lines, shop] = await Promise.all([creditableLines(tx, invoice.id), shopOf(tx, invoice.shopId)]);
    const wanted = wantedCredits(tx, invoice, lines, input.lines ?? null);
    const creditNoteId = await keepCreditNote(tx, payable, wanted, {
      reason: input.reason,
      restock: input.restock ?? false,
      day: businessDay(ctx.now(), shop.timeZone),
      letterheadVersion: shop.letterheadVersion,
    });
    return { creditNoteId, invoiceId: invoice.id };
  });
}

function lineFaults({ actor }: Ctx, lines: readonly CreditWish[] | null | undefined): Fault[] {
  if (lines == null) return [];
  if (lines.length === 0) return [problem(actor, 'INVALID.noLines', ['lines'])];
  const ids = lines.map((l) => l.lineId.toLowerCase());
  return lines.flatMap(({ quantity, amount }, i) => [
    ids.indexOf(ids[i] ?? '') !== i && problem(actor, 'INVALID.twice', ['lines', i, 'lineId']),
    quantity != null && amount != null && problem(actor, 'INVALID.quantityOrAmount', ['lines', i, 'amount']),
    quantityFault(actor, ['lines', i, 'quantity'], quantity),
    positiveFault(actor, ['lines', i, 'amount'], amount),
  ]);
}

function creditable(tx: Tx, { invoice }: Payable): ValidatedInvoice {
  if (!invoice) throw new Error('no invoice was locked');
  const { number } = invoice;
  refuseIfAny([
    invoice.status === 'CANCELLED' &&
      problem(tx.ctx.actor, 'ILLEGAL_STATE.cancelledInvoice', ['invoiceId'], { number }),
  ]);
  return invoice;
}
