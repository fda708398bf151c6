import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contextFor, read, write } from '../src/context.ts';
import { newId } from '../src/id.ts';
import { sql } from '../src/sql.ts';
import type { SubgraphDefinition } from '../src/subgraph.ts';

const notes: SubgraphDefinition = {
  name: 'notes',
  typeDefs: 'type Query { nothing: Int @public }',
  resolvers: {},
  loaders: () => ({}),
  migrations: [
    {
      name: '0001',
      sql: `create table note (id uuid primary key, company_id uuid not null, shop_id uuid, text text not null); select tenant_table('note');
        create table fact (id uuid primary key, company_id uuid not null); select tenant_table('fact', 'select, insert');`,
    },
  ],
  subscribers: {},
};

let house: TestRooms;
beforeAll(async () => {
  house = await openRooms([notes]);
});
afterAll(() => house.close());

const ctxOf = (actor = testActor()) => {
  const service = house.rooms.get('notes')?.service;
  if (!service) throw new Error('no room');
  return contextFor(service, actor);
};
const addNote = (
  ctx: ReturnType<typeof ctxOf>,
  text: string,
  given: { companyId?: string; shopId?: string | null } = {},
) =>
  write(ctx, (tx) =>
    tx.insert('note', [
      { id: newId(), companyId: given.companyId ?? ctx.actor.companyId, shopId: given.shopId ?? null, text },
    ]),
  );
const texts = async (ctx: ReturnType<typeof ctxOf>) =>
  (await read<{ text: string }>(ctx, sql`select text from note order by text`)).map((r) => r.text);

test('the database shows a company its own rows only, whichever connection serves it', async () => {
  const [a, b] = [ctxOf(), ctxOf()];
  await addNote(a, 'of a');
  await addNote(b, 'of b');
  const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => texts(i % 2 ? a : b)));
  for (const [i, answer] of answers.entries()) expect(answer).toEqual([i % 2 ? 'of a' : 'of b']);
});

test('a row for another company, or for a shop out of reach, cannot be written or seen', async () => {
  const shops = [newId(), newId()] as const;
  const company = ctxOf();
  const limited = ctxOf(testActor({ companyId: company.actor.companyId, shops: [shops[0]] }));
  await addNote(company, 'everywhere');
  await addNote(company, 'first', { shopId: shops[0] });
  await addNote(company, 'second', { shopId: shops[1] });
  expect(await texts(company)).toEqual(['everywhere', 'first', 'second']);
  expect(await texts(limited)).toEqual(['everywhere', 'first']);
  expect(await texts(ctxOf(testActor({ companyId: company.actor.companyId, shops: [] })))).toEqual(['everywhere']);
  await expect(addNote(limited, 'x', { shopId: shops[1] })).rejects.toThrow(/row-level security/);
  await expect(addNote(limited, 'x', { companyId: newId() })).rejects.toThrow(/row-level security/);
  const changed = await write(limited, (tx) =>
    tx.query(sql`update note set text = 'mine' where shop_id = ${shops[1]} returning id`),
  );
  expect(changed).toEqual([]);
});

test('what is appended cannot be changed or deleted', async () => {
  const ctx = ctxOf();
  await write(ctx, (tx) => tx.insert('fact', [{ id: newId(), companyId: ctx.actor.companyId }]));
  await expect(write(ctx, (tx) => tx.query(sql`delete from fact`))).rejects.toThrow(/permission denied/);
  await expect(write(ctx, (tx) => tx.query(sql`update fact set id = id`))).rejects.toThrow(/permission denied/);
});

test('a transaction that fails keeps nothing, and its connection serves on', async () => {
  const ctx = ctxOf();
  await expect(
    write(ctx, async (tx) => {
      await tx.insert('note', [{ id: newId(), companyId: ctx.actor.companyId, shopId: null, text: 'gone' }]);
      tx.emit('DeadLetterReplayed', { consumer: 'x', eventId: 'y' });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await texts(ctx)).toEqual([]);
  expect(await house.rows('notes', 'select from outbox')).toEqual([]);
});
