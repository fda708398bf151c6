import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { PrintJobRow } from '../rows.ts';
import { printAgain } from './print-again.ts';

export interface PrintReceiptInput {
  invoiceId: string;
  idempotencyKey?: string | null;
}

/** Prints a receipt that exists once more. */
export function printReceipt(ctx: Ctx, input: PrintReceiptInput): Promise<{ jobId: string }> {
  return writeOnce(ctx, 'printReceipt', input, async (tx) => {
    const first = isUuid(input.invoiceId)
      ? await tx.one<PrintJobRow>(sql`
          select * from print_job where document_id = ${input.invoiceId} and kind = 'RECEIPT' and copy = 1`)
      : null;
    if (!first) throw new Refusal([problem(ctx.actor, 'NOT_FOUND.receipt', ['invoiceId'])]);
    const { id } = await printAgain(tx, first, { why: null, path: 'invoiceId' });
    return { jobId: id };
  });
}
