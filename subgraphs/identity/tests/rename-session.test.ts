import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roleIdOf } from '../src/domain/roles.ts';
import { type Founded, found, hire, type IdentityHouse, openIdentity, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

const rename = (actor: Founded['owner'], sessionId: string | null, deviceName: string | null) =>
  house.change<{ session: { deviceName: string | null } | null; problems: Problem[] }>(
    actor,
    'renameSession',
    { sessionId, deviceName },
    'session { id deviceName }',
  );
const cook = () => hire(house, company, [{ id: roleIdOf('COOK'), shopId: company.shopId }]);

test('one calls one’s own devices what one likes, and with identity:users those of others', async () => {
  const user = await cook();
  expect((await rename(user, user.sessionId, 'Kitchen tablet')).session).toEqual({
    id: user.sessionId,
    deviceName: 'Kitchen tablet',
  });
  const { data } = await house.ask(user, '{ sessions { edges { node { deviceName } } } }');
  expect(data).toEqual({ sessions: { edges: [{ node: { deviceName: 'Kitchen tablet' } }] } });
  expect((await rename(company.owner, user.sessionId, 'Côme')).session).toMatchObject({ deviceName: 'Côme' });
  expect((await rename(user, user.sessionId, null)).session).toMatchObject({ deviceName: null });
});

test('a session of somebody else, of another company or of nobody is not there; names have a form', async () => {
  const user = await cook();
  const stranger = await found(house);
  const answers = await Promise.all([
    rename(await cook(), user.sessionId, 'Mine'),
    rename(stranger.owner, user.sessionId, 'Mine'),
    rename(user, newId(), 'Mine'),
    rename(user, 'x', 'Mine'),
  ]);
  for (const { problems } of answers)
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'sessionId'] }]);
  for (const name of ['', ' x', 'x'.repeat(101)])
    expect((await rename(user, user.sessionId, name)).problems).toMatchObject([
      { code: 'INVALID', path: ['input', 'deviceName'] },
    ]);
});
