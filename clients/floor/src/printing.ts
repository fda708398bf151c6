import {
  type BillJobFragment,
  FloorPrintersDocument,
  type FloorPrintersSubscription,
  FloorPrintJobsDocument,
  PrintTableBillDocument,
  ResolvePrintJobDocument,
} from '@comptoir/sdk/generated/graphql';
import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { createStore } from '@comptoir/ui/store';
import type { Asking } from './asking.ts';
import { WORDS } from './words.ts';

export type PrintJob = BillJobFragment;
export type Printer = NonNullable<FloorPrintersSubscription['deviceStatus']['printer']>;

export type Printing = ReturnType<typeof openPrinting>;

/** Printers, live, and what came of the bills that were sent to them. */
export function openPrinting({ client, change }: Asking, nameOf: (orderId: string) => string) {
  const printers = createStore<Readonly<Record<string, Printer>>>({});
  /** The last print of each order's bill. */
  const bills = createStore<Readonly<Record<string, PrintJob>>>({});
  /** Jobs that were asked for here: what went wrong with one is said wherever the waiter is by then. */
  const mine = new Set<string>();
  const take = (job: PrintJob | null | undefined) => {
    if (job?.kind !== 'TABLE_BILL') return false;
    bills.update((all) => withJob(all, job));
    const isWrong = job.status === 'FAILED' || job.status === 'UNKNOWN';
    if (isWrong && mine.delete(job.id)) {
      const text = WORDS[language.get()].billNotPrinted(nameOf(job.documentId));
      say({ key: `print ${job.documentId}`, tone: 'TROUBLE', text });
    }
    return true;
  };
  return {
    printers,
    bills,
    /** Follows both; gives what ends it. */
    open(): () => void {
      const followings = [
        client.follow(
          FloorPrintersDocument,
          {},
          {
            event: ({ deviceStatus: { printer } }) =>
              printer && printers.update((all) => ({ ...all, [printer.id]: printer })),
            anew: () => printers.set({}),
          },
        ),
        client.follow(
          FloorPrintJobsDocument,
          {},
          { event: ({ printJobs }) => take(printJobs.job), anew: () => bills.set({}) },
        ),
      ];
      return () => {
        for (const following of followings) following.stop();
      };
    },
    /** @returns whether it was sent to a printer; what comes of it is told by `bills` */
    async printBill(orderId: string): Promise<boolean> {
      const payload = await change(`print ${orderId} ${bills.get()[orderId]?.revision}`, async (idempotencyKey) => {
        const input = { orderId, idempotencyKey };
        return (await client.request(PrintTableBillDocument, { input })).printTableBill;
      });
      const job = payload?.job;
      if (!job) return false;
      mine.add(job.id);
      // Its end may have been told before the answer came.
      const told = bills.get()[orderId];
      return take(told?.id === job.id ? told : job);
    },
    /** Somebody looked at the printer. */
    async resolve({ id, revision }: PrintJob, printed: boolean): Promise<boolean> {
      const payload = await change(`resolve ${id} ${revision} ${printed}`, async (idempotencyKey) => {
        const input = { jobId: id, printed, idempotencyKey };
        return (await client.request(ResolvePrintJobDocument, { input })).resolvePrintJob;
      });
      return take(payload?.job);
    },
  };
}

/** A later print takes the place of an earlier one; of one job the newest word stands. */
function withJob(all: Readonly<Record<string, PrintJob>>, job: PrintJob): Readonly<Record<string, PrintJob>> {
  const known = all[job.documentId];
  return known && BigInt(known.revision) > BigInt(job.revision) ? all : { ...all, [job.documentId]: job };
}

/** Printers that somebody has to look after: those in use that say what keeps them from printing. */
export function inTrouble(printers: Readonly<Record<string, Printer>>): Printer[] {
  return Object.values(printers)
    .filter(({ active, fault, paperNearEnd }) => active && (fault != null || paperNearEnd))
    .sort((a, b) => a.name.localeCompare(b.name));
}
