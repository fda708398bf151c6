import type { Service } from '@comptoir/kit/context';
import type { Queryable } from '@comptoir/kit/database';
import { Wakener } from '@comptoir/kit/wakener';
import type { PrinterDriver } from '../drivers/printer-driver.ts';
import { newConfirmationId } from '../escpos/confirmation.ts';
import type { PrinterRow, PrintJobRow } from '../rows.ts';
import { type Attempt, attempt } from './attempt.ts';
import {
  change,
  claim,
  failDrawers,
  finish,
  interrupt,
  moveToFallback,
  noteAttempt,
  type Observation,
  observe,
  printedThenClaim,
  unclaim,
  waitsSince,
} from './job-changes.ts';
import type { QueueTiming } from './timing.ts';

type Changed = (jobs: readonly PrintJobRow[]) => void;

/** An unchanged printer's row is written at most this often, so that a busy printer costs nothing more per job. */
const OBSERVATION_MS = 10_000;
const OUTAGE_PAUSE_MS = 500;
/** What a stopping worker tries before it leaves a job to be found as interrupted. */
const LAST_TRIES = 3;

/** Prints one printer's queue, head first, one job at a time, for as long as this process holds the printer. */
export class PrinterWorker {
  /** Resolves when nothing runs any more and the connection is closed; rejects when it cannot go on. */
  readonly done: Promise<void>;
  readonly #service: Service;
  readonly #printer: PrinterRow;
  readonly #driver: PrinterDriver;
  readonly #timing: QueueTiming;
  readonly #wakener = new Wakener();
  readonly #quit = new AbortController();
  #isLast = false;
  #failures = 0;
  #retryAt = 0;
  #lookedAt = 0;
  #written = { what: '', at: 0 };

  constructor(service: Service, printer: PrinterRow, driver: PrinterDriver, timing: QueueTiming) {
    this.#service = service;
    this.#printer = printer;
    this.#driver = driver;
    this.#timing = timing;
    this.done = this.#run().finally(() => driver.close());
  }

  /** Says that something may wait. */
  wake(): void {
    this.#wakener.wake();
  }

  /** Lets the job under way come to its end for a moment, then ends the connection under it, and writes down what came of it. */
  async retire(): Promise<void> {
    this.#wakener.stop();
    this.#quit.abort();
    const timer = setTimeout(() => void this.#driver.close(), this.#timing.graceMs);
    await this.done.catch(() => {});
    clearTimeout(timer);
  }

  /** The same, but the process ends: a database that is away is not waited for. */
  stop(): Promise<void> {
    this.#isLast = true;
    return this.retire();
  }

  async #run(): Promise<void> {
    await this.#insist(() =>
      this.#change(async (db, changed) => changed(await interrupt(db, this.#printer.id, this.#now()))),
    );
    if (!this.#wakener.stopped) await this.#look();
    let job: PrintJobRow | null = null;
    for (;;) {
      if (job !== null) {
        job = await this.#turn({
          job,
          ...(await attempt(job, this.#printer, this.#driver, this.#timing, this.#now())),
        });
      } else {
        if (this.#wakener.stopped) return;
        if (!(await this.#ready())) continue;
        job = await this.#turn(null);
        if (job === null) await this.#rest();
      }
    }
  }

  /** Writes what became of one job and takes the next, in one transaction. */
  async #turn(done: (Attempt & { job: PrintJobRow }) | null): Promise<PrintJobRow | null> {
    const seen = this.#wakener.stopped ? null : (done?.seen ?? null);
    if (seen) this.#noteHealth(seen);
    const confirmation = Buffer.from(newConfirmationId());
    const isUsual = done?.result.status === 'PRINTED' && !this.#wakener.stopped && !this.#isNews(seen);
    if (isUsual) {
      try {
        return await printedThenClaim(this.#service, done.job, confirmation);
      } catch (error) {
        this.#service.log.warn({ printerId: this.#printer.id, error: (error as Error).message }, 'a turn is repeated');
      }
    }
    return this.#insist((again) =>
      this.#change(async (db, changed) => {
        // The commit of a try that failed may have happened all the same.
        if (isUsual || again) await unclaim(db, this.#printer.id, confirmation);
        if (done) changed(await finish(db, done.job, done.result, this.#now()));
        if (seen) await this.#record(db, changed, seen);
        const goOn = !this.#wakener.stopped && this.#failures === 0;
        return goOn ? claim(db, this.#printer.id, confirmation, this.#now()) : null;
      }),
    );
  }

  /** After a failure: waits for its time, then asks the printer first, so that no job goes back and forth. */
  async #ready(): Promise<boolean> {
    if (this.#failures === 0) return true;
    if (this.#isAway) await this.#insist(() => this.#change((db) => moveToFallback(db, this.#printer.id)));
    const pause = this.#retryAt - Date.now();
    if (pause > 0) {
      await this.#wakener.wait(pause);
      return false;
    }
    await this.#look(true);
    return this.#failures === 0;
  }

  async #rest(): Promise<void> {
    await this.#wakener.wait(this.#timing.lookMs);
    if (!this.#wakener.stopped && Date.now() - this.#lookedAt >= this.#timing.lookMs) await this.#look();
  }

  /** Asks the printer how it is. */
  async #look(isAttempt = false): Promise<void> {
    this.#lookedAt = Date.now();
    const seen = await this.#driver.status(this.#quit.signal).catch(() => null);
    if (seen === null || this.#wakener.stopped) return;
    this.#noteHealth(seen);
    await this.#insist(() =>
      this.#change(async (db, changed) => {
        if (isAttempt && seen.fault) await noteAttempt(db, this.#printer.id, seen.fault, seen.message);
        await this.#record(db, changed, seen);
      }),
    );
  }

  #noteHealth(seen: Observation): void {
    this.#lookedAt = Date.now();
    this.#failures = seen.fault === null ? 0 : this.#failures + 1;
    const { retryMs, longestRetryMs } = this.#timing;
    this.#retryAt = Date.now() + Math.min(longestRetryMs, retryMs * 2 ** (this.#failures - 1));
  }

  async #record(db: Queryable, changed: Changed, seen: Observation): Promise<void> {
    const { id } = this.#printer;
    const now = this.#now();
    if (this.#isNews(seen)) {
      await observe(db, id, seen, now);
      this.#written = { what: JSON.stringify(seen), at: Date.now() };
    }
    if (seen.fault === null) return;
    changed(await failDrawers(db, id, seen.fault, now));
    const isLate = () => waitsSince(db, id, new Date(now.getTime() - this.#timing.patienceMs));
    if (this.#isAway || (await isLate())) await moveToFallback(db, id);
  }

  #isNews(seen: Observation | null): boolean {
    const { what, at } = this.#written;
    return seen !== null && (what !== JSON.stringify(seen) || Date.now() - at > OBSERVATION_MS);
  }

  get #isAway(): boolean {
    return this.#failures >= this.#timing.failuresBeforeFallback;
  }

  /** Does it again until the database has it. When the process ends, it gives up after a few tries. */
  async #insist<T>(work: (again: boolean) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await work(tries > 1);
      } catch (error) {
        // What a failed transaction wrote of the printer is not there.
        this.#written = { what: '', at: 0 };
        if (this.#isLast && tries >= LAST_TRIES) throw error;
        const { id } = this.#printer;
        this.#service.log.warn({ printerId: id, error: (error as Error).message }, 'the print queue cannot be written');
        await this.#wakener.wait(OUTAGE_PAUSE_MS);
      }
    }
  }

  #change<T>(work: (db: Queryable, changed: Changed) => Promise<T>): Promise<T> {
    return change(this.#service, this.#printer.companyId, work);
  }

  #now(): Date {
    return this.#service.now();
  }
}
