import type { DocumentNode, ExecutionResult } from 'graphql';
import { type Actor, companyOf } from './actor.ts';
import { type Database, scopeOf, type Transaction } from './database.ts';
import { type EventEnvelope, type EventPayloads, type EventType, newEvent } from './events.ts';
import type { Logger } from './logger.ts';
import { insertInto, type Sql } from './sql.ts';

/** Asks another subgraph, as the same actor, through the transport the gateway uses. */
export type Call = (
  subgraph: string,
  actor: Actor,
  request: { document: DocumentNode; variables: Record<string, unknown> },
) => Promise<ExecutionResult>;

/** What lives as long as the subgraph. */
export interface Service {
  readonly name: string;
  readonly db: Database;
  readonly log: Logger;
  readonly call: Call;
  /** Tells the relay that a commit wrote events. */
  readonly wakeRelay: () => void;
  readonly now: () => Date;
}

/** What a domain function is given: the service and who asks. */
export interface Ctx extends Service {
  readonly actor: Actor;
  /** Called after each commit: what was loaded before it is no longer true. */
  readonly written?: () => void;
}

/** One transaction of one company, with the events that will be published if it commits. */
export interface Tx extends Transaction {
  readonly ctx: Ctx;
  /** The only row; null if there is none. */
  one<Row = Record<string, unknown>>(statement: Sql): Promise<Row | null>;
  insert(table: string, rows: readonly object[]): Promise<void>;
  /** Publishes a fact with this transaction. */
  emit<Type extends EventType>(type: Type, payload: EventPayloads[Type]): EventEnvelope<Type>;
}

export function contextFor(service: Service, actor: Actor): Ctx {
  return { ...service, actor };
}

/** Rows the actor may see. */
export function read<Row = Record<string, unknown>>(ctx: Ctx, statement: Sql): Promise<Row[]> {
  return ctx.db.query<Row>(scopeOf(ctx.actor), statement);
}

/** The one row, or null if the actor may see none. */
export async function readOne<Row = Record<string, unknown>>(ctx: Ctx, statement: Sql): Promise<Row | null> {
  return (await read<Row>(ctx, statement))[0] ?? null;
}

/** One change: its rows and its events commit together or not at all. */
export async function write<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const events: EventEnvelope[] = [];
  const result = await ctx.db.transaction(scopeOf(ctx.actor), async (transaction) => {
    const done = await work(transactionOf(ctx, transaction, events));
    if (events.length > 0) transaction.atCommit(outboxInsert(events));
    return done;
  });
  ctx.written?.();
  if (events.length > 0) ctx.wakeRelay();
  return result;
}

export function transactionOf(ctx: Ctx, transaction: Transaction, events: EventEnvelope[]): Tx {
  return {
    ctx,
    query: (statement) => transaction.query(statement),
    atCommit: (statement) => transaction.atCommit(statement),
    one: async <Row>(statement: Sql) => (await transaction.query<Row>(statement))[0] ?? null,
    async insert(table, rows) {
      if (rows.length > 0) await transaction.query(insertInto(table, rows));
    },
    emit(type, payload) {
      const event = newEvent(type, companyOf(ctx.actor), ctx.actor, ctx.now(), payload);
      events.push(event);
      return event;
    },
  };
}

export function outboxInsert(events: readonly EventEnvelope[]): Sql {
  return insertInto(
    'outbox',
    events.map((event) => ({ id: event.id, companyId: event.companyId, event })),
  );
}
