import { companyOf, systemActor } from '@comptoir/kit/actor';
import { type Ctx, readOne } from '@comptoir/kit/context';
import { type Decimal, decimal, decimalText } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { InvoiceRow } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import { findCustomer, rowsOf } from './customers.ts';

/**
 * Warns that a customer owes more than was agreed, or would if a draft were validated: all that remains of their invoices,
 * in all shops, less their advances. A limit is in the company's currency, and says nothing of invoices in others.
 */
export async function creditWarnings(ctx: Ctx, invoice: InvoiceRow): Promise<Problem[]> {
  const { actor } = ctx;
  const { customerId, currency } = invoice;
  if (customerId === null || currency !== actor.currency) return [];
  const { customer } = await findCustomer(ctx, rowsOf(ctx), customerId);
  const limit = customer?.creditLimit;
  if (!customer || !limit) return [];
  const draft = invoice.status === 'DRAFT' ? invoice.total : decimal(0);
  const owed = draft.plus(await owedBy(ctx, customerId, currency));
  const details = { name: customer.displayName, owed: decimalText(owed), limit: decimalText(limit) };
  return owed.gt(limit) ? [problem(actor, 'CREDIT_LIMIT_EXCEEDED', ['customerId'], details)] : [];
}

async function owedBy(ctx: Ctx, customerId: string, currency: string): Promise<Decimal> {
  const whole: Ctx = { ...ctx, actor: systemActor(companyOf(ctx.actor), ctx.actor.correlationId) };
  const sums = await readOne<{ remaining: Decimal | null; advance: Decimal | null }>(
    whole,
    sql`
    select (select sum(total - credited - paid) from invoice
        where customer_id = ${customerId} and status = 'VALIDATED' and currency = ${currency}) as remaining,
      (select sum(amount) from customer_advance where customer_id = ${customerId} and currency = ${currency}) as advance`,
  );
  return decimal(sums?.remaining ?? 0).minus(sums?.advance ?? 0);
}
