import { systemActor } from '@comptoir/kit/actor';
import { outboxInsert, type Service } from '@comptoir/kit/context';
import type { Queryable } from '@comptoir/kit/database';
import { type EventEnvelope, newEvent } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import { before, isFinal } from '../domain/print-status.ts';
import type { PrinterFault, PrinterStatus } from '../drivers/printer-driver.ts';
import { jobFact } from '../events.ts';
import type { PrintJobRow, PrintJobStatus } from '../rows.ts';

/** What became of a job. `sent`: whether any of its bytes may have reached the printer. */
export interface JobResult {
  status: PrintJobStatus;
  sent: boolean;
  reason: string | null;
  detail: string | null;
}

/** How a printer was found; null where nothing was measured. */
export type Observation = Omit<PrinterStatus, 'paperNearEnd'> & { paperNearEnd: boolean | null };

/** One change by a printer's worker; jobs that came to their end are told of if it commits, each under its own correlation id. */
export async function change<T>(
  service: Service,
  companyId: string,
  work: (db: Queryable, changed: (jobs: readonly PrintJobRow[]) => void) => Promise<T>,
): Promise<T> {
  const events: EventEnvelope[] = [];
  const tell = (job: PrintJobRow) => {
    const event = isFinal(job.status) && endOf(service, job);
    if (event) events.push(event);
  };
  const result = await service.db.transaction({ companyId, shops: '*' }, async (db) => {
    const done = await work(db, (jobs) => jobs.forEach(tell));
    if (events.length > 0) await db.query(outboxInsert(events));
    return done;
  });
  if (events.length > 0) service.wakeRelay();
  return result;
}

function endOf(service: Service, job: PrintJobRow): EventEnvelope | null {
  const fact = jobFact(job);
  const actor = { ...systemActor(job.companyId, job.correlationId), userId: job.requestedBy };
  return fact && newEvent('PrintJobChanged', job.companyId, actor, service.now(), fact);
}

/**
 * The usual turn in one statement, for its cost bounds how fast a printer prints: a job was printed, its event goes out, the
 * next one is taken. The count makes the one update come before the other: a printer has one job under way.
 */
export async function printedThenClaim(
  service: Service,
  job: PrintJobRow,
  confirmation: Buffer,
): Promise<PrintJobRow | null> {
  const now = service.now();
  const event = endOf(service, { ...job, status: 'PRINTED', reason: null });
  const [next] = await service.db.query<PrintJobRow>(
    { companyId: job.companyId, shops: '*' },
    sql`
      with printed as (
        update print_job set status = 'PRINTED', reason = null, detail = null, done_at = ${now}
        where id = ${job.id} and confirmation = ${job.confirmation} and status = any(${before('PRINTED')}::text[]) returning company_id),
      told as (
        insert into outbox (id, company_id, event) select ${event?.id}::uuid, company_id, ${event}::jsonb from printed where ${event !== null})
      update print_job set status = 'SENDING', sent_at = ${now}, attempts = attempts + 1, confirmation = ${confirmation}
      where (select count(*) from printed) >= 0
        and id = (select id from print_job where printer_id = ${job.printerId} and status = 'QUEUED' order by seq limit 1 for update)
      returning *`,
  );
  tellSoon(service);
  return next ?? null;
}

/** To hand an event over costs several times what the turn itself does, and nobody waits to hear that a job was printed: those of some turns go together. */
const TOLD_TOGETHER_MS = 100;
const telling = new WeakSet<Service>();

function tellSoon(service: Service): void {
  if (telling.has(service)) return;
  telling.add(service);
  setTimeout(() => {
    telling.delete(service);
    service.wakeRelay();
  }, TOLD_TOGETHER_MS).unref();
}

/** Takes the head of a printer's queue; committed before any byte is sent. `confirmation` is the mark of this very attempt. */
export async function claim(
  db: Queryable,
  printerId: string,
  confirmation: Buffer,
  now: Date,
): Promise<PrintJobRow | null> {
  const [job] = await db.query<PrintJobRow>(sql`
    update print_job set status = 'SENDING', sent_at = ${now}, attempts = attempts + 1, confirmation = ${confirmation}
    where id = (select id from print_job where printer_id = ${printerId} and status = 'QUEUED' order by seq limit 1 for update)
    returning *`);
  return job ?? null;
}

/** Puts back what an attempt took whose commit was never heard of: it sent nothing. */
export async function unclaim(db: Queryable, printerId: string, confirmation: Buffer): Promise<void> {
  await db.query(sql`
    update print_job set status = 'QUEUED', sent_at = null, confirmation = null, attempts = attempts - 1
    where printer_id = ${printerId} and status = 'SENDING' and confirmation = ${confirmation}`);
}

/** Writes what became of an attempt. None if someone else has had the last word on the job since. */
export function finish(db: Queryable, job: PrintJobRow, result: JobResult, now: Date): Promise<PrintJobRow[]> {
  const { status, sent, reason, detail } = result;
  return db.query<PrintJobRow>(sql`
    update print_job set status = ${status}, reason = ${reason}, detail = ${detail}, done_at = ${isFinal(status) ? now : null},
      sent_at = case when ${sent} then sent_at end, confirmation = case when ${status} <> 'QUEUED' then confirmation end
    where id = ${job.id} and confirmation = ${job.confirmation} and status = any(${before(status)}::text[]) returning *`);
}

/** Jobs that a worker which is no more left half-way: nobody knows what came out. */
export function interrupt(db: Queryable, printerId: string, now: Date): Promise<PrintJobRow[]> {
  return db.query<PrintJobRow>(sql`
    update print_job set status = 'UNKNOWN', reason = 'INTERRUPTED', detail = 'The server stopped while it was sent.', done_at = ${now}
    where printer_id = ${printerId} and status = 'SENDING' returning *`);
}

/** Notes a fault on the job whose turn it is, as one more attempt at it. */
export async function noteAttempt(
  db: Queryable,
  printerId: string,
  fault: PrinterFault,
  message: string | null,
): Promise<void> {
  await db.query(sql`
    update print_job set attempts = attempts + 1, reason = ${fault}, detail = ${message}
    where id = (select id from print_job where printer_id = ${printerId} and status = 'QUEUED' and kind <> 'DRAWER' order by seq limit 1)`);
}

/** Gives up the drawer pulses that wait at a printer that cannot print: the drawer is opened now or not at all. */
export function failDrawers(db: Queryable, printerId: string, reason: string, now: Date): Promise<PrintJobRow[]> {
  return db.query<PrintJobRow>(sql`
    update print_job set status = 'FAILED', reason = ${reason}, done_at = ${now}
    where printer_id = ${printerId} and status = 'QUEUED' and kind = 'DRAWER' returning *`);
}

/**
 * Hands what waits to the fall-back printer, if there is one that can print, and from a printer that is switched off also to one that will
 * once somebody sees to it; each job keeps its place by time.
 */
export async function moveToFallback(db: Queryable, printerId: string): Promise<void> {
  await db.query(sql`
    with moved as (
      update print_job j set printer_id = f.id, moved_from = p.id from printer p join printer f on f.id = p.fallback_printer_id
      where j.printer_id = p.id and p.id = ${printerId} and j.status = 'QUEUED' and j.kind <> 'DRAWER' and f.active and (f.fault is null or not p.active)
      returning j.printer_id)
    select pg_notify('print_queue', printer_id::text) from (select distinct printer_id from moved) told`);
}

/** Whether the job whose turn it is waits since before `since`. */
export async function waitsSince(db: Queryable, printerId: string, since: Date): Promise<boolean> {
  const rows = await db.query(sql`
    select 1 as found from print_job where printer_id = ${printerId} and status = 'QUEUED' and queued_at < ${since} limit 1`);
  return rows.length > 0;
}

/** Fails what still waits at a printer that was switched off. */
export function failWaiting(db: Queryable, printerId: string, now: Date): Promise<PrintJobRow[]> {
  return db.query<PrintJobRow>(sql`
    update print_job set status = 'FAILED', reason = 'PRINTER_INACTIVE', done_at = ${now}
    where printer_id = ${printerId} and status = 'QUEUED' returning *`);
}

/** Writes how a printer was found. */
export async function observe(db: Queryable, printerId: string, seen: Observation, now: Date): Promise<void> {
  await db.query(sql`
    update printer set fault = ${seen.fault}, fault_message = ${seen.message}, observed_at = ${now},
      paper_near_end = coalesce(${seen.paperNearEnd}::boolean, paper_near_end), last_seen_at = case when ${seen.answered} then ${now} else last_seen_at end
    where id = ${printerId}`);
}
