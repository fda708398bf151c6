import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newEvent } from '../src/events.ts';
import { sql } from '../src/sql.ts';
import type { SubgraphDefinition } from '../src/subgraph.ts';

declare module '../src/events.ts' {
  interface EventPayloads {
    Counted: { name: string; by: number };
    Heaped: { by: number };
  }
}

/** Counts what it is told; “poison” cannot be counted until it is cured. */
let cured = false;
/** How many came at once each time. */
const heaps: number[] = [];
const counter: SubgraphDefinition = {
  name: 'counter',
  typeDefs: 'type Query { counted(name: String!): Int! @public }',
  resolvers: { Query: { counted: () => 0 } },
  loaders: () => ({}),
  migrations: [
    {
      name: '0001',
      sql: `create table tally (company_id uuid, name text, n int not null, primary key (company_id, name)); select tenant_table('tally');`,
    },
  ],
  subscribers: {
    Counted: async (tx, event) => {
      await tx.query(sql`insert into tally (company_id, name, n) values (${event.companyId}, ${event.payload.name}, ${event.payload.by})
        on conflict (company_id, name) do update set n = tally.n + excluded.n`);
      if (event.payload.name === 'poison' && !cured) throw new Error('cannot count poison');
    },
    Heaped: {
      async together(tx, events) {
        heaps.push(events.length);
        for (const { companyId, payload } of events)
          await tx.query(sql`insert into tally (company_id, name, n) values (${companyId}, 'heap', ${payload.by})
            on conflict (company_id, name) do update set n = tally.n + excluded.n`);
        if (events.some(({ payload }) => payload.by === 13)) throw new Error('unlucky');
      },
    },
  },
};

let house: TestRooms;
const actor = testActor();
const counted = (name: string, by = 1, who = actor) =>
  newEvent('Counted', who.companyId as string, who, new Date(), { name, by });
const tally = async (name: string) =>
  (await house.rows<{ n: number }>('counter', 'select n from tally where name = $1', [name])).map((r) => r.n);

beforeAll(async () => {
  house = await openRooms([counter]);
});
afterAll(() => house.close());

test('an event is applied once, however often and by whatever way it comes', async () => {
  const event = counted('once');
  const inbox = house.rooms.get('counter')?.inbox;
  await house.bus.publish([event]);
  await Promise.all([inbox?.apply([event]), inbox?.apply([event, event]), house.settle()]);
  await inbox?.apply([event]);
  expect(await tally('once')).toEqual([1]);
});

test('a poisonous event is set aside with its reason, holds up no other, and is applied once it is cured and replayed', async () => {
  const poison = counted('poison');
  const other = testActor();
  await house.bus.publish([counted('before'), poison, counted('after'), counted('elsewhere', 1, other)]);
  await house.settle();
  expect([await tally('before'), await tally('after'), await tally('elsewhere'), await tally('poison')]).toEqual([
    [1],
    [1],
    [1],
    [],
  ]);
  const letters = await house.rows('counter', 'select event_id, error, attempts from dead_letter');
  expect(letters).toEqual([{ event_id: poison.id, error: 'cannot count poison', attempts: expect.any(Number) }]);

  await house.rooms.get('counter')?.inbox.apply([poison]);
  expect(await tally('poison')).toEqual([]);
  cured = true;
  await house.bus.publish([
    newEvent('DeadLetterReplayRequested', actor.companyId as string, actor, new Date(), {
      consumer: 'counter',
      eventId: poison.id,
    }),
  ]);
  await house.settle();
  expect(await tally('poison')).toEqual([1]);
  expect(await house.rows('counter', 'select from dead_letter')).toEqual([]);
  const told = await house.rows('counter', `select event->>'type' as type from outbox`);
  expect(told).toEqual([]);
});

test('events of one request that follow each other are taken together; one that fails is set aside by itself', async () => {
  const [first, second] = [
    { ...actor, correlationId: 'first' },
    { ...actor, correlationId: 'second' },
  ];
  const heaped = (by: number, who = first) => newEvent('Heaped', who.companyId as string, who, new Date(), { by });
  const events = [heaped(1), heaped(2), heaped(4, second), counted('between'), heaped(8, second)];
  await house.bus.publish([...events, events[0] as (typeof events)[0]]);
  await house.settle();
  expect(heaps.splice(0)).toEqual([2, 1, 1]);
  expect(await tally('heap')).toEqual([15]);
  await house.bus.publish([heaped(16), heaped(13), heaped(32)]);
  await house.settle();
  expect(await tally('heap')).toEqual([63]);
  expect(await house.rows('counter', 'select error from dead_letter')).toEqual([{ error: 'unlucky' }]);
});
