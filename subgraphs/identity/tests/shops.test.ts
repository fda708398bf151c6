import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BLANK_LETTERHEAD } from '../../../schema/events/identity.ts';
import { createCompany } from '../src/domain/create-company.ts';
import { roleIdOf } from '../src/domain/roles.ts';
import { overlap } from '../src/domain/shop-rules.ts';
import type { OpeningHoursRow, Weekday } from '../src/rows.ts';
import { type Founded, found, hire, type IdentityHouse, openIdentity, PASSWORD, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

const SHOP = `shop { id name active currency timeZone locale stockPolicy taxMode rounding defaultTaxRate receiptHeader receiptFooter cashRounding paymentTermsDays
  letterhead { legalName addressLines taxId registrationId phone email website bankDetails logo { contentType base64 } }
  address { street city country } openingHours { weekday opens closes } version company { id } }`;
interface Made {
  shop: { id: string; version: number } | null;
  problems: Problem[];
}
const create = (input: object, actor = company.owner) => house.change<Made>(actor, 'createShop', input, SHOP);
const update = (input: object, actor = company.owner) => house.change<Made>(actor, 'updateShop', input, SHOP);

test('a shop starts with the company’s settings and the usual rules', async () => {
  const { shop, problems } = await create({ name: 'Quai' });
  expect(problems).toEqual([]);
  expect(shop).toMatchObject({
    name: 'Quai', active: true, currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr', stockPolicy: 'PASSIVE', taxMode: 'INCLUSIVE',
    rounding: 'PER_LINE', defaultTaxRate: '0', receiptHeader: [], cashRounding: null,
    paymentTermsDays: 30, letterhead: BLANK_LETTERHEAD, address: null, openingHours: [], version: 1, company: { id: company.companyId },
  }); // biome-ignore format: a table
});

test('settings change, and the neighbours hear the newest version', async () => {
  const made = await create({ name: 'Gare', defaultTaxRate: '20', taxMode: 'EXCLUSIVE' });
  const shopId = made.shop?.id as string;
  const policy = await house.change<Made>(company.owner, 'setShopPolicy', { shopId, stockPolicy: 'STRICT' }, SHOP);
  expect(policy.shop).toMatchObject({ stockPolicy: 'STRICT', version: 2 });
  const openingHours = [
    { weekday: 'FRIDAY', opens: '18:00', closes: '02:00' },
    { weekday: 'SATURDAY', opens: '02:00', closes: '10:30' },
  ];
  const changed = await update({
    shopId,
    receiptHeader: ['Gare', ''],
    receiptFooter: ['Merci'],
    cashRounding: '0.05',
    letterhead: { legalName: 'Gare SARL', addressLines: ['1 rue du Train'] },
    defaultTaxRate: '5.5',
    rounding: 'PER_DOCUMENT',
    address: { street: '1 rue du Train', city: 'Lyon', country: 'FR' },
    openingHours,
    active: false,
  });
  expect(changed.problems).toEqual([]);
  expect(changed.shop).toMatchObject({ openingHours, address: { city: 'Lyon' }, name: 'Gare', taxMode: 'EXCLUSIVE' });
  expect((await update({ shopId, address: null })).shop).toMatchObject({ address: null, openingHours, version: 4 });
  expect((await house.told('ShopChanged')).filter((e) => e.shopId === shopId).at(-1)).toEqual({
    shopId, version: 4, name: 'Gare', active: false, currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr', stockPolicy: 'STRICT',
    taxMode: 'EXCLUSIVE', rounding: 'PER_DOCUMENT', defaultTaxRate: '5.5', receiptHeader: ['Gare', ''], receiptFooter: ['Merci'],
    cashRounding: '0.05', paymentTermsDays: 30, letterhead: { ...BLANK_LETTERHEAD, legalName: 'Gare SARL', addressLines: ['1 rue du Train'] },
  }); // biome-ignore format: a table
});

test('every fault of a shop is told at once', async () => {
  const { problems } = await create({
    name: ' x',
    timeZone: '+01:00',
    defaultTaxRate: '100.5',
    receiptHeader: ['x'.repeat(49)],
    receiptFooter: Array.from({ length: 11 }, () => 'x'),
    address: { street: '', city: 'Lyon', country: 'France' },
    openingHours: [{ weekday: 'MONDAY', opens: '9:00', closes: '24:00' }],
    cashRounding: '0.005',
    paymentTermsDays: 366,
    letterhead: {
      legalName: '',
      addressLines: [''],
      email: 'nobody',
      website: 'no site',
      bankDetails: ['x'.repeat(101)],
      logo: { base64: 'R0lG' },
    },
  });
  expect(problems.map((p) => p.path.slice(1).join('.')).sort()).toEqual([
    'address.country', 'address.street', 'cashRounding', 'defaultTaxRate', 'letterhead.addressLines', 'letterhead.bankDetails',
    'letterhead.email', 'letterhead.legalName', 'letterhead.logo.base64', 'letterhead.website', 'name', 'openingHours.0.closes', 'openingHours.0.opens', 'paymentTermsDays',
    'receiptFooter', 'receiptHeader', 'timeZone',
  ]); // biome-ignore format: a list
  const twice = { weekday: 'MONDAY', opens: '09:00', closes: '12:00' };
  expect((await create({ name: 'Twice', openingHours: [twice, twice] })).problems).toMatchObject([{ code: 'INVALID' }]);
  await create({ name: 'Taken' });
  const free = await create({ name: 'Free' });
  expect((await create({ name: 'Taken' })).problems).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  expect((await update({ shopId: free.shop?.id, name: 'Taken' })).problems).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
});

test('opening hours overlap exactly when some minute of the week lies in two of them', () => {
  const days: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
  const time = fc.integer({ min: 0, max: 95 }).map((q) => {
    const [h, m] = [Math.floor(q / 4), (q % 4) * 15];
    return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
  });
  const stretch = fc.record({ weekday: fc.constantFrom(...days), opens: time, closes: time });
  const quarters = ({ weekday, opens, closes }: OpeningHoursRow) => {
    const at = (text: string) => Number(text.slice(0, 2)) * 4 + Number(text.slice(3)) / 15;
    const from = days.indexOf(weekday) * 96 + at(opens);
    return Array.from({ length: (at(closes) - at(opens) + 96) % 96 || 96 }, (_, i) => (from + i) % 672);
  };
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), (hours) => {
      const all = hours.flatMap(quarters);
      expect(overlap(hours) !== null).toBe(new Set(all).size < all.length);
    }),
    { numRuns: 300 },
  );
});

test('who works in one shop sees and changes that shop only', async () => {
  const { shop } = await create({ name: 'Île' });
  const manager = await hire(house, company, [{ id: roleIdOf('MANAGER'), shopId: company.shopId }]);
  const seen = await house.ask(manager, '{ shops { totalCount edges { node { id } } } }');
  expect(seen.data).toEqual({ shops: { totalCount: 1, edges: [{ node: { id: company.shopId } }] } });
  expect((await update({ shopId: shop?.id, name: 'Mine' }, manager)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await update({ shopId: company.shopId, receiptFooter: ['À bientôt'] }, manager)).problems).toEqual([]);
  expect((await create({ name: 'Second' }, manager)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  const cook = await hire(house, company, [{ id: roleIdOf('COOK'), shopId: company.shopId }]);
  await expect(create({ name: 'X' }, cook)).rejects.toThrow('FORBIDDEN');
});

test('another company sees and changes nothing', async () => {
  const stranger = testActor();
  const { shopId, companyId } = company;
  const query = `query ($id: ID!, $r: [_Any!]!) { shop(id: $id) { name } shops { totalCount }
    _entities(representations: $r) { ... on Shop { name } ... on Company { name } ... on User { name } } }`;
  const r = [
    { __typename: 'Shop', id: shopId },
    { __typename: 'Company', id: companyId },
    { __typename: 'User', id: company.ownerId },
  ];
  expect((await house.ask(stranger, query, { id: shopId, r })).data).toEqual({
    shop: null, shops: { totalCount: 0 }, _entities: [null, null, null],
  }); // biome-ignore format: short
  for (const name of ['updateShop', 'setShopPolicy'])
    for (const id of [shopId, 'x'])
      expect((await house.change(stranger, name, { shopId: id, stockPolicy: 'STRICT' })).problems).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'shopId'] },
      ]);
});

test('the company changes its name and plan, at once and with word to the neighbours', async () => {
  const COMPANY = 'company { id name plan currency timeZone locale version }';
  const other = await found(house);
  const named = await house.change(other.owner, 'updateCompany', { name: 'Maison Mère', locale: 'en' }, COMPANY);
  expect(named).toMatchObject({ company: { name: 'Maison Mère', plan: 'FULL', version: 2 }, problems: [] });
  const owner = await hire(house, other, [{ id: roleIdOf('OWNER') }]);
  await house.change(other.owner, 'changePlan', { plan: 'CORE' }, COMPANY);
  expect(await house.whoIs({ sessionId: owner.sessionId })).toMatchObject({ plan: 'CORE' });
  expect((await house.told('CompanyChanged')).filter((e) => e.companyId === other.companyId).at(-1)).toEqual({
    companyId: other.companyId, version: 3, name: 'Maison Mère', plan: 'CORE', currency: 'EUR', timeZone: 'Europe/Paris', locale: 'en',
  }); // biome-ignore format: a table
  const bad = await house.change(other.owner, 'updateCompany', { name: '', timeZone: 'Mars/Olympus' });
  expect(bad.problems.map((p) => p.path[1])).toEqual(['name', 'timeZone']);
  const manager = await hire(house, other, [{ id: roleIdOf('MANAGER') }]);
  await expect(house.change(manager, 'changePlan', { plan: 'FULL' })).rejects.toThrow('FORBIDDEN');
  expect((await house.ask(manager, '{ company { name plan } }')).data).toEqual({
    company: { name: 'Maison Mère', plan: 'CORE' },
  });
});

test('a set-up that runs twice founds one company', async () => {
  const ids = { companyId: newId(), shopId: newId(), userId: newId() };
  const input = {
    company: {
      name: 'Deux fois',
      plan: 'FULL' as const,
      currency: 'XOF',
      timeZone: 'Africa/Abidjan',
      locale: 'fr' as const,
    },
    shop: { name: 'Plateau', receiptFooter: ['Merci'] },
    owner: { name: 'Awa', login: 'awa@test.example', password: PASSWORD },
    ids,
  };
  expect(await createCompany(house.service, input)).toEqual({
    companyId: ids.companyId, shopId: ids.shopId, ownerId: ids.userId,
  }); // biome-ignore format: short
  await expect(createCompany(house.service, { ...input, ids: undefined })).rejects.toMatchObject({
    problems: [{ code: 'ALREADY_EXISTS', path: ['input', 'owner', 'login'] }],
  });
  expect(await house.rows('identity', `select from company where name = 'Deux fois'`)).toHaveLength(1);
  const bad = createCompany(house.service, {
    company: { name: '', plan: 'FULL', currency: 'EURO', timeZone: 'Nowhere', locale: 'fr' },
    shop: { name: '' },
    owner: { name: '', login: '', password: '' },
  });
  await expect(bad).rejects.toMatchObject({ problems: { length: 7 } });
});
