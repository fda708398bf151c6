import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

let house: TestHouse;
let token: string;
let shopId: string;
beforeAll(async () => {
  house = await openHouse();
  token = await house.token('owner');
  const { data } = await house.ask<{ me: { shops: { id: string }[] } }>(token, '{ me { shops { id } } }');
  shopId = data.me.shops[0]?.id as string;
});
afterAll(() => house.close());

type Nouns = Record<string, { id: string } | undefined>;

async function change<Answer = Nouns>(name: string, nouns: string, input: object): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, text } = await house.ask<Record<string, { problems: unknown[] } | null>>(
    token,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code message path } } }`,
    { input },
  );
  if (data?.[name]?.problems.length !== 0) throw new Error(`${name}: ${text}`);
  return data[name] as never;
}

let tables = 0;

/** Fires a course of these products at a table of its own; gives the stations that were sent a ticket, with what is on it. */
async function fired(...productIds: string[]): Promise<Record<string, string[]>> {
  tables += 1;
  const { table } = await change('createTable', 'table { id }', { shopId, number: `T${tables}`, seats: 2 });
  const { order } = await change('openTable', 'order { id }', { tableId: table?.id, partySize: 2 });
  const lines = productIds.map((productId) => ({ productId, quantity: '1', course: 1 }));
  await change('addOrderLines', '', { orderId: order?.id, lines });
  const { tickets } = await change<{ tickets: { station: { name: string }; lines: { name: string }[] }[] }>(
    'fireCourse',
    'tickets { station { name } lines { name } }',
    { orderId: order?.id, course: 1 },
  );
  return Object.fromEntries(tickets.map(({ station, lines }) => [station.name, lines.map(({ name }) => name).sort()]));
}

test('a fired course goes to the stations of its products’ categories, wherever these come to lie', async () => {
  const station = async (name: string) =>
    (await change('createStation', 'station { id }', { shopId, name })).station?.id as string;
  const category = async (input: object) =>
    (await change('createCategory', 'category { id }', input)).category?.id as string;
  const product = async (input: object) =>
    (await change('createProduct', 'product { id }', { salePrice: '5', ...input })).product?.id as string;
  // No moment passes between a station, a category that names it, a product in that and an order of it.
  const grill = await station('Grill');
  const fromTheFire = await category({ name: 'From the fire', stationId: grill });
  const skewers = await category({ name: 'Skewers', parentId: fromTheFire });
  const lamb = await product({ name: 'Lamb skewer', categoryId: skewers });
  expect(await fired(lamb)).toEqual({ Grill: ['Lamb skewer'] });

  const pastry = await station('Pastry');
  const sweets = await category({ name: 'Sweets', stationId: pastry });
  const figs = await product({ name: 'Figs', categoryId: sweets });
  const flambe = await product({ name: 'Flambé', categoryId: sweets, stationId: grill });
  const gift = await product({ name: 'Voucher' });
  const whole = [lamb, figs, flambe, gift];
  await house.settle();
  expect(await fired(...whole)).toEqual({ Grill: ['Flambé', 'Lamb skewer'], Pastry: ['Figs'] });

  await change('updateCategory', '', { categoryId: skewers, parentId: sweets });
  await house.settle();
  expect(await fired(...whole)).toEqual({ Grill: ['Flambé'], Pastry: ['Figs', 'Lamb skewer'] });

  await change('updateCategory', '', { categoryId: sweets, stationId: grill });
  await change('updateProduct', '', { productId: flambe, stationId: pastry });
  await house.settle();
  expect(await fired(...whole)).toEqual({ Grill: ['Figs', 'Lamb skewer'], Pastry: ['Flambé'] });
});
