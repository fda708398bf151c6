import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { raw, sql } from '@comptoir/kit/sql';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import type { EntryKind } from '../rows.ts';
import { holdFiles, rootOf } from './files.ts';

export interface Entry {
  customerId: string;
  kind: EntryKind;
  /** Id of the document, the payment or the refund: a source is posted once per kind. */
  sourceId: string;
  /** Signed: what the customer owes grows by it. */
  amount: Decimal;
  currency: string;
  occurredAt: string;
  /** Number of the document, or of the invoice that money was for. */
  number: string | null;
  /** The order it belongs to, else the invoice: what was bought and paid together. */
  saleId: string | null;
  invoiceId: string | null;
  paymentId: string | null;
  method: PaymentMethod | null;
  /** Of an invoice: the day by which it is to be paid. */
  dueDate: string | null;
}

/** What counts as bought: documents, not money. */
const BOUGHT: readonly EntryKind[] = ['INVOICE', 'CREDIT_NOTE', 'CANCELLATION'];

/**
 * The only writer of the ledger and of the accounts (beside a merge, which moves the sums of a file to its root): the entry
 * and the sums that it changes are one statement, and a source that is on the ledger already changes neither.
 */
export async function postEntry(tx: Tx, entry: Entry): Promise<void> {
  const bought = BOUGHT.includes(entry.kind) ? entry.amount : 0;
  await holdFiles(tx);
  await tx.query(sql`
    with posted as (
      insert into customer_ledger (id, company_id, customer_id, kind, source_id, amount, currency, occurred_at, number, sale_id,
        invoice_id, payment_id, method, due_date)
      values (${newId()}, ${companyOf(tx.ctx.actor)}, ${entry.customerId}, ${entry.kind}, ${entry.sourceId}, ${entry.amount},
        ${entry.currency}, ${entry.occurredAt}, ${entry.number}, ${entry.saleId}, ${entry.invoiceId}, ${entry.paymentId}, ${entry.method},
        ${entry.dueDate})
      on conflict (company_id, kind, source_id) do nothing returning *)
    insert into customer_account (company_id, customer_id, currency, balance, total_spent)
    select company_id, ${rootOf(raw('posted.customer_id'))}, currency, amount, ${bought}::numeric from posted
    on conflict (company_id, customer_id, currency) do update set balance = customer_account.balance + excluded.balance,
      total_spent = customer_account.total_spent + excluded.total_spent`);
}
