import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BLANK_LETTERHEAD } from '../../../schema/events/identity.ts';
import { imageType, LOGO_BYTES } from '../src/domain/letterhead.ts';
import { type Founded, found, type IdentityHouse, openIdentity, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

const LETTERHEAD = `shop { cashRounding paymentTermsDays
  letterhead { legalName addressLines taxId registrationId phone email website bankDetails logo { contentType base64 } } }`;
const update = (input: object) =>
  house.change<{ shop: object | null; problems: Problem[] }>(
    company.owner,
    'updateShop',
    { shopId: company.shopId, ...input },
    LETTERHEAD,
  );
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).toString('base64');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]).toString('base64');
const FULL = {
  legalName: 'Chez Nous SARL',
  addressLines: ['12 rue des Lilas', '75011 Paris'],
  taxId: 'FR40303265045',
  registrationId: 'SIRET 303 265 045 00015',
  phone: '+33 1 23 45 67 89',
  email: 'bonjour@cheznous.example',
  website: 'https://cheznous.example/carte',
  bankDetails: ['IBAN FR76 3000 6000 0112 3456 7890 189', 'BIC AGRIFRPP'],
};

test('a letterhead is told to the neighbours whole, and what is left out stays', async () => {
  const told = async () => (await house.told('ShopChanged')).at(-1);
  const first = await update({
    letterhead: { ...FULL, logo: { base64: PNG } },
    cashRounding: '0.05',
    paymentTermsDays: 45,
  });
  const logo = { contentType: 'image/png', base64: PNG };
  expect(first).toEqual({
    problems: [],
    shop: { cashRounding: '0.05', paymentTermsDays: 45, letterhead: { ...FULL, logo } },
  });
  expect(await told()).toMatchObject({ cashRounding: '0.05', paymentTermsDays: 45, letterhead: { ...FULL, logo } });
  const second = await update({ letterhead: { phone: null, logo: { base64: JPEG } }, cashRounding: null });
  const jpeg = { contentType: 'image/jpeg', base64: JPEG };
  const letterhead = { ...FULL, phone: null, logo: jpeg };
  expect(second.shop).toEqual({ cashRounding: null, paymentTermsDays: 45, letterhead });
  await house.change(company.owner, 'setShopPolicy', { shopId: company.shopId, stockPolicy: 'STRICT' });
  expect(await told()).toMatchObject({ stockPolicy: 'STRICT', cashRounding: null, letterhead });
  expect((await update({ letterhead: { logo: null, bankDetails: null } })).shop).toMatchObject({
    letterhead: { ...letterhead, logo: null, bankDetails: [] },
  });
  expect((await update({ letterhead: null })).shop).toMatchObject({ letterhead: BLANK_LETTERHEAD });
});

test('a picture is known by its bytes and has at most 64 KB', () => {
  const sized = (bytes: number) =>
    Buffer.concat([Buffer.from(PNG, 'base64'), Buffer.alloc(bytes - 12)]).toString('base64');
  expect(imageType(PNG)).toBe('image/png');
  expect(imageType(JPEG)).toBe('image/jpeg');
  expect(imageType(sized(LOGO_BYTES))).toBe('image/png');
  const refused = [
    sized(LOGO_BYTES + 1),
    '',
    'R0lGODlhAQABAAAAACw=',
    `${PNG}!`,
    PNG.slice(0, 7),
    `data:image/png;base64,${PNG}`,
  ];
  expect(refused.map(imageType)).toEqual(refused.map(() => null));
});

test('cash is rounded to what the currency has', async () => {
  for (const cashRounding of ['0', '-0.05', '0.005', '10001'])
    expect((await update({ cashRounding })).problems).toMatchObject([
      { code: 'INVALID', path: ['input', 'cashRounding'] },
    ]);
  for (const cashRounding of ['0.01', '0.1', '1', '5'])
    expect((await update({ cashRounding })).shop).toMatchObject({ cashRounding });
});

test('lists of shops take as many statements for many as for two', async () => {
  await Promise.all(
    ['A', 'B', 'C'].map((name) => house.change(company.owner, 'createShop', { name, letterhead: FULL })),
  );
  const cost = (first: number) =>
    house.costOf(() =>
      house.ask(
        company.owner,
        'query ($first: Int!) { shops(first: $first) { edges { node { letterhead { legalName logo { base64 } } } } } }',
        { first },
      ),
    );
  expect(await cost(4)).toBe(await cost(2));
});
