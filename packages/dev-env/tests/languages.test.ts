import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, post, type TestHouse } from '../src/testing-house.ts';

let house: TestHouse;
let token: string;

beforeAll(async () => {
  house = await openHouse({ furnished: false });
  token = await house.token('owner');
});
afterAll(() => house.close());

interface Payload {
  problems: { code: string; message: string; path: string[] }[];
}
const ask = (
  language: string,
  query: string,
  credential: string | null = token,
  headers: Record<string, string> = {},
) =>
  post<Record<string, Payload> | null>(house.url, credential, { query }, { 'accept-language': language, ...headers });

const SAID = [
  ['fr', 'Veuillez vous connecter.'],
  ['fr-CA,fr;q=0.9,en;q=0.5', 'Veuillez vous connecter.'],
  ['en-GB,en;q=0.9,fr;q=0.1', 'Please log in.'],
  ['de', 'Please log in.'],
] as const;

test.each(SAID)('who reads %s is told “%s”', async (language, message) => {
  const { errors } = await ask(language, '{ me { id } }', null);
  expect(errors).toMatchObject([{ message, extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('errors that are nobody’s doing are told in the reader’s language', async () => {
  const { service } = house.room('customers');
  const { query } = service.db;
  service.db.query = async () => {
    throw new Error('relation "secret" does not exist');
  };
  try {
    const id = randomUUID();
    const [fr, en] = await Promise.all(
      ['fr', 'en'].map((language) => ask(language, '{ customers { totalCount } }', token, { 'x-correlation-id': id })),
    );
    expect(fr?.errors).toMatchObject([
      {
        message: `Une erreur s’est produite de notre côté. Indiquez ${id} au support.`,
        extensions: { code: 'INTERNAL' },
      },
    ]);
    expect(en?.errors).toMatchObject([{ message: `Something went wrong on our side. Quote ${id} to support.` }]);
    expect(fr?.text).not.toContain('secret');
  } finally {
    service.db.query = query;
  }
});

test('a forbidden field says so in the reader’s language', async () => {
  await ask(
    'en',
    'mutation { createUser(input: { name: "Côme", login: "come@test.example", password: "long enough", roles: [{ role: COOK }] }) { problems { code } } }',
  );
  const { data } = await ask(
    'en',
    'mutation { logIn(input: { login: "come@test.example", password: "long enough" }) { accessToken } }',
    null,
  );
  const cook = (data?.logIn as { accessToken?: string } | undefined)?.accessToken ?? null;
  const [fr, en] = await Promise.all(['fr', 'en'].map((language) => ask(language, '{ users { totalCount } }', cook)));
  expect(fr?.errors).toMatchObject([
    { message: 'Vous n’avez pas le droit d’utiliser Query.users.', extensions: { code: 'FORBIDDEN' } },
  ]);
  expect(en?.errors).toMatchObject([{ message: 'You are not allowed to use Query.users.' }]);
});

/** Mutations of several rooms with several faults each: where they are. */
const FAULTY: Readonly<Record<string, readonly [input: string, places: readonly string[]]>> = {
  createShop: [
    '{ name: "", timeZone: "Mars", defaultTaxRate: "101", cashRounding: "-1", paymentTermsDays: -1, letterhead: { email: "x", website: "x y" } }',
    [
      'cashRounding',
      'defaultTaxRate',
      'letterhead.email',
      'letterhead.website',
      'name',
      'paymentTermsDays',
      'timeZone',
    ],
  ],
  createUser: [
    '{ name: "", login: "é é", email: "x", password: "short", pin: "12" }',
    ['email', 'login', 'name', 'password', 'pin'],
  ],
  createCustomer: ['{ lastName: "", email: "nobody" }', ['email', 'lastName']],
  createProduct: ['{ name: "", salePrice: "-1", taxRate: "200" }', ['name', 'salePrice', 'taxRate']],
};

test.each(Object.entries(FAULTY))('%s tells all faults at once, in either language', async (name, [input, places]) => {
  const [fr, en] = await Promise.all(
    ['fr', 'en'].map((language) =>
      ask(language, `mutation { ${name}(input: ${input}) { problems { code message path } } }`),
    ),
  );
  const problems = (answer: typeof fr) => answer?.data?.[name]?.problems ?? [];
  expect(en?.errors).toEqual([]);
  const at = (answer: typeof fr) =>
    problems(answer)
      .map((p) => p.path.slice(1).join('.'))
      .sort();
  expect(at(en)).toEqual(places);
  expect(at(fr)).toEqual(places);
  const said = new Set(problems(en).map((p) => p.message));
  for (const { message } of problems(fr)) expect(said.has(message)).toBe(false);
});
