import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { cancelPrintJob } from './domain/cancel-print-job.ts';
import { createPrinter } from './domain/create-printer.ts';
import { listPrintJobs } from './domain/list-print-jobs.ts';
import { listPrinters } from './domain/list-printers.ts';
import { openDrawer } from './domain/open-drawer.ts';
import { pictureOf, textOf } from './domain/picture-of-job.ts';
import { printReceipt } from './domain/print-receipt.ts';
import { reprintJob } from './domain/reprint-job.ts';
import { resolvePrintJob } from './domain/resolve-print-job.ts';
import { updatePrinter } from './domain/update-printer.ts';
import type { Columns } from './escpos/paper.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { PrinterRow, PrintJobRow } from './rows.ts';

const printerOf = (ctx: Context, id: string | null) => (id && isUuid(id) ? ctx.loaders.printer.load(id) : null);
const jobOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.printJob.load(id) : null);
const stub = (id: string | null) => (id ? { id } : null);

const printerAnswer = (ctx: Context, run: () => Promise<{ printerId: string }>) =>
  answer(run, async ({ printerId }) => ({ printer: await ctx.loaders.printer.load(printerId) }));
const jobAnswer = (ctx: Context, run: () => Promise<{ jobId: string }>) =>
  answer(run, async ({ jobId }) => ({ job: await ctx.loaders.printJob.load(jobId) }));

function statusOf({ fault, observedAt }: PrinterRow): 'UNSEEN' | 'READY' | 'FAULT' {
  if (fault !== null) return 'FAULT';
  return observedAt === null ? 'UNSEEN' : 'READY';
}

/** The width of the paper a job goes to; the common one if it goes to none. */
async function columnsOf(ctx: Context, { printerId }: PrintJobRow): Promise<Columns> {
  return (await printerOf(ctx, printerId))?.columns ?? 48;
}

export const resolvers: Resolvers = {
  Query: {
    printers: (_, args, ctx) => listPrinters(ctx, args),
    printer: (_, { id }, ctx) => printerOf(ctx, id),
    printJobs: (_, args, ctx) => listPrintJobs(ctx, args),
    printJob: (_, { id }, ctx) => jobOf(ctx, id),
  },
  Mutation: {
    createPrinter: (_, { input }, ctx) => printerAnswer(ctx, () => createPrinter(ctx, input)),
    updatePrinter: (_, { input }, ctx) => printerAnswer(ctx, () => updatePrinter(ctx, input)),
    printReceipt: (_, { input }, ctx) => jobAnswer(ctx, () => printReceipt(ctx, input)),
    reprintJob: (_, { input }, ctx) => jobAnswer(ctx, () => reprintJob(ctx, input)),
    resolvePrintJob: (_, { input }, ctx) => jobAnswer(ctx, () => resolvePrintJob(ctx, input)),
    cancelPrintJob: (_, { input }, ctx) => jobAnswer(ctx, () => cancelPrintJob(ctx, input)),
    openDrawer: (_, { input }, ctx) => jobAnswer(ctx, () => openDrawer(ctx, input)),
  },
  Printer: {
    __resolveReference: ({ id }, ctx) => printerOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    stations: async ({ id }, _, ctx) =>
      (await ctx.loaders.stationsOfPrinter.load(id)).map((row) => ({ id: row.stationId })),
    fallbackPrinter: ({ fallbackPrinterId }, _, ctx) => printerOf(ctx, fallbackPrinterId),
    status: (printer) => statusOf(printer),
    waiting: async ({ id }, _, ctx) => (await ctx.loaders.waitingAtPrinter.load(id))?.waiting ?? 0,
  },
  PrintJob: {
    __resolveReference: ({ id }, ctx) => jobOf(ctx, id),
    reprint: ({ document }) => document.kind !== 'DRAWER' && document.reprint,
    shop: ({ shopId }) => ({ id: shopId }),
    station: ({ stationId }) => stub(stationId),
    printer: ({ printerId }, _, ctx) => printerOf(ctx, printerId),
    movedFrom: ({ movedFrom }, _, ctx) => printerOf(ctx, movedFrom),
    requestedBy: ({ requestedBy }) => stub(requestedBy),
    resolvedBy: ({ resolvedBy }) => stub(resolvedBy),
    preview: async (job, _, ctx) => pictureOf(job.document, await columnsOf(ctx, job)),
    text: async (job, _, ctx) => textOf(job.document, await columnsOf(ctx, job)),
  },
};
