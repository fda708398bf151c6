import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';

export interface Entry {
  customerId: string;
  kind: 'INVOICE' | 'PAYMENT' | 'REFUND';
  /** Id of the invoice, the payment or the refund: a source is posted once. */
  sourceId: string;
  /** Signed: what the customer owes grows by it. */
  amount: Decimal;
  currency: string;
  occurredAt: string;
}

/**
 * The only writer of the ledger and of the accounts: the entry and the sums that it changes are one statement, and a
 * source that is on the ledger already changes neither.
 */
export async function postEntry(tx: Tx, entry: Entry): Promise<void> {
  await tx.query(sql`
    with posted as (
      insert into customer_ledger (id, company_id, customer_id, kind, source_id, amount, currency, occurred_at)
      values (${newId()}, ${companyOf(tx.ctx.actor)}, ${entry.customerId}, ${entry.kind}, ${entry.sourceId}, ${entry.amount},
        ${entry.currency}, ${entry.occurredAt})
      on conflict (company_id, source_id) do nothing returning *)
    insert into customer_account (company_id, customer_id, currency, balance, total_spent)
    select company_id, customer_id, currency, amount, case when kind = 'INVOICE' then amount else 0 end from posted
    on conflict (company_id, customer_id, currency) do update set balance = customer_account.balance + excluded.balance,
      total_spent = customer_account.total_spent + excluded.total_spent`);
}
