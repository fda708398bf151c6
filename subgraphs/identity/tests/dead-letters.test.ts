import { testActor } from '@comptoir/dev-env/testing';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type IdentityHouse, openIdentity } from './house.ts';

let house: IdentityHouse;

beforeAll(async () => {
  house = await openIdentity();
});
afterAll(() => house.close());

type Owner = ReturnType<typeof testActor>;
const fail = (owner: Owner, eventId: string, attempts: number, consumer = 'stock') =>
  newEvent('EventDeadLettered', owner.companyId as string, owner, new Date(Date.now() + attempts), {
    consumer, eventId, eventType: 'OrderCreated', error: `attempt ${attempts}`, attempts,
  }); // biome-ignore format: short
const replayed = (owner: Owner, eventId: string) =>
  newEvent('DeadLetterReplayed', owner.companyId as string, owner, new Date(), { consumer: 'stock', eventId });

interface Letter {
  id: string;
  eventId: string;
  error: string;
  attempts: number;
  replayedAt: string | null;
  replayRequestedAt: string | null;
}
const LIST = `query ($filter: DeadLetterFilter) { deadLetters(filter: $filter) { totalCount edges { node {
  id consumer eventId eventType error attempts replayedAt replayRequestedAt } } } }`;
const letters = async (owner: Owner, filter: object = {}) =>
  (await house.ask<{ deadLetters: { edges: { node: Letter }[] } }>(owner, LIST, { filter })).data.deadLetters.edges.map(
    (e) => e.node,
  );

test('what could not be applied is listed once with its last attempt, in whatever order the news comes', async () => {
  const owner = testActor();
  const [first, second] = [newId(), newId()];
  await house.bus.publish([
    fail(owner, first, 2),
    fail(owner, first, 1),
    fail(owner, second, 1, 'orders'),
    fail(owner, first, 3),
  ]);
  await house.settle();
  expect(await letters(owner)).toMatchObject([
    { eventId: first, consumer: 'stock', eventType: 'OrderCreated', error: 'attempt 3', attempts: 3, replayedAt: null },
    { eventId: second, consumer: 'orders', attempts: 1 },
  ]);
  expect(await letters(owner, { consumer: 'orders' })).toHaveLength(1);
  expect(await letters(testActor())).toEqual([]);
});

test('a replay is asked for and closes the letter, even when its news comes first', async () => {
  const owner = testActor();
  const [eventId, hasty] = [newId(), newId()];
  await house.bus.publish([fail(owner, eventId, 1), replayed(owner, hasty)]);
  await house.settle();
  const [letter] = await letters(owner, { open: true });
  const id = letter?.id as string;
  const answer = await house.change(owner, 'replayDeadLetter', { id }, 'deadLetter { replayRequestedAt replayedAt }');
  expect(answer).toMatchObject({
    problems: [],
    deadLetter: { replayRequestedAt: expect.any(String), replayedAt: null },
  });
  await house.settle();
  expect(await house.told('DeadLetterReplayRequested')).toEqual([{ consumer: 'stock', eventId }]);

  await house.bus.publish([replayed(owner, eventId), fail(owner, hasty, 1)]);
  await house.settle();
  expect(await letters(owner, { open: true })).toEqual([]);
  expect((await letters(owner, { open: false })).map((l) => l.eventId).sort()).toEqual([eventId, hasty].sort());
  expect((await house.change(owner, 'replayDeadLetter', { id })).problems).toMatchObject([{ code: 'ILLEGAL_STATE' }]);
});

test('unknown letters and those of another company are not there; reading and replaying take a permission', async () => {
  const owner = testActor();
  await house.bus.publish([fail(owner, newId(), 1)]);
  await house.settle();
  const [letter] = await letters(owner);
  for (const [actor, id] of [
    [testActor(), letter?.id],
    [owner, newId()],
    [owner, 'x'],
  ] as const)
    expect((await house.change(actor, 'replayDeadLetter', { id })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  const reader = testActor({ companyId: owner.companyId, permissions: ['operations:read'] });
  expect(await letters(reader)).toHaveLength(1);
  await expect(house.change(reader, 'replayDeadLetter', { id: letter?.id })).rejects.toThrow('FORBIDDEN');
  const nobody = testActor({ permissions: [] });
  expect((await house.ask(nobody, '{ deadLetters { totalCount } }')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
