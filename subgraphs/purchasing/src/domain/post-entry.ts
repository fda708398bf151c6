import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';

export interface Entry {
  supplierId: string;
  /** INVOICE and CANCELLATION are of what was bought, too. */
  kind: 'INVOICE' | 'CANCELLATION' | 'CREDIT_NOTE' | 'PAYMENT';
  /** Id of the invoice, the credit note or the payment: each is posted once. */
  sourceId: string;
  /** Signed: what we owe grows by it. */
  amount: Decimal;
  currency: string;
}

/** The only writer of the ledger and of the accounts: the entry and the sums that it changes are one statement. */
export async function postEntry(tx: Tx, entry: Entry): Promise<void> {
  await tx.query(sql`
    with posted as (
      insert into supplier_ledger (id, company_id, supplier_id, kind, source_id, amount, currency, at)
      values (${newId()}, ${companyOf(tx.ctx.actor)}, ${entry.supplierId}, ${entry.kind}, ${entry.sourceId}, ${entry.amount},
        ${entry.currency}, ${tx.ctx.now()})
      returning *)
    insert into supplier_account (company_id, supplier_id, currency, balance, total_purchased)
    select company_id, supplier_id, currency, amount, case when kind = 'PAYMENT' then 0 else amount end from posted
    on conflict (supplier_id, currency) do update set balance = supplier_account.balance + excluded.balance,
      total_purchased = supplier_account.total_purchased + excluded.total_purchased`);
}
