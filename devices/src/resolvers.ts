import { may } from '@comptoir/kit/actor';
import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import type { Context } from './context.ts';
import { cancelClockCommand } from './domain/cancel-clock-command.ts';
import { cancelPrintJob } from './domain/cancel-print-job.ts';
import { clearClockLog } from './domain/clear-clock-log.ts';
import { createClock } from './domain/create-clock.ts';
import { createPrinter } from './domain/create-printer.ts';
import { listClockPeople } from './domain/list-clock-people.ts';
import { listClocks } from './domain/list-clocks.ts';
import { listPrintJobs } from './domain/list-print-jobs.ts';
import { listPrinters } from './domain/list-printers.ts';
import { listPunches } from './domain/list-punches.ts';
import { listUnknownClocks } from './domain/list-unknown-clocks.ts';
import { mapClockPerson } from './domain/map-clock-person.ts';
import { openDrawer } from './domain/open-drawer.ts';
import { pictureOf, textOf } from './domain/picture-of-job.ts';
import { printReceipt } from './domain/print-receipt.ts';
import { printTableBill } from './domain/print-table-bill.ts';
import { punchSimulatedClock } from './domain/punch-simulated-clock.ts';
import { pushFromClock } from './domain/push-from-clock.ts';
import { readClock } from './domain/read-clock.ts';
import { removePeopleFromClock } from './domain/remove-people-from-clock.ts';
import { reprintJob } from './domain/reprint-job.ts';
import { resolvePrintJob } from './domain/resolve-print-job.ts';
import { sendPeopleToClock } from './domain/send-people-to-clock.ts';
import { setClockAccess } from './domain/set-clock-access.ts';
import { testClock } from './domain/test-clock.ts';
import { updateClock } from './domain/update-clock.ts';
import { updatePrinter } from './domain/update-printer.ts';
import { watchDevices } from './domain/watch-devices.ts';
import { watchPrintJobs } from './domain/watch-print-jobs.ts';
import type { PrintDocument } from './escpos/document.ts';
import type { Columns } from './escpos/paper.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type {
  ClockCommandRow,
  ClockPersonRow,
  ClockRow,
  DeviceChangeRow,
  PrinterRow,
  PrintJobChangeRow,
  PrintJobRow,
} from './rows.ts';

const printerOf = (ctx: Context, id: string | null) => (id && isUuid(id) ? ctx.loaders.printer.load(id) : null);
const jobOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.printJob.load(id) : null);
const stub = (id: string | null) => (id ? { id } : null);

const printerAnswer = (ctx: Context, run: () => Promise<{ printerId: string }>) =>
  answer(run, async ({ printerId }) => ({ printer: await ctx.loaders.printer.load(printerId) }));
const jobAnswer = (ctx: Context, run: () => Promise<{ jobId: string }>) =>
  answer(run, async ({ jobId }) => ({ job: await ctx.loaders.printJob.load(jobId) }));

const clockOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.clock.load(id) : null);
const clockAnswer = (ctx: Context, run: () => Promise<{ clockId: string }>) =>
  answer(run, async ({ clockId }) => ({ clock: await ctx.loaders.clock.load(clockId) }));

const personAnswer = (ctx: Context, run: () => Promise<{ clockUserId: string }>) =>
  answer(run, async ({ clockUserId }) => ({ person: await ctx.loaders.clockPerson.load(clockUserId) }));
/** What a clock was told, in the order it was asked for. */
const commandsAnswer = (ctx: Context, run: () => Promise<{ clockId: string; commandIds: string[] }>) =>
  answer(run, async ({ clockId, commandIds }) => ({
    clock: await ctx.loaders.clock.load(clockId),
    commands: (await ctx.loaders.clockCommand.loadMany(commandIds)) as ClockCommandRow[],
  }));

function statusOf({ fault, observedAt, silentSince }: PrinterRow | ClockRow): 'UNSEEN' | 'READY' | 'FAULT' | 'SILENT' {
  if (silentSince !== null) return 'SILENT';
  if (fault !== null) return 'FAULT';
  return observedAt === null ? 'UNSEEN' : 'READY';
}

/** A till's takings are for those who may see them; to the others it is a sheet that shows nothing. */
function shownTo({ actor }: Context, { document }: PrintJobRow): PrintDocument | null {
  return document.kind === 'Z_REPORT' && !may(actor, 'payments:read') ? null : document;
}

/** The width of the paper a job goes to; the common one if it goes to none. */
async function columnsOf(ctx: Context, { printerId }: PrintJobRow): Promise<Columns> {
  return (await printerOf(ctx, printerId))?.columns ?? 48;
}

export function createResolvers(box: SecretBox): Resolvers {
  return {
    Query: {
      printers: (_, args, ctx) => listPrinters(ctx, args),
      printer: (_, { id }, ctx) => printerOf(ctx, id),
      printJobs: (_, args, ctx) => listPrintJobs(ctx, args),
      printJob: (_, { id }, ctx) => jobOf(ctx, id),
      clocks: (_, args, ctx) => listClocks(ctx, args),
      clock: (_, { id }, ctx) => clockOf(ctx, id),
      unknownClocks: (_, args, ctx) => listUnknownClocks(ctx, args),
      clockPeople: (_, args, ctx) => listClockPeople(ctx, args),
      punches: (_, args, ctx) => listPunches(ctx, args),
    },
    Mutation: {
      createPrinter: (_, { input }, ctx) => printerAnswer(ctx, () => createPrinter(ctx, input)),
      updatePrinter: (_, { input }, ctx) => printerAnswer(ctx, () => updatePrinter(ctx, input)),
      printReceipt: (_, { input }, ctx) => jobAnswer(ctx, () => printReceipt(ctx, input)),
      printTableBill: (_, { input }, ctx) => jobAnswer(ctx, () => printTableBill(ctx, input)),
      reprintJob: (_, { input }, ctx) => jobAnswer(ctx, () => reprintJob(ctx, input)),
      resolvePrintJob: (_, { input }, ctx) => jobAnswer(ctx, () => resolvePrintJob(ctx, input)),
      cancelPrintJob: (_, { input }, ctx) => jobAnswer(ctx, () => cancelPrintJob(ctx, input)),
      openDrawer: (_, { input }, ctx) => jobAnswer(ctx, () => openDrawer(ctx, input)),
      createClock: (_, { input }, ctx) => clockAnswer(ctx, () => createClock(ctx, input, box)),
      updateClock: (_, { input }, ctx) => clockAnswer(ctx, () => updateClock(ctx, input, box)),
      testClock: (_, { input }, ctx) =>
        answer(
          () => testClock(ctx, input, box),
          async ({ clockId, report, commandId }) => ({
            clock: await ctx.loaders.clock.load(clockId),
            report,
            command: await ctx.loaders.clockCommand.load(commandId),
          }),
        ),
      readClock: (_, { input }, ctx) => commandsAnswer(ctx, () => readClock(ctx, input)),
      sendPeopleToClock: (_, { input }, ctx) => commandsAnswer(ctx, () => sendPeopleToClock(ctx, input)),
      removePeopleFromClock: (_, { input }, ctx) => commandsAnswer(ctx, () => removePeopleFromClock(ctx, input)),
      cancelClockCommand: (_, { input }, ctx) =>
        answer(
          () => cancelClockCommand(ctx, input),
          async ({ commandId }) => ({ command: await ctx.loaders.clockCommand.load(commandId) }),
        ),
      setClockAccess: (_, { input }, ctx) => personAnswer(ctx, () => setClockAccess(ctx, input)),
      clearClockLog: (_, { input }, ctx) =>
        answer(
          () => clearClockLog(ctx, input, box),
          async ({ clockId, cleared }) => ({ clock: await ctx.loaders.clock.load(clockId), cleared }),
        ),
      punchSimulatedClock: (_, { input }, ctx) => clockAnswer(ctx, () => punchSimulatedClock(ctx, input)),
      _pushFromClock: (_, { input }, ctx) => pushFromClock(ctx, input),
      mapClockPerson: (_, { input }, ctx) => personAnswer(ctx, () => mapClockPerson(ctx, input)),
    },
    Subscription: {
      printJobs: {
        subscribe: (_, args, ctx) => watchPrintJobs(ctx, args),
        resolve: (change: PrintJobChangeRow) => change,
      },
      deviceStatus: {
        subscribe: (_, args, ctx) => watchDevices(ctx, args),
        resolve: (change: DeviceChangeRow) => change,
      },
    },
    DeviceChange: {
      printer: ({ printerId }, _, ctx) => printerOf(ctx, printerId),
      clock: ({ clockId }, _, ctx) => (clockId ? clockOf(ctx, clockId) : null),
    },
    Printer: {
      __resolveReference: ({ id }, ctx) => printerOf(ctx, id),
      shop: ({ shopId }) => ({ id: shopId }),
      stations: async ({ id }, _, ctx) =>
        (await ctx.loaders.stationsOfPrinter.load(id)).map((row) => ({ id: row.stationId })),
      categories: async ({ id }, _, ctx) =>
        (await ctx.loaders.categoriesOfPrinter.load(id)).map((row) => ({ id: row.categoryId })),
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
      preview: async (job, _, ctx) => pictureOf(shownTo(ctx, job), await columnsOf(ctx, job)),
      text: async (job, _, ctx) => textOf(shownTo(ctx, job), await columnsOf(ctx, job)),
    },
    Clock: {
      __resolveReference: ({ id }, ctx) => clockOf(ctx, id),
      shop: ({ shopId }) => ({ id: shopId }),
      status: (clock) => statusOf(clock),
      commands: ({ id }, args, ctx) => ctx.loaders.commandsOfClock.load(id, args),
    },
    ClockCommand: {
      clock: async ({ clockId }, _, ctx) => (await ctx.loaders.clock.load(clockId)) as ClockRow,
      name: ({ wanted }) => wanted.name ?? null,
      requestedBy: ({ requestedBy }) => stub(requestedBy),
    },
    ClockPerson: {
      user: ({ userId }) => stub(userId),
      administrator: ({ isAdministrator }) => isAdministrator,
      enabled: ({ isEnabled }) => isEnabled,
    },
    Punch: {
      __resolveReference: ({ id }, ctx) => (isUuid(id) ? ctx.loaders.punch.load(id) : null),
      clock: async ({ clockId }, _, ctx) => (await ctx.loaders.clock.load(clockId)) as ClockRow,
      person: async ({ clockUserId }, _, ctx) => (await ctx.loaders.clockPerson.load(clockUserId)) as ClockPersonRow,
    },
  };
}
