import type { DocumentNode, ExecutionResult } from 'graphql';
import { type Actor, companyOf } from './actor.ts';
import { type Database, scopeOf, type Transaction } from './database.ts';
import { type EventEnvelope, type EventPayloads, type EventType, newEvent } from './events.ts';
import type { Logger } from './logger.ts';
import { type Fill, Fills, insertInto, type Sql } from './sql.ts';

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
  /**
   * Stands for a value that is known only to the statement that sets it, sent at commit (a number from a locked counter):
   * put the token into rows given to `insertInto` with `fills`, and into events; PostgreSQL puts the value in.
   * The statement says it by `set_config(setting, value, true)`.
   */
  fill(): Fill;
  readonly fills: Fills;
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
    const tx = transactionOf(ctx, transaction, events);
    const done = await work(tx);
    if (events.length > 0) transaction.atCommit(outboxInsert(events, tx.fills));
    return done;
  });
  ctx.written?.();
  if (events.length > 0) ctx.wakeRelay();
  return result;
}

export function transactionOf(
  ctx: Ctx,
  transaction: Transaction,
  events: EventEnvelope[],
  fills: Fills = new Fills(),
): Tx {
  return {
    ctx,
    fills,
    fill: () => fills.next(),
    query: (statement) => transaction.query(statement),
    atCommit: (statement, seen) => transaction.atCommit(statement, seen),
    atEnd: (statement) => transaction.atEnd(statement),
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

export function outboxInsert(events: readonly EventEnvelope[], fills?: Fills): Sql {
  return insertInto(
    'outbox',
    events.map((event) => ({ id: event.id, companyId: event.companyId, event })),
    undefined,
    fills,
  );
}
