import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEMO_PASSWORD } from '../src/demo-company.ts';
import type { Answer } from '../src/testing-house.ts';
import { type Field, problemsOf, rootFields, send, textsLike, thing, variants } from './attack.ts';
import { changes } from './company-rows.ts';
import type { IdPlace } from './fill-arguments.ts';
import { OUR_MARK, OUR_OWNER, openTwoCompanies, THEIR_MARK, type TwoCompanies } from './two-companies.ts';

/** After these the caller has to log in again. */
const ENDS_SESSIONS = ['logOut', 'revokeUserSessions', 'revokeSession', 'setPassword'];

/** These leave others nothing to work on, so they come last. */
const LAST = [
  'cancelOrder',
  'changeOrderStatus',
  'invoiceOrder',
  'removeCustomerAddress',
  'revokeUserSessions',
  'logOut',
];

/**
 * Refusals of one's own things that say that all of them were found, but that their state stands against it or something
 * that generated arguments cannot know, such as a password.
 */
const UNDERSTOOD = [
  'ALREADY_EXISTS',
  'ILLEGAL_STATE',
  'NOTHING_TO_FIRE',
  'NOT_ALLOWED',
  'ORDER_CLOSED',
  'TABLE_OCCUPIED',
  'TENDER_TOO_SMALL',
  'TOO_MUCH',
  'WRONG_CREDENTIALS',
];

/** What generated arguments cannot make sense of, though all that they name was found; the rooms' own tests do. */
const NEED_SENSE = [
  'createCreditNote',
  'createReservation',
  'mergeTables',
  'moveOrderLines',
  'returnSale',
  'setLoyaltyProgram',
  'splitOrder',
  'syncSales',
];

/**
 * References to another room's thing that are kept as they were told: the room that keeps them neither knows that room's
 * things nor shows them. All they do is lead to nothing.
 */
const KEPT_AS_TOLD: readonly string[] = [
  'completeSale input.registerId',
  'createMenu input.shopId',
  'createPriceList input.shopId',
  'createProduct input.shopId',
  'createProduct input.supplierId',
  'createReservation input.shopId',
  'createStation input.shopId',
  'createTable input.shopId',
  'createWarehouse input.managerId',
  'createZone input.serverId',
  'createZone input.shopId',
  'updateProduct input.supplierId',
  'updateWarehouse input.managerId',
  'updateZone input.serverId',
];

let both: TwoCompanies;
let token: string;
let before: Map<string, string[]>;
beforeAll(async () => {
  both = await openTwoCompanies();
  token = await both.house.token(OUR_OWNER);
  before = await both.theirRows();
});
afterAll(() => both.house.close());

async function run(
  kind: 'query' | 'mutation',
  field: Field,
  places: readonly IdPlace[],
  idOf: (place: IdPlace) => string,
  mark = THEIR_MARK,
): Promise<Answer> {
  const answer = await send(both.house, token, kind, field, { places, idOf, rest: both.ours, texts: textsLike(mark) });
  if (ENDS_SESSIONS.includes(field.name)) await logInAgain();
  return answer;
}

async function logInAgain(): Promise<void> {
  const { data } = await both.house.ask<{ logIn: { accessToken: string } }>(
    null,
    'mutation ($input: LogInInput!) { logIn(input: $input) { accessToken } }',
    { input: { login: OUR_OWNER, password: DEMO_PASSWORD } },
  );
  token = data.logIn.accessToken;
}

const own = (place: IdPlace) => thing(both.ours, place);
const foreign = (place: IdPlace) => thing(both.theirs, place);

test.each(rootFields('query').map((field) => [field.name, field] as const))('query %s', async (name, field) => {
  for (const places of variants(field)) {
    const told = places.map(foreign);
    const answer = await run('query', field, places, foreign);
    both.showsNothingOfTheirs(name, answer.text, told);
    const strangers = new Map(places.map(({ path }) => [path, newId()]));
    const unknown = await run('query', field, places, ({ path }) => strangers.get(path) as string);
    expect(neutral(answer, told)).toEqual(neutral(unknown, [...strangers.values()]));
    const control = await run('query', field, places, own, OUR_MARK);
    expect(control.errors).toEqual([]);
    if (field.args.some((argument) => argument.name === 'id')) expect(control.data[name]).not.toBeNull();
  }
});

test.each(sorted(rootFields('mutation')).map((field) => [field.name, field] as const))(
  'mutation %s',
  async (name, field) => {
    for (const places of variants(field)) {
      const answer = await run('mutation', field, places, foreign);
      const where = `${name} ${places.map(({ path }) => path).join(' ')}`;
      both.showsNothingOfTheirs(name, answer.text, places.map(foreign));
      const isKept = KEPT_AS_TOLD.includes(where);
      if (!isKept) expect({ where, errors: answer.errors }).toEqual({ where, errors: [] });
      if (places.length === 0) continue;
      expect({ where, refused: problemsOf(answer).length > 0 }).toEqual({ where, refused: !isKept });
      if (!isKept && !places.some(({ isNew }) => isNew)) {
        const unknown = await run('mutation', field, places, () => newId());
        expect({ where, problems: problemsOf(answer) }).toEqual({ where, problems: problemsOf(unknown) });
      }
      // What was kept is put right, so that it does not stand in the way of what is tried next.
      if (isKept) await run('mutation', field, places, own);
    }
  },
);

test('nothing of theirs has changed', async () => {
  expect(changes(before, await both.theirRows())).toEqual([]);
});

test('the same operations reach things of one’s own', async () => {
  const lost: unknown[] = [];
  for (const field of sorted(rootFields('mutation'))) {
    for (const places of variants(field)) {
      const answer = await run('mutation', field, places, own, OUR_MARK);
      const isLost = problemsOf(answer).some(({ code }) => !UNDERSTOOD.includes(code));
      if (answer.errors.length > 0 || (isLost && !NEED_SENSE.includes(field.name)))
        lost.push({ name: field.name, places: places.map(({ path }) => path), text: answer.text });
    }
  }
  expect(lost).toEqual([]);
});

function sorted(fields: readonly Field[]): Field[] {
  const rank = ({ name }: Field) => LAST.indexOf(name);
  return [...fields].sort((a, b) => rank(a) - rank(b));
}

/** An answer without what tells one asking from another. */
function neutral({ data, errors }: Answer, told: readonly string[]): string {
  let text = JSON.stringify({ data, errors: errors.map(({ message, extensions }) => [message, extensions.code]) });
  for (const id of told) text = text.replaceAll(id, 'told');
  return text.replace(/"(at|lastSeenAt|lastUsedAt)":"[^"]*"/g, '"$1":""');
}
