import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BLANK_LETTERHEAD } from '../../../schema/events/identity.ts';
import { type House, openHouse } from './house.ts';

// A Friday, half an hour past noon in Paris.
const NOON = '2026-11-20T11:30:00Z';
let house: House;
beforeAll(async () => {
  house = await openHouse({ now: () => new Date(NOON) });
});
afterAll(() => house.close());

interface Menu {
  id: string;
  name: string;
  version: number;
  categories: { id: string; name: string; active: boolean; products: { id: string }[] }[];
}
const MENU = `menu { id name active displayOrder validFrom validTo version shop { id } windows { days from to }
  categories { id name description icon active products { id } } }`;

/** A company with a shop in Paris, and the mutations and questions of its menus. */
async function carte(given: { zone?: string } = {}) {
  const actor = testActor();
  const shopId = newId();
  await house.tell(actor, 'ShopChanged', {
    shopId, version: 1, name: 'Shop', active: true, currency: 'EUR', timeZone: given.zone ?? 'Europe/Paris', locale: 'fr', stockPolicy: 'PASSIVE',
    taxMode: 'INCLUSIVE', rounding: 'PER_LINE', defaultTaxRate: '20', receiptHeader: [], receiptFooter: [], cashRounding: null, paymentTermsDays: 30,
    letterhead: BLANK_LETTERHEAD,
  }); // biome-ignore format: a table
  const run = (verb: string, input: object) => house.mutate<{ menu: Menu | null }>(actor, verb, input, MENU);
  return {
    actor,
    shopId,
    create: (input: object) => run('createMenu', { shopId, name: 'Carte', ...input }),
    update: (menuId: string, input: object) => run('updateMenu', { menuId, ...input }),
    product: (shop: string | null = null) => house.catalog.product(actor.companyId, shop),
    async served(at?: string) {
      const source = `query ($shopId: ID, $at: DateTime) { servedMenus(shopId: $shopId, at: $at) { at servedUntil menus { name } } }`;
      const { data } = await house.rooms.run<{
        servedMenus: { at: Date; servedUntil: Date | null; menus: { name: string }[] };
      }>('restaurant', actor, source, { shopId, at });
      const { menus, servedUntil } = data.servedMenus;
      return [menus.map(({ name }) => name), servedUntil && new Date(servedUntil).toISOString()];
    },
  };
}
const told = (answer: { problems: { code: string; path: string[] }[] }) =>
  answer.problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`).sort();

test('a menu is written with its hours, parts and products, in order, and once per key', async () => {
  const { create, product, shopId } = await carte();
  const [soup, steak, duck] = [product(), product(shopId), product()];
  const input = {
    idempotencyKey: 'once', displayOrder: 3, validFrom: '2026-11-01', validTo: '2026-12-24',
    windows: [{ days: ['MONDAY', 'FRIDAY'], from: '11:30', to: '14:30' }],
    categories: [
      { name: 'Plats', description: 'Faits maison', icon: 'plate', productIds: [steak, duck] },
      { name: 'Entrées', active: false, productIds: [soup] },
      { name: 'Suggestions', productIds: [duck.toUpperCase()] },
    ],
  }; // biome-ignore format: a table
  const made = await create(input);
  expect(made).toMatchObject({
    problems: [],
    menu: {
      name: 'Carte', active: true, displayOrder: 3, validFrom: '2026-11-01', validTo: '2026-12-24', version: 1, shop: { id: shopId }, windows: input.windows,
      categories: [
        { name: 'Plats', description: 'Faits maison', icon: 'plate', active: true, products: [{ id: steak }, { id: duck }] },
        { name: 'Entrées', description: null, icon: null, active: false, products: [{ id: soup }] },
        { name: 'Suggestions', products: [{ id: duck }] },
      ],
    },
  }); // biome-ignore format: a table
  house.catalog.state.isAway = true;
  expect(await create(input)).toEqual(made);
  house.catalog.state.isAway = false;
  expect(told(await create({ ...input, name: 'Autre' }))).toEqual(['IDEMPOTENCY_CONFLICT idempotencyKey']);
});

test('what is given takes the place of what was there; a part of the same name is the same part', async () => {
  const { create, update, product } = await carte();
  const [soup, steak] = [product(), product()];
  const { menu } = await create({
    windows: [{ days: ['MONDAY'], from: '10:00', to: '12:00' }],
    validTo: '2026-12-24',
    categories: [
      { name: 'Plats', productIds: [steak] },
      { name: 'Entrées', productIds: [soup] },
    ],
  });
  const id = menu?.id as string;
  const renamed = await update(id, { name: 'Hiver', validTo: null, version: 1 });
  expect(renamed.menu).toEqual({ ...menu, name: 'Hiver', validTo: null, version: 2 });
  const asked = house.catalog.state.asked;
  const { menu: turned } = await update(id, {
    windows: [],
    categories: [
      { name: 'entrées', productIds: [steak, soup] },
      { name: 'Desserts', productIds: [] },
    ],
  });
  expect(house.catalog.state.asked).toBe(asked);
  expect(turned).toMatchObject({
    version: 3,
    windows: [],
    categories: [
      { id: menu?.categories[1]?.id, name: 'entrées', products: [{ id: steak }, { id: soup }] },
      { name: 'Desserts', products: [] },
    ],
  });
  expect(told(await update(id, { name: 'Trop tard', version: 2 }))).toEqual(['VERSION_CONFLICT version']);
  expect(told(await update(newId(), { name: 'Rien' }))).toEqual(['NOT_FOUND menuId']);
  expect((await update(id, { active: false })).menu).toMatchObject({ name: 'Hiver', active: false, version: 4 });
});

test('all that is wrong is told at once, and nothing is kept', async () => {
  const { actor, create, update, product } = await carte();
  const known = product();
  const theirs = house.catalog.product(newId());
  const elsewhere = product(newId());
  const wrong = {
    name: ' ', displayOrder: 10_001, validFrom: '2026-12-01', validTo: '2026-11-01', shopId: 'x',
    windows: [{ days: [], from: '24:00', to: '9:00' }, { days: ['MONDAY', 'MONDAY'], from: '10:00', to: '11:00' }],
    categories: [
      { name: 'Plats', productIds: [known, known] },
      { name: 'plats ', description: 'x'.repeat(1_001), icon: '\u0000', productIds: [] },
    ],
  }; // biome-ignore format: a table
  expect(told(await create(wrong))).toEqual([
    'INVALID categories.0.productIds.1',
    'INVALID categories.1.description',
    'INVALID categories.1.icon',
    'INVALID categories.1.name',
    'INVALID displayOrder',
    'INVALID name',
    'INVALID validTo',
    'INVALID windows.0.days',
    'INVALID windows.0.from',
    'INVALID windows.0.to',
    'INVALID windows.1.days.1',
    'NOT_FOUND shopId',
  ]);
  const unknown = {
    displayOrder: -10_001,
    categories: [{ name: 'Plats', productIds: [known, theirs, 'x', elsewhere] }],
  };
  expect(told(await create(unknown))).toEqual([
    'INVALID displayOrder',
    'NOT_FOUND categories.0.productIds.1',
    'NOT_FOUND categories.0.productIds.2',
    'NOT_FOUND categories.0.productIds.3',
  ]);
  const windows = [
    { days: ['SUNDAY'], from: '22:00', to: '02:00' },
    { days: ['MONDAY'], from: '01:30', to: '03:00' },
  ];
  expect(await create({ windows })).toMatchObject({
    problems: [
      { code: 'INVALID', message: 'These hours overlap with those of number 1.', path: ['input', 'windows', '1'] },
    ],
  });
  expect(told(await create({ validFrom: '1999-12-31', validTo: '2200-01-01' }))).toEqual([
    'INVALID validFrom',
    'INVALID validTo',
  ]);
  const many = Array.from({ length: 1_001 }, () => newId());
  expect(told(await create({ categories: [{ name: 'Tout', productIds: many }] }))).toEqual([
    'INVALID categories.productIds',
  ]);
  expect(told(await create({ categories: many.slice(0, 51).map((name) => ({ name, productIds: [] })) }))).toEqual([
    'INVALID categories',
  ]);

  const { menu } = await create({ validFrom: '2026-12-01' });
  expect(told(await create({}))).toEqual(['ALREADY_EXISTS name']);
  const { menu: other } = await create({ name: 'Autre' });
  expect(told(await update(other?.id as string, { name: 'Carte' }))).toEqual(['ALREADY_EXISTS name']);
  expect(told(await update(menu?.id as string, { validTo: '2026-11-30' }))).toEqual(['INVALID validTo']);
  const { data } = await house.rooms.run('restaurant', actor, '{ menus { totalCount edges { node { version } } } }');
  expect(data).toMatchObject({ menus: { totalCount: 2, edges: [{ node: { version: 1 } }, { node: { version: 1 } }] } });
});

test('what is new on a menu waits for a catalog that is away; what stands on it does not', async () => {
  const { create, update, product } = await carte();
  const soup = product();
  const { menu } = await create({ categories: [{ name: 'Plats', productIds: [soup] }] });
  house.catalog.state.isAway = true;
  const id = menu?.id as string;
  const moved = await update(id, { categories: [{ name: 'Entrées', productIds: [soup] }] });
  expect(moved.menu?.categories).toMatchObject([{ name: 'Entrées', products: [{ id: soup }] }]);
  const added = await update(id, { categories: [{ name: 'Plats', productIds: [soup, product()] }] });
  expect(told(added)).toEqual(['TRY_AGAIN categories.0.productIds.1']);
  house.catalog.state.isAway = false;
});

test('what is served now, by the shop’s clock, in order, and until when', async () => {
  const { create, update, served } = await carte();
  expect(await served()).toEqual([[], null]);
  const daily = (from: string, to: string) => [
    { days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'], from, to },
  ];
  await create({ name: 'Boissons', displayOrder: 9 });
  expect(await served()).toEqual([['Boissons'], null]);
  await create({ name: 'Midi', windows: daily('11:30', '14:30') });
  const { menu } = await create({ name: 'Soir', windows: daily('19:00', '01:00') });
  await create({ name: 'Noël', displayOrder: -1, validFrom: '2026-12-01', validTo: '2026-12-31' });
  expect(await served()).toEqual([['Midi', 'Boissons'], '2026-11-20T13:30:00.000Z']);
  expect(await served('2026-11-20T13:30:00Z')).toEqual([['Boissons'], '2026-11-20T18:00:00.000Z']);
  expect(await served('2026-11-30T22:30:00Z')).toEqual([['Soir', 'Boissons'], '2026-11-30T23:00:00.000Z']);
  expect(await served('2026-11-30T23:00:00Z')).toEqual([['Noël', 'Soir', 'Boissons'], '2026-12-01T00:00:00.000Z']);
  await update(menu?.id as string, { active: false });
  expect(await served('2026-11-30T23:00:00Z')).toEqual([['Noël', 'Boissons'], '2026-12-01T10:30:00.000Z']);

  const york = await carte({ zone: 'America/New_York' });
  await york.create({ windows: daily('11:30', '14:30') });
  expect(await york.served()).toEqual([[], '2026-11-20T16:30:00.000Z']);
  expect(await york.served('2026-11-20T16:30:00Z')).toEqual([['Carte'], '2026-11-20T19:30:00.000Z']);
});

test('what cannot be meant is a bad request', async () => {
  const { actor, shopId } = await carte();
  const ask = async (given: object) =>
    (
      await house.rooms.run(
        'restaurant',
        actor,
        'query ($shopId: ID, $at: DateTime) { servedMenus(shopId: $shopId, at: $at) { at } }',
        given as never,
      )
    ).errors?.map((e) => e.extensions?.code);
  expect(await ask({ shopId, at: '9999-12-31T23:59:59Z' })).toEqual(['BAD_REQUEST']);
  expect(await ask({ shopId: 'x' })).toEqual(['BAD_REQUEST']);
  expect(await ask({ shopId })).toBeUndefined();
});

test('waiters read menus and their parts in use; only who may writes them, and only in his shops', async () => {
  const { actor, shopId, create } = await carte();
  const { menu } = await create({
    categories: [
      { name: 'Plats', productIds: [] },
      { name: 'Hiver', active: false, productIds: [] },
    ],
  });
  const waiter = { ...actor, permissions: ['restaurant:read'], shops: [shopId] };
  const read = (who: typeof actor, id = menu?.id) =>
    house.rooms.run(
      'restaurant',
      who as typeof actor,
      'query ($id: ID!) { menu(id: $id) { categories(active: true) { name } } menus(filter: { active: true }) { edges { node { name } } } }',
      { id },
    );
  expect((await read(waiter as typeof actor)).data).toEqual({
    menu: { categories: [{ name: 'Plats' }] },
    menus: { edges: [{ node: { name: 'Carte' } }] },
  });
  const stranger = { ...waiter, shops: [newId()] };
  expect((await read(stranger as typeof actor)).data).toEqual({ menu: null, menus: { edges: [] } });
  const source = 'mutation ($input: UpdateMenuInput!) { updateMenu(input: $input) { problems { code } } }';
  const write = (who: object) =>
    house.rooms.run('restaurant', who as typeof actor, source, { input: { menuId: menu?.id, name: 'Volée' } });
  expect((await write(waiter)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await write({ ...stranger, permissions: ['restaurant:menus', 'restaurant:read'] })).data).toEqual({
    updateMenu: { problems: [{ code: 'NOT_FOUND' }] },
  });
});
