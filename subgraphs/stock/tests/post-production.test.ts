import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { Decimal, decimal, decimalText, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { auditOf, faultsIn, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;

beforeAll(async () => {
  house = await openStock();
  shop = await openShop(house);
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
  } finally {
    await house.close();
  }
});

interface Line {
  lineId: string;
  productId: string;
  warehouseId: string;
  quantity: string;
  unitCost: string;
  value: string;
}

const batch = (productId: string, quantity: string, inputs: Record<string, string>, given: object = {}) => ({
  lineId: newId(), productId, quantity, lotNumber: 'MO-1', inputs: Object.entries(inputs).map(([id, of]) => ({ lineId: newId(), productId: id, quantity: of })),
  ...given,
}); // biome-ignore format: a record

const order = (batches: ReturnType<typeof batch>[], given: object = {}, of = shop) => ({
  productionOrderId: newId(), number: 'MO-1', shopId: of.shopId, batches, ...given,
}); // biome-ignore format: a record

async function post(input: object, of = shop): Promise<{ lines: Line[]; faults: string[] }> {
  const answer = await of.run('_postProduction', input);
  return { lines: (answer as unknown as { lines: Line[] | null }).lines ?? [], faults: faultsIn(answer) };
}

const workshopOf = async (of: TestShop, name = 'Bakehouse') =>
  (await of.run('createWarehouse', { shopId: of.shopId, type: 'WORKSHOP', name })).warehouse?.id as string;
const put = (warehouseId: string, productId: string, quantity: string, unitCost: string) =>
  shop.run('receiveStock', { warehouseId, lines: [{ productId, quantity, unitCost }] });

test('ingredients leave the workshop at their average, goods come in where the shop sells from, at exactly that cost', async () => {
  const mine = await openShop(house);
  const workshop = await workshopOf(mine);
  const [bread, roll, flour, salt, water] = [
    await mine.product(), await mine.product(), await mine.product(), await mine.product(), await mine.product({ stockable: false }),
  ]; // biome-ignore format: a list
  for (const cost of ['1', '2'])
    await mine.run('receiveStock', {
      warehouseId: workshop,
      lines: [{ productId: flour, quantity: '10', unitCost: cost }],
    });
  await mine.run('receiveStock', {
    warehouseId: workshop,
    lines: [{ productId: salt, quantity: '1', unitCost: '0.7' }],
  });
  const input = order(
    [batch(bread, '7', { [flour]: '5', [salt]: '0.1', [water]: '3' }), batch(roll, '12', { [flour]: '1' })],
    {},
    mine,
  );
  const { lines } = await post(input, mine);
  expect(lines).toHaveLength(5);
  const level = async (productId: string) => {
    const rows = await house.rows<{ place: string; onHand: string; value: string }>(
      'stock',
      'select warehouse_id as place, on_hand::text as "onHand", value::text from stock_level where product_id = $1',
      [productId],
    );
    return rows.map((row) => [row.place === workshop ? 'workshop' : 'store', Number(row.onHand), Number(row.value)]);
  };
  expect(await level(flour)).toEqual([['workshop', 14, 21]]);
  expect(await level(salt)).toEqual([['workshop', 0.9, 0.63]]);
  expect(await level(water)).toEqual([]);
  expect(await level(bread)).toEqual([['store', 7, 7.57]]);
  expect(await level(roll)).toEqual([['store', 12, 1.5]]);
  const movements = await house.rows(
    'stock',
    `select type, reference, quantity::float8 from stock_movement where document_id = $1 order by id`,
    [input.productionOrderId],
  );
  expect(movements).toMatchObject([
    { type: 'PRODUCTION', reference: 'MO-1', quantity: -5 }, { quantity: -0.1 }, { quantity: -1 }, { quantity: 7 }, { quantity: 12 },
  ]); // biome-ignore format: a list
});

test('a repetition answers what was posted, whatever it asks, also from many at once', async () => {
  const [bread, flour] = [await shop.product(), await shop.product()];
  await shop.receive(flour, 100, 1);
  const input = order([batch(bread, '10', { [flour]: '10' })]);
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(input)));
  for (const { lines, faults } of answers) expect({ lines, faults }).toEqual({ lines: answers[0]?.lines, faults: [] });
  const other = await post({ ...input, batches: [batch(bread, '99', { [flour]: '99' })] });
  expect(other.lines).toEqual(answers[0]?.lines);
  expect(await shop.stands(flour)).toBe('90/0');
  expect(await shop.stands(bread)).toBe('10/0');
});

test('a STRICT shop refuses with the list of what lacks, and nothing moves; a PASSIVE one goes below zero', async () => {
  const strict = await openShop(house, 'STRICT');
  const [bread, flour, salt, yeast] = [
    await strict.product(),
    await strict.product({ name: 'Flour' }),
    await strict.product(),
    await strict.product(),
  ];
  await strict.receive(flour, 5);
  await strict.receive(yeast, 1);
  await strict.reserve([{ lineId: newId(), productId: flour, quantity: '2' }]);
  const lacking = order(
    [batch(bread, '1', { [flour]: '2', [salt]: '1' }), batch(bread, '1', { [yeast]: '1', [flour]: '2' })],
    {},
    strict,
  );
  expect((await post(lacking, strict)).faults).toEqual(['INSUFFICIENT_STOCK lines.1', 'INSUFFICIENT_STOCK lines.3']);
  expect(await strict.stands(flour)).toBe('5/2');
  expect((await post(order([batch(bread, '1', { [flour]: '3', [yeast]: '1' })], {}, strict), strict)).faults).toEqual(
    [],
  );
  const [cake, egg] = [await shop.product(), await shop.product()];
  expect((await post(order([batch(cake, '1', { [egg]: '2' })]))).faults).toEqual([]);
  expect([await shop.stands(egg), await shop.stands(cake)]).toEqual(['-2/0', '1/0']);
});

test('warehouses that are named must be the shop’s and open; what makes no sense is refused', async () => {
  const other = await openShop(house);
  const [bread, flour] = [await shop.product(), await shop.product()];
  const batches = [batch(bread, '1', { [flour]: '1' })];
  const closed = await workshopOf(shop, 'Closed');
  await shop.run('updateWarehouse', { warehouseId: closed, active: false });
  const cases: [object, string[]][] = [
    [{ sourceWarehouseId: other.warehouseId }, ['NOT_FOUND sourceWarehouseId']],
    [{ targetWarehouseId: newId() }, ['NOT_FOUND targetWarehouseId']],
    [{ targetWarehouseId: closed }, ['ILLEGAL_STATE targetWarehouseId']],
    [{ batches: [] }, ['INVALID batches']],
    [{ batches: [{ ...batches[0], quantity: '0' }] }, ['INVALID batches.0.quantity']],
    [{ batches: [batch(bread, '1', { [flour]: '-1' })] }, ['INVALID batches.0.inputs.0.quantity']],
    [{ productionOrderId: 'x' }, ['INVALID productionOrderId']],
    [{ shopId: newId() }, []],
  ];
  for (const [given, faults] of cases.slice(0, -1)) expect((await post(order(batches, given))).faults).toEqual(faults);
  const outside = { ...shop.actor, shops: [other.shopId] };
  const refused = await shop.run('_postProduction', order(batches), outside);
  expect(faultsIn(refused)).toEqual(['NOT_FOUND shopId']);
});

test('what is made is a lot where lots are kept', async () => {
  const [cheese, milk] = [await shop.product(), await shop.product()];
  await shop.run('setLotTracking', { productId: cheese, tracksLots: true });
  await post(order([batch(cheese, '2', { [milk]: '20' }, { lotNumber: 'MO-7', expiresOn: '2099-01-01' })]));
  const lots = await house.rows('stock', 'select number, on_hand::float8 as quantity, expires_on::text as day from stock_lot where product_id = $1', [cheese]); // biome-ignore format: a statement
  expect(lots).toEqual([{ number: 'MO-7', quantity: 2, day: '2099-01-01' }]);
});

const amount = fc.integer({ min: 1, max: 500_000 }).map((n) => decimalText(new Decimal(n).div(1_000)));
const cost = fc.integer({ min: 0, max: 50_000_000 }).map((n) => decimalText(new Decimal(n).div(1_000_000)));
const made = fc.record({ quantity: amount, used: fc.array(amount, { minLength: 1, maxLength: 3 }) });

test('whatever is made of whatever, what came in is worth what left, to the last decimal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(amount, cost), { minLength: 3, maxLength: 3 }),
      fc.array(made, { minLength: 1, maxLength: 4 }),
      async (receipts, batches) => {
        const ingredients = await Promise.all(receipts.map(() => shop.product()));
        for (const [i, [quantity, unitCost]] of receipts.entries()) {
          await put(shop.warehouseId, ingredients[i] as string, quantity, unitCost);
          await put(shop.warehouseId, ingredients[i] as string, '0.333', '7.77');
        }
        const goods = await Promise.all(batches.map(() => shop.product()));
        const input = order(
          batches.map(({ quantity, used }, i) =>
            batch(
              goods[i] as string,
              quantity,
              Object.fromEntries(used.map((of, n) => [ingredients[n] as string, of])),
            ),
          ),
        );
        const { lines } = await post(input);
        const worthOf = (ids: string[]) =>
          sum(lines.filter(({ lineId }) => ids.includes(lineId)).map(({ value }) => decimal(value)));
        for (const { lineId, inputs } of input.batches) {
          expect(
            worthOf(inputs.map((i) => i.lineId))
              .plus(worthOf([lineId]))
              .isZero(),
          ).toBe(true);
        }
        const [row] = await house.rows<{ sum: string }>(
          'stock',
          'select sum(value) as sum from stock_movement where document_id = $1',
          [input.productionOrderId],
        );
        expect(Number(row?.sum)).toBe(0);
      },
    ),
    { numRuns: 25 },
  );
});
