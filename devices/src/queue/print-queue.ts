import { sql } from '@comptoir/kit/sql';
import type { RunningService } from '@comptoir/kit/subgraph';
import { Wakener } from '@comptoir/kit/wakener';
import { type DeviceLocks, openDeviceLocks } from '../device-locks.ts';
import type { PrinterRow } from '../rows.ts';
import { connectPrinter } from './connect-printer.ts';
import { change, failDrawers, failWaiting, interrupt, moveToFallback } from './job-changes.ts';
import { PrinterWorker } from './printer-worker.ts';
import type { QueueTiming } from './timing.ts';

export interface PrintQueueOptions {
  timing: QueueTiming;
  /** File that simulated printers note their printouts in. */
  simulatorJournal?: string;
  spoolDirectory: string;
}

type WaitingPrinter = PrinterRow & { waiting: boolean };

/** A printer that this process serves. */
interface Served {
  /** What the worker was started with; another one is needed when it changes. */
  setup: string;
  worker: PrinterWorker;
  stopping: boolean;
}

const setupOf = (p: PrinterRow): string =>
  JSON.stringify([
    p.connection,
    p.name,
    p.host,
    p.port,
    p.path,
    p.baudRate,
    p.parity,
    p.flowControl,
    p.columns,
    p.confirms,
  ]);

/**
 * Starts a worker for every active printer that no other process serves. Notifications tell of new jobs and changed
 * printers; a slow sweep covers what they missed. The function it gives back stops everything.
 */
export async function startPrintQueue(
  service: RunningService,
  options: PrintQueueOptions,
): Promise<() => Promise<void>> {
  const wakener = new Wakener();
  const served = new Map<string, Served>();
  const stopServing = (entry: Served) => {
    if (entry.stopping) return;
    entry.stopping = true;
    void entry.worker.retire();
  };
  const locks = openDeviceLocks(service.db.url, 'printer', () => {
    for (const entry of served.values()) stopServing(entry);
  });

  async function serve(printer: PrinterRow): Promise<void> {
    if (!(await locks.take(printer.id))) return;
    try {
      const driver = await connectPrinter(printer, { ...options.timing, ...options });
      const worker = new PrinterWorker(service, printer, driver, options.timing);
      served.set(printer.id, { setup: setupOf(printer), worker, stopping: false });
      void worker.done
        .catch((error) =>
          service.log.error({ printerId: printer.id, error: String(error) }, 'a printer’s worker ended'),
        )
        .then(() => locks.release(printer.id))
        .then(() => {
          served.delete(printer.id);
          wakener.wake();
        });
    } catch (error) {
      await locks.release(printer.id);
      throw error;
    }
  }

  async function sweep(): Promise<void> {
    const printers = new Map((await printersInUse(service)).map((printer) => [printer.id, printer]));
    for (const [id, entry] of served) {
      const printer = printers.get(id);
      if (!printer?.active || setupOf(printer) !== entry.setup) stopServing(entry);
      else if (printer.waiting) entry.worker.wake();
    }
    for (const printer of printers.values()) {
      if (wakener.stopped) return;
      if (served.has(printer.id)) continue;
      if (printer.active) await serve(printer);
      else await clear(service, locks, printer);
    }
  }

  const offs = [
    service.notifications.on('print_queue', (id) => (id ? served.get(id)?.worker.wake() : wakener.wake())),
    service.notifications.on('printer', () => wakener.wake()),
  ];
  const running = (async () => {
    while (!wakener.stopped) {
      await sweep().catch((error) => service.log.warn({ error: (error as Error).message }, 'printers wait'));
      await wakener.wait(options.timing.sweepMs);
    }
  })();
  return async () => {
    wakener.stop();
    for (const off of offs) off();
    await running;
    await Promise.all([...served.values()].map((entry) => entry.worker.stop()));
    await locks.close();
  };
}

/** Active printers, and others at which something still waits. */
function printersInUse(service: RunningService): Promise<WaitingPrinter[]> {
  return service.db.query<WaitingPrinter>(
    'SYSTEM',
    sql`select * from (
        select p.*, exists (select from print_job j where j.printer_id = p.id and j.status = 'QUEUED') as waiting,
          exists (select from print_job j where j.printer_id = p.id and j.status = 'SENDING') as under_way
        from printer p) p
      where active or waiting or under_way order by created_at, id`,
  );
}

/** A printer that was switched off: what waits there goes to its fall-back printer, or fails for all to see. */
async function clear(service: RunningService, locks: DeviceLocks, printer: PrinterRow): Promise<void> {
  if (!(await locks.take(printer.id))) return;
  try {
    await change(service, printer.companyId, async (db, changed) => {
      changed(await interrupt(db, printer.id, service.now()));
      changed(await failDrawers(db, printer.id, 'PRINTER_INACTIVE', service.now()));
      await moveToFallback(db, printer.id);
      changed(await failWaiting(db, printer.id, service.now()));
    });
  } finally {
    await locks.release(printer.id);
  }
}
