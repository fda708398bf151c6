import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClockPeople, outcomes } from './clock-people.ts';
import { Printing, until } from './testing.ts';

let printing: Printing;
let people: ClockPeople;
beforeAll(async () => {
  printing = await Printing.open();
  people = new ClockPeople(printing, await printing.shop());
  await people.person('1', 'Zoé Œuvrard');
  await people.person('2', 'Rayan');
  await people.person('3', 'Gone', false);
});
afterAll(async () => {
  await printing.close();
  await people.close();
});

describe.each(['paced', 'coalesced', 'fragmented'] as const)('%s', (framing) => {
  test.each([
    ['TCP', 28],
    ['TCP', 72],
    ['UDP', 72],
  ] as const)(
    'over %s, records of %i bytes: people are written, read again, and left alone when they are as wanted',
    async (transport, userSize) => {
      const { id, clock } = await people.clock({ transport, manners: { framing, userSize, punchInBulk: true } });
      const { commands, problems } = await people.send(id);
      expect(problems).toEqual([]);
      expect(outcomes(commands)).toEqual(['1 DONE', '2 DONE']);
      expect(commands?.map(({ changed }) => changed)).toEqual([['PRESENCE'], ['PRESENCE']]);
      // Eight bytes hold no more of a name.
      expect(clock.users.map(({ userId, name }) => `${userId} ${name}`)).toEqual([
        userSize === 28 ? '1 Zoé Œu' : '1 Zoé Œuvrard',
        '2 Rayan',
      ]);
      const written = clock.writes;
      expect((await people.send(id)).commands?.map(({ status, changed }) => [status, changed])).toEqual([['DONE', []], ['DONE', []]]); // biome-ignore format: a table
      expect(clock.writes).toBe(written);
      expect((await people.look(id)).userCount).toBe(2);
    },
  );
});

test('only what differs is written; passwords, groups and the fingerprints of the others stay', async () => {
  const { id, clock } = await people.clock();
  clock.users.push({ uid: 5, userId: '1', name: 'Zoé Œuvrard', isAdministrator: true, card: 77 });
  clock.users.push({ uid: 9, userId: '2', name: 'Ryan', isAdministrator: false, card: 88 });
  clock.fingers.set(5, 2).set(9, 1);
  const { commands } = await people.send(id);
  expect(commands?.map(({ changed, differs }) => [changed, differs])).toEqual([[[], []], [['NAME'], []]]); // biome-ignore format: a table
  expect(clock.writes).toBe(1);
  expect([...clock.fingers]).toEqual([[5, 2]]);
  // What nobody said stays as the clock has it: who may set it up, and the cards.
  expect(clock.users).toMatchObject([
    { uid: 5, isAdministrator: true, card: 77 },
    { uid: 9, userId: '2', name: 'Rayan', isAdministrator: false, card: 88 },
  ]);
});

test('what is said of a person is written: card, rank, and whether they may punch', async () => {
  await people.person('41', 'Amel');
  const set = (input: object) =>
    people.change<{ person: object | null }>(
      'setClockAccess',
      'person { clockUserId administrator card enabled hasLeft }',
      { clockUserId: '41', ...input },
    );
  expect((await set({ card: '4294967296' })).problems).toEqual([{ code: 'INVALID', path: ['input', 'card'] }]);
  expect((await set({ card: '4294967295', administrator: true })).person).toEqual({
    clockUserId: '41', administrator: true, card: '4294967295', enabled: null, hasLeft: false,
  }); // biome-ignore format: one person
  expect((await set({ enabled: false })).person).toMatchObject({ administrator: true, enabled: false });
  const { id, clock } = await people.clock();
  expect(outcomes((await people.send(id, ['41'])).commands)).toEqual(['41 DONE']);
  expect(clock.users).toMatchObject([{ name: 'Amel', card: 4_294_967_295, isAdministrator: true }]);
  await set({ enabled: true, administrator: false, card: null });
  const { commands } = await people.send(id, ['41']);
  expect(commands?.[0]).toMatchObject({ status: 'DONE', changed: ['PRIVILEGE', 'ENABLED'] });
  expect(clock.users).toMatchObject([{ card: 4_294_967_295, isAdministrator: false }]);
});

test('names are written as the clock reads them', async () => {
  const { id, clock } = await people.clock({ manners: { names: 'latin1' } });
  clock.users.push({ uid: 1, userId: '500', name: 'Chloé', isAdministrator: false, card: 0 });
  expect(outcomes((await people.send(id, ['1'])).commands)).toEqual(['1 DONE']);
  expect(clock.users.at(-1)?.name).toBe('Zoé OEuvrard');
});

test('each person has an outcome of their own: refused, forgotten by the clock, no room, no number that fits', async () => {
  for (const [id, name] of [['61', 'A'], ['62', 'B'], ['63', 'C'], ['64', 'D'], ['x-65', 'E']] as const) await people.person(id, name); // biome-ignore format: a table
  const { id, clock } = await people.clock({
    manners: { refusesUsers: ['61'], forgetsUsers: ['62'], userCapacity: 1, userSize: 28 },
  });
  const { commands } = await people.send(id, ['61', '62', '63', '64', 'x-65']);
  expect(outcomes(commands)).toEqual([
    '61 FAILED CLOCK_FULL',
    '62 FAILED DIFFERS',
    '63 DONE',
    '64 FAILED CLOCK_FULL',
    'x-65 FAILED UNFIT',
  ]);
  expect(commands?.[1]).toMatchObject({ changed: ['PRESENCE'], differs: ['PRESENCE'] });
  expect(clock.users.map(({ userId }) => userId)).toEqual(['63']);
  clock.manners.userCapacity = 10;
  expect(outcomes((await people.send(id, ['61', '64'])).commands)).toEqual(['61 FAILED REFUSED', '64 DONE']);
});

test('a connection that breaks in the middle: what was not read again is not claimed, and is done when the clock is back', async () => {
  const { id, clock } = await people.clock({ manners: { dropAfterWrites: 1 } });
  const { commands } = await people.send(id, ['1', '2']);
  expect(outcomes(commands)).toEqual(['1 DONE', '2 DONE']);
  expect(clock.users.map(({ userId }) => userId).sort()).toEqual(['1', '2']);
  // One was written before the line broke, and is not written again.
  expect(clock.writes).toBe(2);
  expect((await people.commands(id)).map(({ attempts }) => attempts).every((n) => n >= 2)).toBe(true);
});

test('with a wrong comm key nothing is claimed; once it is right, what waited is done', async () => {
  const { id, clock } = await people.clock({ commKey: 5 });
  clock.commKey = 6;
  await people.change('updateClock', 'clock { id }', { clockId: id, commKey: 7 });
  await until(async () => (await people.look(id)).fault === 'WRONG_COMM_KEY');
  const { commands } = await people.send(id, ['1']);
  expect(outcomes(commands)).toEqual(['1 QUEUED WRONG_COMM_KEY']);
  expect(clock.users).toEqual([]);
  await people.change('updateClock', 'clock { id }', { clockId: id, commKey: 6 });
  await until(async () => outcomes(await people.commands(id)).join() === '1 DONE');
  expect(clock.users).toHaveLength(1);
});

test('a later word on a person counts; a key asks once; what waits can be cancelled', async () => {
  const { id, clock } = await people.clock();
  clock.manners.mute = true;
  await until(async () => (await people.look(id)).fault === 'OFFLINE');
  const idempotencyKey = newId();
  const first = await people.send(id, ['1', '2'], { idempotencyKey });
  expect(outcomes(first.commands)).toEqual(['1 QUEUED OFFLINE', '2 QUEUED OFFLINE']);
  expect((await people.send(id, ['1', '2'], { idempotencyKey })).commands?.map((c) => c.id)).toEqual(
    first.commands?.map((c) => c.id),
  );
  expect(outcomes((await people.remove(id, ['1'])).commands)).toEqual(['1 QUEUED OFFLINE']);
  const cancel = (commandId = '') =>
    people.change<{ command: { status: string; reason: string } | null }>(
      'cancelClockCommand',
      'command { status reason }',
      { commandId },
    );
  expect((await cancel(first.commands?.[1]?.id)).command).toEqual({ status: 'FAILED', reason: 'CANCELLED' });
  expect((await cancel(first.commands?.[1]?.id)).problems).toEqual([
    { code: 'ILLEGAL_STATE', path: ['input', 'commandId'] },
  ]);
  expect((await cancel('x')).problems).toEqual([{ code: 'NOT_FOUND', path: ['input', 'commandId'] }]);
  clock.manners.mute = false;
  await until(async () => (await people.commands(id, { status: 'DONE' })).length === 1);
  expect(outcomes(await people.commands(id))).toEqual(['1 DONE', '2 FAILED CANCELLED', '1 FAILED SUPERSEDED']);
  expect(clock.users).toEqual([]);
});

test('a simulated clock of this server is told like any other', async () => {
  const id = await people.register(`SIM-${newId()}`, { connection: 'SIMULATED' });
  await until(async () => (await people.look(id)).status === 'READY');
  const { commands } = await people.send(id, ['1', '2']);
  expect(outcomes(commands)).toEqual(['1 DONE', '2 DONE']);
  expect((await people.look(id)).userCount).toBeGreaterThanOrEqual(2);
  // It remembers who was taken off it when it starts anew.
  expect(outcomes((await people.remove(id, ['2'])).commands)).toEqual(['2 DONE']);
  await people.change('updateClock', 'clock { id }', { clockId: id, active: false });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await people.change('updateClock', 'clock { id }', { clockId: id, active: true });
  const again = await until(async () => {
    const { commands } = await people.send(id, ['1', '2']);
    return commands?.every(({ status }) => status === 'DONE') && commands;
  });
  expect(again.map(({ changed }) => changed)).toEqual([[], ['PRESENCE']]);
});

test('every fault is told at once, and nothing is told to the clock', async () => {
  const { id, clock } = await people.clock();
  const paths = async (clockId: string, ids: string[] | undefined, actor = people.shop.owner) =>
    (await people.change('sendPeopleToClock', 'clock { id }', { clockId, clockUserIds: ids }, actor)).problems.map(
      (p) => `${p.code} ${p.path.join('.')}`,
    );
  expect(await paths(id, ['1', 'a b', '1'])).toEqual(['INVALID input.clockUserIds.1', 'INVALID input.clockUserIds.2']);
  expect(await paths(id, ['1', '3', '999'])).toEqual([
    'ILLEGAL_STATE input.clockUserIds.1',
    'NOT_FOUND input.clockUserIds.2',
  ]);
  expect(await paths(newId(), ['1'])).toEqual(['NOT_FOUND input.clockId']);
  expect(await paths(id, undefined, testActor())).toEqual(['NOT_FOUND input.clockId']);
  expect(
    await paths(
      id,
      Array.from({ length: 1_001 }, (_, i) => String(i)),
    ),
  ).toEqual(['INVALID input.clockUserIds']);
  await people.change('updateClock', 'clock { id }', { clockId: id, active: false });
  expect(await paths(id, ['1'])).toEqual(['ILLEGAL_STATE input.clockId']);
  expect(clock.writes).toBe(0);
});
