import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Actor } from './actor.ts';
import type { Bus } from './bus.ts';
import { type Call, type Ctx, contextFor, type Service } from './context.ts';
import { Database } from './database.ts';
import { maskError } from './errors.ts';
import type { EventEnvelope } from './events.ts';
import { type Inbox, openInbox, type Subscribers } from './inbox.ts';
import { hasRichLiterals } from './literals.ts';
import { live } from './live.ts';
import { createLogger, type Logger } from './logger.ts';
import { memo } from './memo.ts';
import { type Migration, migrate, migrationsIn } from './migrate.ts';
import { type Relay, startRelay } from './outbox.ts';
import { guard, type Mark, marksIn, PERMISSION_DIRECTIVES, passes } from './permissions.ts';
import { scalarResolvers } from './scalars.ts';
import { type Notifications, openNotifications } from './watch.ts';

/** Checked against each subgraph's generated types where it is written. */
type ResolverMap = Record<string, unknown>;

/** What a subgraph is: the one public export of its folder. */
export interface SubgraphDefinition<Loaders = unknown> {
  readonly name: string;
  /** Its own SDL; scalars, Problem and PageInfo come from schema/shared.graphql. */
  readonly typeDefs: string;
  readonly resolvers: ResolverMap;
  readonly loaders: (ctx: Ctx) => Loaders;
  readonly migrations: readonly Migration[];
  readonly subscribers: Subscribers;
  /** Work of its own beside requests and events (print queue, expiry); gives back how to stop it. */
  readonly background?: (service: RunningService) => Promise<() => Promise<void>>;
}

/** What every resolver is given. */
export type SubgraphContext<Loaders> = Ctx & {
  readonly loaders: Loaders;
  readonly notifications: Notifications;
  readonly inbox: Inbox;
};

export interface RunningService extends Service {
  readonly notifications: Notifications;
}

export interface SubgraphOptions {
  databaseUrl: string;
  bus: Bus;
  call: Call;
  log?: Logger;
  now?: () => Date;
  poolSize?: number;
  /** How long one waits for a connection to the database, in milliseconds. */
  patienceMs?: number;
}

export interface SubgraphRequest {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

export interface RunningSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly service: RunningService;
  readonly relay: Relay;
  readonly inbox: Inbox;
  execute(request: SubgraphRequest, actor: Actor): Promise<ExecutionResult>;
  subscribe(request: SubgraphRequest, actor: Actor): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  /** Throws when the database does not answer. */
  check(): Promise<void>;
  stop(): Promise<void>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag"])\n`;
const SHARED = readFileSync(new URL('../../../schema/shared.graphql', import.meta.url), 'utf8');
export const KIT_MIGRATIONS = migrationsIn(new URL('./migrations/', import.meta.url));

/** The whole SDL of a subgraph: federation link, permission directives, shared types and its own. */
export function fullTypeDefs(own: string): DocumentNode {
  return parse(LINK + PERMISSION_DIRECTIVES + SHARED + own);
}

/** Connections count themselves when asked, in every subgraph alike. */
function connectionResolvers(typeDefs: DocumentNode): ResolverMap {
  const map: ResolverMap = {};
  for (const node of typeDefs.definitions) {
    if (
      node.kind === 'ObjectTypeDefinition' &&
      node.name.value.endsWith('Connection') &&
      node.fields?.some((f) => f.name.value === 'totalCount')
    ) {
      map[node.name.value] = { totalCount: (connection: { count: () => Promise<number> }) => connection.count() };
    }
  }
  return map;
}

export function buildSchema(definition: Pick<SubgraphDefinition, 'typeDefs' | 'resolvers'>): GraphQLSchema {
  const typeDefs = fullTypeDefs(definition.typeDefs);
  const resolvers = { ...scalarResolvers, ...connectionResolvers(typeDefs), ...definition.resolvers };
  return buildSubgraphSchema([{ typeDefs, resolvers: resolvers as GraphQLResolverMap<unknown> }]);
}

/** Migrates, connects and subscribes a subgraph; from then on it answers requests and applies events. */
export async function startSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  options: SubgraphOptions,
): Promise<RunningSubgraph> {
  const { name } = definition;
  const log = options.log ?? createLogger(name);
  await migrate(options.databaseUrl, [...KIT_MIGRATIONS, ...definition.migrations]);
  const db = new Database({
    url: options.databaseUrl,
    poolSize: options.poolSize,
    patienceMs: options.patienceMs,
    onError: (error) => log.warn({ error: error.message }, 'database connection lost'),
  });
  const relay = startRelay({ db, bus: options.bus, log });
  const notifications = openNotifications(options.databaseUrl, log);
  const service: RunningService = {
    name,
    db,
    log,
    call: options.call,
    wakeRelay: relay.wake,
    now: options.now ?? (() => new Date()),
    notifications,
  };
  const inbox = openInbox(service, definition.subscribers);
  const types = [...inbox.types, 'DeadLetterReplayRequested'];
  const subscription = await options.bus.subscribe(name, types, (events) => deliver(service, inbox, events));
  const stopBackground = await definition.background?.(service);
  const run = createExecutor(definition, service, inbox, log);
  return {
    name,
    service,
    relay,
    inbox,
    ...run,
    async check() {
      await db.query('SYSTEM', { text: 'select 1 as alive', values: [] });
    },
    async stop() {
      await stopBackground?.();
      await subscription.stop();
      await inbox.stop();
      await relay.stop();
      await notifications.close();
      await db.close();
    },
  };
}

async function deliver(service: Service, inbox: Inbox, events: readonly EventEnvelope[]): Promise<void> {
  const own = events.filter((e) => e.type !== 'DeadLetterReplayRequested');
  if (own.length > 0) await inbox.apply(own);
  for (const event of events) {
    if (event.type !== 'DeadLetterReplayRequested') continue;
    const { consumer, eventId } = event.payload as { consumer: string; eventId: string };
    if (consumer !== service.name) continue;
    await inbox
      .replay(eventId, event.companyId)
      .catch((error) => service.log.warn({ eventId, error: String(error) }, 'replay failed again'));
  }
}

interface Prepared {
  marks: readonly Mark[];
  run: ((root: unknown, context: unknown, variables: unknown) => Promise<ExecutionResult> | ExecutionResult) | null;
  uses: number;
}

/** Documents are compiled the second time they are met. */
const COMPILE_AFTER = 2;

function createExecutor<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  service: RunningService,
  inbox: Inbox,
  log: Logger,
) {
  const open = buildSchema(definition);
  const guarded = guard(open);
  const prepared = new WeakMap<DocumentNode, Map<string, Prepared>>();

  const contextOf = (actor: Actor): SubgraphContext<Loaders> => {
    const ctx = { ...contextFor(service, actor), notifications: service.notifications, inbox };
    const context = {
      ...ctx,
      loaders: definition.loaders(ctx),
      written() {
        context.loaders = definition.loaders(ctx);
      },
    };
    return context;
  };
  const prepare = ({ document, operationName }: SubgraphRequest): Prepared => {
    const byName = memo(prepared, document, () => new Map<string, Prepared>());
    const entry = memo(
      byName,
      operationName ?? '',
      () => ({ marks: marksIn(open, document), run: null, uses: 0 }) as Prepared,
    );
    if (++entry.uses === COMPILE_AFTER && !hasRichLiterals(open, document)) {
      const compiled = compileQuery(open, document, operationName ?? undefined);
      if (isCompiledQuery(compiled)) entry.run = compiled.query as Prepared['run'];
    }
    return entry;
  };
  const masked = (result: ExecutionResult, actor: Actor): ExecutionResult => {
    if (!result.errors) return result;
    const errors: unknown = result.errors.map((error) => maskError(error, actor, log));
    return { ...result, errors: errors as ExecutionResult['errors'] };
  };

  return {
    schema: open,
    async execute(request: SubgraphRequest, actor: Actor): Promise<ExecutionResult> {
      const { document, operationName, variables: variableValues } = request;
      const { marks, run } = prepare(request);
      const contextValue = contextOf(actor);
      const mayAll = marks.every((mark) => passes(mark, actor));
      if (run && mayAll) return masked(await run({}, contextValue, variableValues ?? {}), actor);
      return masked(
        await execute({ schema: mayAll ? open : guarded, document, operationName, variableValues, contextValue }),
        actor,
      );
    },
    subscribe(request: SubgraphRequest, actor: Actor) {
      return live(guarded, request, actor, contextOf, (result) => masked(result, actor));
    },
  };
}
