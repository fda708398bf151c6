import { createDatabase, dropDatabase } from '@comptoir/dev-env/postgres/databases';
import { databaseUrl, testActor, testDatabase } from '@comptoir/dev-env/testing';
import { afterAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Actor } from '../src/actor.ts';
import { companyOf } from '../src/actor.ts';
import type { Bus } from '../src/bus.ts';
import { type Ctx, contextFor, read, write } from '../src/context.ts';
import { followBoard, revisionOf } from '../src/follow-board.ts';
import { createLogger } from '../src/logger.ts';
import { openBoards } from '../src/shared-reads.ts';
import { raw, type Sql, sql } from '../src/sql.ts';
import { type RunningSubgraph, type SubgraphContext, type SubgraphDefinition, startSubgraph } from '../src/subgraph.ts';

interface Note {
  revision: string;
  text: string;
}

async function notes(ctx: Ctx, where: Sql, limit: number) {
  const rows = await read<Note & { upTo: string }>(
    ctx,
    sql`select b.revision as up_to, n.* from board b left join lateral (
      select revision, text from note where ${where} order by revision limit ${raw(String(limit))}) n on true order by n.revision`,
  );
  return { items: rows.filter(({ text }) => text !== null), upTo: rows[0]?.upTo ?? '0' };
}

/** A room that shows notes, each written anew at every change. */
const slate: SubgraphDefinition = {
  name: 'slate',
  typeDefs: `type Query { nothing: Int @public } type Note @public { revision: String! text: String! }
    type Subscription { notes(after: String): Note! @public }`,
  resolvers: {
    Subscription: {
      notes: {
        subscribe: (_: unknown, { after }: { after?: string }, ctx: SubgraphContext<object>) =>
          followBoard<Note>(
            ctx,
            {
              channel: 'board',
              name: 'notes',
              onBoard: (start, until, limit) =>
                notes(ctx, sql`revision > ${start} and revision <= coalesce(${until}::bigint, b.revision)`, limit),
              changed: (start, limit) => notes(ctx, sql`revision > ${start}`, limit),
            },
            revisionOf(after),
          ),
        resolve: (note: Note) => note,
      },
    },
  },
  loaders: () => ({}),
  migrations: [
    {
      name: 'slate',
      sql: `create table board (company_id uuid primary key, revision bigint not null default 0);
        select tenant_table('board'), board_table('board');
        create table note (company_id uuid not null, text text not null, revision bigint not null, primary key (company_id, text));
        select tenant_table('note');`,
    },
  ],
  subscribers: {},
  background: (service) => openBoards(service, 'board', 'board'),
};

const silent = createLogger('test', 'silent');
const bus: Bus = {
  publish: async () => {},
  subscribe: async () => ({ stop: async () => {} }),
  close: async () => {},
};
const server = process.env.TEST_DATABASE_URL ?? '';
const databases: string[] = [];
afterAll(async () => {
  for (const name of databases) await dropDatabase(server, name);
});

const open = (database: string): Promise<RunningSubgraph> =>
  startSubgraph(slate, { databaseUrl: databaseUrl(database), bus, call: async () => ({}), log: silent });

async function copyOf(database: string): Promise<string> {
  const name = `${database}_${databases.length}`;
  await createDatabase(server, name, { template: database });
  databases.push(name);
  return name;
}

/** Writes notes in one transaction and gives the revision that a display saw last. */
async function chalk(room: RunningSubgraph, actor: Actor, ...texts: string[]): Promise<string> {
  const companyId = companyOf(actor);
  const [last] = await write(contextFor(room.service, actor), (tx) =>
    tx.query<{ revision: string }>(sql`
      with next as (
        insert into board (company_id, revision) values (${companyId}, ${texts.length}::bigint)
        on conflict (company_id) do update set revision = board.revision + excluded.revision returning revision)
      insert into note (company_id, text, revision)
      select ${companyId}, text, next.revision - ${texts.length}::bigint + place from next, unnest(${texts}::text[]) with ordinality given (text, place)
      on conflict (company_id, text) do update set revision = excluded.revision returning revision`),
  );
  return String(BigInt(last?.revision ?? 0) + BigInt(texts.length - 1));
}

const NOTES = parse('subscription ($after: String) { notes(after: $after) { revision text } }');

/** The texts told after a revision, or "startAnew". */
async function told(room: RunningSubgraph, actor: Actor, after: string, count: number): Promise<string[]> {
  const stream = await room.subscribe({ document: NOTES, variables: { after } }, actor);
  if (!(Symbol.asyncIterator in stream)) return stream.errors?.[0]?.extensions?.startAnew ? ['startAnew'] : [];
  const texts: string[] = [];
  while (texts.length < count) {
    const { value } = await stream.next();
    texts.push((value.data as { notes: Note }).notes.text);
  }
  await stream.return?.();
  return texts;
}

test('who saw what a restored database has lost is told to start anew, however far it went on; who was merely away goes on', async () => {
  const database = await testDatabase(slate);
  databases.push(database);
  const [old, idle, young] = [testActor(), testActor(), testActor()];
  let room = await open(database);
  await chalk(room, old, 'a');
  const kept = await chalk(room, old, 'b', 'c');
  const keptIdle = await chalk(room, idle, 'z');
  await room.stop();
  const backup = await copyOf(database);

  room = await open(database);
  const lost = await chalk(room, old, 'lost', 'c');
  const lostIdle = await chalk(room, idle, 'lost');
  await chalk(room, young, 'lost');
  const lostYoung = await chalk(room, young, 'lost too');
  await room.stop();

  room = await open(backup);
  await chalk(room, old, ...Array.from({ length: 50 }, (_, i) => `new ${i}`));
  const seen = await chalk(room, old, 'b');
  await chalk(room, young, 'new');
  await chalk(room, young, 'newer');
  for (const [actor, after] of [[old, lost], [idle, lostIdle], [young, lostYoung]] as const) // biome-ignore format: short
    expect(await told(room, actor, after, 1)).toEqual(['startAnew']);
  expect((await told(room, old, kept, 51)).at(-1)).toBe('b');
  await chalk(room, idle, 'y');
  expect(await told(room, idle, keptIdle, 1)).toEqual(['y']);
  await room.stop();

  room = await open(backup);
  await chalk(room, old, 'after a restart');
  expect(await told(room, old, seen, 1)).toEqual(['after a restart']);
  expect(await told(room, old, lost, 1)).toEqual(['startAnew']);
  await room.stop();
});
