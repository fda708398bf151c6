import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { InvoiceReminderRow, ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import { balanceOf } from './balance.ts';
import { statusOf } from './invoice-states.ts';
import { lockPayable } from './settle.ts';
import { shopOf } from './shops.ts';

export interface RemindInvoiceInput {
  invoiceId: string;
  note?: string | null;
  idempotencyKey?: string | null;
}

const LAST_LEVEL = 3;

/** Notes that a customer was reminded of an overdue invoice: the next of three levels, each once. Sending it is another's job. */
export async function remindInvoice(ctx: Ctx, input: RemindInvoiceInput): Promise<{ invoiceId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['note'], input.note || null, 1_000)]);
  return writeOnce(ctx, 'remindInvoice', input, async (tx) => {
    const { invoice } = await lockPayable(tx, { invoiceId: input.invoiceId });
    const { id: invoiceId, number, companyId, shopId, customerId, currency, dueDate } = invoice as ValidatedInvoice;
    const { timeZone } = await shopOf(tx, shopId);
    const today = businessDay(ctx.now(), timeZone);
    const isOverdue = statusOf(invoice as ValidatedInvoice, today) === 'OVERDUE';
    const reached = await tx.one<{ level: number | null }>(
      sql`select max(level) as level from invoice_reminder where invoice_id = ${invoiceId}`,
    );
    const level = (reached?.level ?? 0) + 1;
    refuseIfAny([
      !isOverdue
        ? problem(actor, 'ILLEGAL_STATE.notOverdue', ['invoiceId'], { number })
        : level > LAST_LEVEL && problem(actor, 'ILLEGAL_STATE.reminded', ['invoiceId'], { number }),
    ]);
    const { remaining } = balanceOf(invoice as ValidatedInvoice);
    const reminder: InvoiceReminderRow = {
      id: newId(), companyId, shopId, invoiceId, level, remaining, note: input.note || null, userId: actor.userId, remindedAt: ctx.now(),
    }; // biome-ignore format: a table
    await tx.insert('invoice_reminder', [reminder]);
    tx.emit('InvoiceReminded', {
      reminderId: reminder.id, invoiceId, number, shopId, customerId, level, currency, remaining: decimalText(remaining), dueDate,
      remindedAt: reminder.remindedAt.toISOString(),
    }); // biome-ignore format: a table
    return { invoiceId };
  });
}
