import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { lockAdvance } from './advances.ts';
import { keepApplied } from './apply-advance.ts';
import { customerIs } from './customer-files.ts';
import { lockPayable } from './settle.ts';

/**
 * A refund took money away that the customer's advance had already paid other invoices with: those are open again, the
 * latest one first. One invoice per event, so that locks are taken as everywhere (order, invoice, advance); what is still
 * overdrawn then is told of anew.
 */
export async function takeBackAdvance(tx: Tx, { payload }: EventEnvelope<'AdvanceOverdrawn'>): Promise<void> {
  const { shopId, customerId, currency } = payload;
  const found = await tx.one<{ id: string }>(sql`
    select id from invoice where ${customerIs(customerId)} and shop_id = ${shopId} and currency = ${currency} and applied > 0
    order by validated_at desc, id desc limit 1`);
  if (!found) return;
  const payable = await lockPayable(tx, { invoiceId: found.id });
  const { invoice } = payable;
  if (!invoice) return;
  const advance = await lockAdvance(tx, invoice);
  if (advance.gte(0)) return;
  await keepApplied(tx, payable, invoice, Decimal.min(advance.negated(), invoice.applied).negated());
}
