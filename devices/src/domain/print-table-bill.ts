import { ask } from '@comptoir/kit/ask';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import type { TableBill } from '../../../schema/events/orders.ts';
import { problem } from '../problems.ts';
import type { PrintJobRow } from '../rows.ts';
import { type BillDraft, queueJobs } from './queue-jobs.ts';

export interface PrintTableBillInput {
  orderId: string;
  idempotencyKey?: string | null;
}

const BILL = parse('query ($orderId: ID!) { _tableBill(orderId: $orderId) }');

/**
 * Prints what a party has to pay as it stands now, at the shop's receipt printer. Orders is asked for it: it alone knows. A bill that says
 * the same as one that was sent before carries the reprint mark.
 */
export function printTableBill(ctx: Ctx, input: PrintTableBillInput): Promise<{ jobId: string }> {
  const { actor } = ctx;
  return orFirstResult(ctx, 'printTableBill', input, async () => {
    refuseIfAny([
      keyFault(actor, input.idempotencyKey),
      !isUuid(input.orderId) && problem(actor, 'NOT_FOUND.order', ['orderId']),
    ]);
    const answer = await ask<{ _tableBill: TableBill | null }>(ctx, 'orders', {
      document: BILL,
      variables: { orderId: input.orderId },
    });
    if (!answer) throw new Refusal([problem(actor, 'TRY_AGAIN.orders', [])]);
    const bill = answer._tableBill;
    refuseIfAny([!bill && problem(actor, 'NOT_FOUND.order', ['orderId'])]);
    if (bill?.lines.length === 0) throw new Refusal([problem(actor, 'ILLEGAL_STATE.emptyBill', ['orderId'])]);
    return writeOnce(ctx, 'printTableBill', input, (tx) => queueBill(tx, bill as TableBill));
  });
}

async function queueBill(tx: Tx, bill: TableBill): Promise<{ jobId: string }> {
  const { actor } = tx.ctx;
  const { orderId, shopId, number: orderNumber, tableNumber: table, ...amounts } = bill;
  const earlier = await billsOf(tx, orderId);
  if (earlier.some(({ status }) => status === 'QUEUED' || status === 'SENDING'))
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.waiting', ['orderId'])]);
  const document: BillDraft = {
    kind: 'TABLE_BILL',
    orderNumber,
    table,
    ...amounts,
    printedAt: tx.ctx.now().toISOString(),
    reprint: earlier.some((job) => job.sentAt !== null && saysTheSame(job, bill)),
    correlationId: actor.correlationId,
  };
  const copy = Math.max(0, ...earlier.map((job) => job.copy)) + 1;
  const asked = { shopId, documentId: orderId, copy, document, requestedBy: actor.userId };
  const [job] = await queueJobs(tx, [asked]);
  if (!job || job.printerId === null)
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.noReceiptPrinter', ['orderId'])]);
  return { jobId: job.id };
}

/** The lock lets two who ask at once take two numbers. */
async function billsOf(tx: Tx, orderId: string): Promise<PrintJobRow[]> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`table bill ${orderId}`}, 0))`);
  return tx.query<PrintJobRow>(sql`select * from print_job where document_id = ${orderId} and kind = 'TABLE_BILL'`);
}

function saysTheSame({ document }: PrintJobRow, { lines, total, remaining }: TableBill): boolean {
  return (
    document.kind === 'TABLE_BILL' &&
    document.total === total &&
    document.remaining === remaining &&
    JSON.stringify(linesOf(document.lines)) === JSON.stringify(linesOf(lines))
  );
}

/** In one order of properties: what the database gives back has another. */
const linesOf = (lines: TableBill['lines']) =>
  lines.map(({ name, quantity, unitPrice, total }) => [name, quantity, unitPrice, total]);
