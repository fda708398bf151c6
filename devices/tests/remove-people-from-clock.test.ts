import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ClockPeople, outcomes } from './clock-people.ts';
import { Printing } from './testing.ts';

let printing: Printing;
let people: ClockPeople;
beforeAll(async () => {
  printing = await Printing.open();
  people = new ClockPeople(printing, await printing.shop());
});
afterAll(async () => {
  await printing.close();
  await people.close();
});

const punchesOf = (clockId: string) =>
  printing.house.rows<{ userId: string; at: string }>(
    'devices',
    'select clock_user_id as "userId", wall_time as at from punch where clock_id = $1 order by wall_time',
    [clockId],
  );

test('who left is taken off, and only they; what they punched was read before, and stays theirs', async () => {
  const { id, clock } = await people.clock({ manners: { recordSize: 8, userSize: 28 } });
  for (const [uid, userId] of [[1, '101'], [2, '102']] as const) clock.users.push({ uid, userId, name: userId, isAdministrator: false, card: 0 }); // biome-ignore format: a table
  clock.fingers.set(1, 2).set(2, 2);
  // Nobody has read this yet, and the records name people only by the clock's own numbers.
  clock.punches.push({ userId: '101', time: '2026-11-25T08:00:00', punch: 0, verify: 1 });
  clock.punches.push({ userId: '102', time: '2026-11-25T08:01:00', punch: 0, verify: 1 });
  const { commands } = await people.remove(id, ['101', '404']);
  expect(outcomes(commands)).toEqual(['101 DONE', '404 DONE']);
  expect(commands?.map(({ changed }) => changed)).toEqual([['PRESENCE'], []]);
  expect(clock.users.map(({ userId }) => userId)).toEqual(['102']);
  expect([...clock.fingers.keys()]).toEqual([2]);
  const kept = [{ userId: '101', at: '2026-11-25T08:00:00' }, { userId: '102', at: '2026-11-25T08:01:00' }]; // biome-ignore format: a table
  expect(await punchesOf(id)).toEqual(kept);
  // The simulated clock's log now names 101 by a number that its table has no more.
  await people.change('testClock', 'report { reachable }', { clockId: id });
  await people.person('103', 'New');
  expect(outcomes((await people.send(id, ['103'])).commands)).toEqual(['103 DONE']);
  // The number of who left is given to nobody else.
  expect(clock.users.map(({ uid }) => uid)).toEqual([2, 3]);
});

test('a clock that refuses is told of; nobody is named twice, nor nobody at all', async () => {
  const { id, clock } = await people.clock({ manners: { refusesUsers: ['7'] } });
  clock.users.push({ uid: 1, userId: '7', name: 'A', isAdministrator: false, card: 0 });
  const [command] = (await people.remove(id, ['7'])).commands ?? [];
  expect(command).toMatchObject({ status: 'FAILED', reason: 'REFUSED', changed: [], differs: ['PRESENCE'] });
  expect((await people.remove(id, [])).problems).toEqual([{ code: 'INVALID', path: ['input', 'clockUserIds'] }]);
  expect((await people.remove(id, ['7', '7'])).problems).toEqual([
    { code: 'INVALID', path: ['input', 'clockUserIds', '1'] },
  ]);
});

test('a person who left is listed as such, by when their account was closed', async () => {
  const userId = await people.person('201', 'Leaving');
  const left = async () => {
    const { data } = await printing.house.run<{ clockPeople: { edges: { node: { clockUserId: string } }[] } }>(
      'devices', people.shop.owner, '{ clockPeople(filter: { hasLeft: true }) { edges { node { clockUserId hasLeft } } } }', {}); // biome-ignore format: one query
    return data.clockPeople.edges.map(({ node }) => node);
  };
  expect(await left()).toEqual([]);
  await printing.tell(people.shop.owner, 'UserChanged', { userId, version: 2, name: 'Leaving', active: false });
  expect(await left()).toEqual([{ clockUserId: '201', hasLeft: true }]);
  expect((await people.send((await people.clock()).id)).commands?.map(({ clockUserId }) => clockUserId)).not.toContain(
    '201',
  );
});
