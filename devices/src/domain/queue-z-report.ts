import '../../../schema/events/payments.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { queueJobs } from './queue-jobs.ts';

/** A till that was closed prints its Z report at the counter, once. */
export async function queueZReport(tx: Tx, event: EventEnvelope<'CashSessionClosed'>): Promise<void> {
  const { payload: z, userId, correlationId } = event;
  const { registerName, openedAt, closedAt, currency, sales, refunds, tips, float, paidIn, paidOut, expected } = z;
  await queueJobs(tx, [
    {
      shopId: z.shopId,
      documentId: z.zReportId,
      personId: userId,
      requestedBy: userId,
      document: {
        kind: 'Z_REPORT',
        number: `Z-${z.zNumber.padStart(6, '0')}`,
        registerName,
        openedAt,
        closedAt,
        currency,
        methods: z.byMethod.map(({ method, sales, refunds, count }) => ({ method, sales, refunds, count })),
        sales,
        refunds,
        tips,
        float,
        paidIn,
        paidOut,
        expected,
        counted: z.counted,
        difference: z.difference,
        counts: z.counts,
        perpetualTotal: z.perpetualTotal,
        hash: z.hash,
        reprint: false,
        correlationId,
      },
    },
  ]);
}
