import { systemActor } from './actor.ts';
import { type Ctx, contextFor, outboxInsert, type Service, type Tx, transactionOf } from './context.ts';
import { type Queryable, sqlState } from './database.ts';
import type { EventEnvelope, EventType } from './events.ts';
import { Fills, sql } from './sql.ts';
import { Wakener } from './wakener.ts';

/** What a subgraph does on an event, inside the transaction that also marks it as applied. */
export type Subscribers = {
  readonly [Type in EventType]?: ((tx: Tx, event: EventEnvelope<Type>) => Promise<void>) | Together<Type>;
};

/** Takes events that follow each other at once, all of one type and of one request: a batch of sales in a few statements. */
export interface Together<Type extends EventType> {
  readonly together: (tx: Tx, events: readonly EventEnvelope<Type>[]) => Promise<void>;
}

type Handler = (tx: Tx, events: readonly EventEnvelope[]) => Promise<void>;

function handlerOf(given: ((tx: Tx, event: EventEnvelope) => Promise<void>) | Together<EventType>): Handler {
  if (typeof given !== 'function') return given.together;
  return async (tx, events) => {
    for (const event of events) await given(tx, event);
  };
}

/** Seconds before each further attempt at an event whose effect failed; after the last it waits for a person. */
const RETRY_SECONDS = [1, 5, 30, 300, 3_600];
const SWEEP_MS = 2_000;

export interface Inbox {
  readonly types: readonly string[];
  /** Applies a batch: each event once, however often and in whatever order it comes; failures go to dead letters. */
  apply(events: readonly EventEnvelope[]): Promise<void>;
  /** Tries a dead letter again now; false if there is none of this id. Throws what the effect throws. */
  replay(eventId: string, companyId: string): Promise<boolean>;
  stop(): Promise<void>;
}

export function openInbox(service: Service, subscribers: Subscribers): Inbox {
  const handlers = Object.fromEntries(
    Object.entries(subscribers as Record<string, Parameters<typeof handlerOf>[0]>).map(([type, given]) => [
      type,
      handlerOf(given),
    ]),
  );
  const wakener = new Wakener();
  const retrying = retryLoop(service, handlers, wakener);
  return {
    types: Object.keys(handlers),
    async apply(events) {
      for (const batch of byCompany(events)) await applyBatch(service, handlers, batch, wakener);
    },
    replay: (eventId, companyId) => replay(service, handlers, eventId, companyId),
    async stop() {
      wakener.stop();
      await retrying;
    },
  };
}

function byCompany(events: readonly EventEnvelope[]): EventEnvelope[][] {
  const groups = new Map<string, EventEnvelope[]>();
  for (const event of events) {
    const group = groups.get(event.companyId);
    if (group) group.push(event);
    else groups.set(event.companyId, [event]);
  }
  return [...groups.values()];
}

/** All in one transaction when all is well; one by one when something in it fails. */
async function applyBatch(
  service: Service,
  handlers: Record<string, Handler>,
  events: EventEnvelope[],
  wakener: Wakener,
): Promise<void> {
  try {
    await applyTogether(service, handlers, events);
  } catch (error) {
    if (isOutage(error)) throw error;
    if (events.length > 1) {
      for (const event of events) await applyBatch(service, handlers, [event], wakener);
    } else {
      await bury(service, events[0] as EventEnvelope, error as Error);
      wakener.wake();
    }
  }
}

/** The change of one company's events; each event's inbox row is taken before its effect, so a second delivery waits and finds it. */
async function applyTogether(
  service: Service,
  handlers: Record<string, Handler>,
  events: readonly EventEnvelope[],
  isReplay = false,
): Promise<void> {
  const first = events[0] as EventEnvelope;
  const emitted: EventEnvelope[] = [];
  const fills = new Fills();
  await service.db.transaction({ companyId: first.companyId, shops: '*' }, async (transaction) => {
    for (const run of runsOf(await unseen(transaction, events, isReplay))) {
      const [{ type, companyId, correlationId, userId, terminalId }] = run as [EventEnvelope];
      const ctx: Ctx = contextFor(service, { ...systemActor(companyId, correlationId), userId, terminalId });
      await handlers[type]?.(transactionOf(ctx, transaction, emitted, fills), run);
    }
    if (emitted.length > 0) transaction.atCommit(outboxInsert(emitted, fills));
  });
  if (emitted.length > 0) service.wakeRelay();
}

/** Events of one type and one request that follow each other. */
function runsOf(events: readonly EventEnvelope[]): EventEnvelope[][] {
  const runs: EventEnvelope[][] = [];
  let last = '';
  for (const event of events) {
    const key = `${event.type} ${event.correlationId} ${event.userId} ${event.terminalId}`;
    if (key === last) runs.at(-1)?.push(event);
    else runs.push([event]);
    last = key;
  }
  return runs;
}

async function unseen(
  queryable: Queryable,
  events: readonly EventEnvelope[],
  isReplay: boolean,
): Promise<EventEnvelope[]> {
  const ids = events.map((e) => e.id).sort();
  const fresh = await queryable.query<{ eventId: string }>(sql`
    insert into inbox (event_id, company_id) select id, ${events[0]?.companyId} from unnest(${ids}::uuid[]) id
    where ${isReplay} or not exists (select from dead_letter d where d.event_id = id)
    on conflict do nothing returning event_id`);
  const freshIds = new Set(fresh.map((r) => r.eventId));
  return events.filter((e) => freshIds.delete(e.id));
}

async function bury(service: Service, event: EventEnvelope, error: Error): Promise<void> {
  service.log.error(
    { eventId: event.id, type: event.type, correlationId: event.correlationId, error: error.stack },
    'event set aside',
  );
  const ctx = contextFor(service, systemActor(event.companyId, event.correlationId));
  await service.db.transaction({ companyId: event.companyId, shops: '*' }, async (transaction) => {
    const emitted: EventEnvelope[] = [];
    const rows = await transaction.query<{ attempts: number }>(sql`
      insert into dead_letter (event_id, company_id, event, error, next_attempt_at)
      values (${event.id}, ${event.companyId}, ${event}, ${error.message}, now() + make_interval(secs => ${RETRY_SECONDS[0]}))
      on conflict (event_id) do update set error = excluded.error, attempts = dead_letter.attempts + 1, failed_at = now(),
        next_attempt_at = now() + make_interval(secs => (${RETRY_SECONDS}::int[])[dead_letter.attempts + 1])
      returning attempts`);
    transactionOf(ctx, transaction, emitted).emit('EventDeadLettered', {
      consumer: service.name,
      eventId: event.id,
      eventType: event.type,
      error: error.message,
      attempts: rows[0]?.attempts ?? 1,
    });
    transaction.atCommit(outboxInsert(emitted));
  });
  service.wakeRelay();
}

async function replay(
  service: Service,
  handlers: Record<string, Handler>,
  eventId: string,
  companyId: string,
): Promise<boolean> {
  const scope = { companyId, shops: '*' as const };
  const [letter] = await service.db.query<{ event: EventEnvelope }>(
    scope,
    sql`select event from dead_letter where event_id = ${eventId}`,
  );
  if (!letter) return false;
  const cleared: Handler = async (tx, events) => {
    await handlers[letter.event.type]?.(tx, events);
    await tx.query(sql`delete from dead_letter where event_id = ${eventId}`);
    tx.emit('DeadLetterReplayed', { consumer: service.name, eventId });
  };
  await applyTogether(service, { [letter.event.type]: cleared }, [letter.event], true);
  return true;
}

async function retryLoop(service: Service, handlers: Record<string, Handler>, wakener: Wakener): Promise<void> {
  while (!wakener.stopped) {
    const due = await dueLetters(service).catch(() => []);
    for (const { event } of due) {
      await replay(service, handlers, event.id, event.companyId).catch((error) =>
        isOutage(error) ? undefined : bury(service, event, error as Error).catch(() => {}),
      );
    }
    await wakener.wait(SWEEP_MS);
  }
}

function dueLetters(service: Service): Promise<{ event: EventEnvelope }[]> {
  return service.db.query(
    'SYSTEM',
    sql`select event from dead_letter where next_attempt_at <= now() order by next_attempt_at limit 20`,
  );
}

/** The database or a neighbour is away, or a lock lost out: the event is not at fault and simply comes again. */
function isOutage(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return /^(08|53|57P|40001|40P01)/.test(state);
  return (
    error instanceof Error &&
    /ECONN|EPIPE|connection terminated|timeout exceeded when trying to connect|not queryable/i.test(error.message)
  );
}
