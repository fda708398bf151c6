import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customers } from '../src/subgraph.ts';
import { ask } from './operations.ts';

let house: TestRooms;
const heard: { type: string; companyId: string }[] = [];

beforeAll(async () => {
  house = await openRooms([customers]);
  await house.bus.subscribe(
    'probe',
    ['CustomerRegistered', 'CustomerChanged'],
    async (events) => void heard.push(...events),
  );
});
afterAll(() => house.close());

interface Imported {
  created: number;
  updated: number;
  rows: {
    line: number;
    status: string;
    customer: Record<string, unknown> | null;
    problems: { code: string; path: string[]; message: string }[];
  }[];
  problems: { code: string; path: string[] }[];
}
const FIELDS =
  'id displayName kind email phone creditLimit paymentTermsDays language addresses { edges { node { street isDefault } } }';
const load = async (actor: ReturnType<typeof testActor>, csv: string, dryRun = false): Promise<Imported> => {
  const source = `mutation ($input: ImportCustomersInput!) { importCustomers(input: $input) { created updated
    rows { line status customer { ${FIELDS} } problems { code path message } } problems { code path } } }`;
  const { data, errors } = await house.run<{ importCustomers: Imported }>('customers', actor, source, {
    input: { csv, dryRun },
  });
  if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
  return data.importCustomers;
};
const statuses = ({ rows }: Imported) => rows.map(({ line, status }) => `${line} ${status}`);
const faults = ({ rows }: Imported) =>
  rows.flatMap(({ problems }) => problems.map((p) => `${p.code} ${p.path.join('.')}`)).sort();
const count = async (actor: ReturnType<typeof testActor>) =>
  (await house.rows('customers', 'select from customer where company_id = $1', [actor.companyId])).length;

const FILE = `companyName;firstName;lastName;kind;email;phone;creditLimit;paymentTermsDays;language;street;city;country;postalCode
Café & Fils;;;business;cafe@example.com;;1500,50;45;FR;1 rue;Lyon;fr;69001
;Ada;Lovelace;;;06 12 34 56 78;;;;;;;
;Nur;Name;;;;;;;;;;
`;

test('a file of a French spreadsheet is read; sent again, it changes nothing', async () => {
  const actor = testActor();
  const first = await load(actor, FILE);
  expect(first).toMatchObject({ created: 3, updated: 0, problems: [] });
  expect(first.rows[0]?.customer).toMatchObject({
    displayName: 'Café & Fils', kind: 'BUSINESS', creditLimit: '1500.5', paymentTermsDays: 45, language: 'fr',
    addresses: { edges: [{ node: { street: '1 rue', isDefault: true } }] },
  }); // biome-ignore format: a record
  expect(statuses(await load(actor, FILE))).toEqual(['2 UNCHANGED', '3 UNCHANGED', '4 UNCHANGED']);
  const changed = await load(actor, FILE.replace('1 rue', '2 rue').replace('Ada;Lovelace;', 'Ada;Lovelace;vip'));
  expect(statuses(changed)).toEqual(['2 UPDATED', '3 UPDATED', '4 UNCHANGED']);
  expect(changed.rows[0]?.customer?.addresses).toEqual({
    edges: [{ node: { street: '2 rue', isDefault: true } }, { node: { street: '1 rue', isDefault: false } }],
  });
  expect(await count(actor)).toBe(3);
});

test('a dry run tells what would be and keeps nothing, rows of one file told of each other', async () => {
  const actor = testActor();
  const twice = 'lastName,email\nOne,one@example.com\nTwo,ONE@example.com\n';
  const dry = await load(actor, twice, true);
  expect(statuses(dry)).toEqual(['2 CREATED', '3 UPDATED']);
  expect(dry).toMatchObject({ created: 1, updated: 1 });
  await house.settle();
  expect([await count(actor), heard.filter(({ companyId }) => companyId === actor.companyId)]).toEqual([0, []]);
  expect(statuses(await load(actor, twice))).toEqual(statuses(dry));
});

test('every fault of a row is told at its cell, and the others are kept', async () => {
  const actor = testActor();
  const wrong = `number,lastName,kind,email,dateOfBirth,paymentTermsDays,creditLimit,language,street,country
C-999999,A,,,,,,,,
,B,FRIEND,no,2026-13-01,1.5,x,de,1 rue,XX
,,,x@example.com,,,,,,
,Good,,good@example.com,1990-01-01,,,,,
,E,,,,400,-1,,,,surplus
`;
  const result = await load(actor, wrong);
  expect(statuses(result)).toEqual(['2 REJECTED', '3 REJECTED', '4 REJECTED', '5 CREATED', '6 REJECTED']);
  expect(faults(result)).toEqual([
    'INVALID input.csv.3.city', 'INVALID input.csv.3.country', 'INVALID input.csv.3.creditLimit', 'INVALID input.csv.3.dateOfBirth',
    'INVALID input.csv.3.email', 'INVALID input.csv.3.kind', 'INVALID input.csv.3.language', 'INVALID input.csv.3.paymentTermsDays',
    'INVALID input.csv.4.lastName', 'INVALID input.csv.6', 'INVALID input.csv.6.creditLimit', 'INVALID input.csv.6.paymentTermsDays',
    'NOT_FOUND input.csv.2.number',
  ]); // biome-ignore format: a list
  expect((await load(actor, 'name,sku\na,b\n')).problems).toMatchObject([{ code: 'INVALID', path: ['input', 'csv'] }]);
});

test('a row is of whom its number, e-mail, phone or name tells; of several it is of nobody', async () => {
  const actor = testActor();
  const { customer } = await ask(house, actor, 'createCustomer', { lastName: 'Old', email: 'a@example.com' });
  const byNumber = await load(actor, `number,lastName\n${customer?.number},New\n`);
  expect(byNumber.rows).toMatchObject([
    { status: 'UPDATED', customer: { id: customer?.id, displayName: 'New', email: 'a@example.com' } },
  ]);
  await ask(house, actor, 'createCustomer', { lastName: 'Other', email: 'A@example.com' });
  expect(faults(await load(actor, 'lastName,email\nX,a@example.com\n'))).toEqual(['INVALID input.csv.2']);
  expect(statuses(await load(testActor(), `number,lastName\n${customer?.number},Theirs\n`))).toEqual(['2 REJECTED']);
  const cashier = testActor({ companyId: actor.companyId, permissions: ['customers:read', 'customers:write'] });
  expect(faults(await load(cashier, 'lastName,creditLimit\nY,5\n'))).toEqual(['NOT_ALLOWED input.csv.2.creditLimit']);
  const reader = testActor({ companyId: actor.companyId, permissions: ['customers:read'] });
  await expect(load(reader, FILE)).rejects.toThrow('FORBIDDEN');
});
