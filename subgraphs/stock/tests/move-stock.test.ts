import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stock } from '../src/subgraph.ts';
import { auditOf, fresh, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;
let strict: TestShop;

beforeAll(async () => {
  house = await openStock();
  shop = await openShop(house);
  strict = await openShop(house, 'STRICT');
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
  } finally {
    await house.close();
  }
});

const faults = (answer: { problems: { code: string; path: string[] }[] }) =>
  answer.problems.map((p) => `${p.code} ${p.path.slice(1).join('.')}`);

test('receipts set the average, issues leave at it, and a return comes back at what it left with', async () => {
  const p = await shop.product();
  const { warehouseId } = shop;
  expect(await shop.level(p)).toEqual({ onHand: '0', reserved: '0', available: '0', averageCost: '0', value: '0' });
  const lines = [
    { productId: p, quantity: '10', unitCost: '10' },
    { productId: p, quantity: '10', unitCost: '20' },
  ];
  const { movements } = await shop.run('receiveStock', { warehouseId, lines, reference: 'BL-1' });
  expect(movements).toMatchObject([
    { quantity: '10', before: '0', after: '10', unitCost: '10', value: '100' },
    { quantity: '10', before: '10', after: '20', unitCost: '20', value: '200' },
  ]);
  const out = await shop.run('issueStock', {
    warehouseId,
    lines: [{ productId: p, quantity: '15' }],
    reason: 'Spoilt',
  });
  expect(out.movements).toMatchObject([{ quantity: '-15', before: '20', after: '5', unitCost: '15', value: '-225' }]);
  expect(await shop.level(p)).toMatchObject({ onHand: '5', averageCost: '15', value: '75' });
  await shop.receive(p, 5, 25);
  const back = await shop.run('returnStock', { movementId: out.movements?.[0]?.id, quantity: '10' });
  expect(back.movements).toMatchObject([{ quantity: '10', unitCost: '15', after: '20' }]);
  expect(await shop.level(p)).toMatchObject({ averageCost: '17.5', value: '350' });
});

test('never more comes back than a movement took, also over several returns at once', async () => {
  const p = await shop.product();
  const received = await shop.receive(p, 10, 3);
  const sold = await shop.run('issueStock', {
    warehouseId: shop.warehouseId,
    lines: [{ productId: p, quantity: '4' }],
  });
  const movementId = sold.movements?.[0]?.id;
  const many = await Promise.all(
    Array.from({ length: 6 }, () => shop.run('returnStock', { movementId, quantity: '1' })),
  );
  expect(many.flatMap(faults)).toEqual(['TOO_MUCH quantity', 'TOO_MUCH quantity']);
  const toSupplier = await shop.run('returnStock', { movementId: received.movements?.[0]?.id, quantity: '8' });
  expect(toSupplier.movements).toMatchObject([{ quantity: '-8', unitCost: '3', after: '2' }]);
  const ofReturn = await shop.run('returnStock', { movementId: toSupplier.movements?.[0]?.id, quantity: '1' });
  expect(faults(ofReturn)).toEqual(['ILLEGAL_STATE movementId']);
  for (const id of ['x', newId()])
    expect(faults(await shop.run('returnStock', { movementId: id, quantity: '1' }))).toEqual(['NOT_FOUND movementId']);
});

test('a count sets what is on hand; a right count moves nothing', async () => {
  const p = await shop.product();
  await shop.receive(p, 10, 2);
  const adjust = (counted: string) =>
    shop.run('adjustStock', { warehouseId: shop.warehouseId, productId: p, counted, reason: 'Count' });
  expect((await adjust('7.5')).movements).toMatchObject([
    { quantity: '-2.5', before: '10', after: '7.5', value: '-5' },
  ]);
  expect(await adjust('7.5')).toEqual({ movements: [], problems: [] });
  expect((await adjust('0')).movements).toMatchObject([{ after: '0', value: '-15' }]);
  expect(faults(await adjust('-1'))).toEqual(['INVALID counted']);
});

test('a PASSIVE shop goes below zero, a STRICT one refuses the whole, naming what lacks', async () => {
  const passive = await shop.product();
  const issue = (of: TestShop, lines: object[]) => of.run('issueStock', { warehouseId: of.warehouseId, lines });
  expect((await issue(shop, [{ productId: passive, quantity: '2' }])).movements).toMatchObject([{ after: '-2' }]);
  const [a, b] = [await strict.product({ name: 'Butter' }), await strict.product()];
  await strict.receive(a, 5);
  await strict.receive(b, 5);
  const answer = await issue(strict, [
    { productId: a, quantity: '3' },
    { productId: b, quantity: '1' },
    { productId: a, quantity: '3' },
  ]);
  expect(answer).toMatchObject({
    movements: null,
    problems: [
      {
        code: 'INSUFFICIENT_STOCK',
        path: ['input', 'lines', '2'],
        details: { productId: a, name: 'Butter', available: '2', asked: '3' },
      },
    ],
  });
  expect([await strict.stands(a), await strict.stands(b)]).toEqual(['5/0', '5/0']);
  expect((await issue(strict, [{ productId: a, quantity: '5' }])).problems).toEqual([]);
});

test('what makes no sense is refused with all its faults, and nothing moves', async () => {
  const [p, service] = [await shop.product(), await shop.product({ stockable: false, name: 'Delivery' })];
  const { warehouseId } = shop;
  const wrong = await shop.run('receiveStock', {
    warehouseId,
    reference: 'x'.repeat(101),
    lines: [
      { productId: p, quantity: '0', unitCost: '-1' },
      { productId: p, quantity: '999999999999999', unitCost: '1' },
    ],
  });
  expect(faults(wrong).sort()).toEqual([
    'INVALID lines.0.quantity', 'INVALID lines.0.unitCost', 'INVALID lines.1.quantity', 'INVALID reference',
  ]); // biome-ignore format: a list
  const unknown = await shop.run('issueStock', {
    warehouseId,
    lines: [service, newId(), 'x'].map((productId) => ({ productId, quantity: '1' })),
  });
  expect(faults(unknown)).toEqual([
    'INVALID lines.0.productId',
    'NOT_FOUND lines.1.productId',
    'NOT_FOUND lines.2.productId',
  ]);
  expect(faults(await shop.run('receiveStock', { warehouseId, lines: [] }))).toEqual(['INVALID lines']);
  const nul = { warehouseId, productId: p, counted: '1', reason: '\u0000' };
  expect(faults(await shop.run('adjustStock', nul))).toEqual(['INVALID reason']);
  expect(await shop.stands(p)).toBe('0/0');
});

test('a product made this very moment is asked of catalog; without it, the till is told to try again', async () => {
  const [known, unkept] = [newId(), newId()];
  fresh.set(known, { name: 'New', stockable: true }).set(unkept, { name: 'Delivery', stockable: false });
  expect((await shop.receive(known, 2)).movements).toMatchObject([{ after: '2' }]);
  expect(faults(await shop.receive(unkept, 2))).toEqual(['INVALID lines.0.productId']);
  const alone = await openRooms([stock]);
  try {
    const lonely = await openShop(alone);
    expect(faults(await lonely.receive(known, 2))).toEqual(['TRY_AGAIN ']);
  } finally {
    await alone.close();
  }
});

test('another company’s warehouse, product and movement are not there', async () => {
  const p = await shop.product();
  const { movements } = await shop.receive(p, 5);
  const stranger = testActor();
  const { warehouseId } = shop;
  const lines = [{ productId: p, quantity: '1', unitCost: '1' }];
  expect(faults(await shop.run('receiveStock', { warehouseId, lines }, stranger))).toEqual(['NOT_FOUND warehouseId']);
  expect(faults(await strict.run('receiveStock', { warehouseId: strict.warehouseId, lines }))).toEqual([
    'NOT_FOUND lines.0.productId',
  ]);
  const back = { movementId: movements?.[0]?.id, quantity: '1' };
  expect(faults(await shop.run('returnStock', back, stranger))).toEqual(['NOT_FOUND movementId']);
  expect(await shop.level(p, stranger)).toBeNull();
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { stockLevels { onHand } } ... on Warehouse { name } } }`;
  const r = [
    { __typename: 'Product', id: p },
    { __typename: 'Product', id: 'x' },
    { __typename: 'Warehouse', id: warehouseId },
  ];
  expect((await house.run('stock', stranger, entities, { r })).data).toEqual({
    _entities: [{ stockLevels: [] }, { stockLevels: [] }, null],
  });
  const elsewhere = { ...shop.actor, shops: [newId()] };
  expect(faults(await shop.run('receiveStock', { warehouseId, lines }, elsewhere))).toEqual(['NOT_FOUND warehouseId']);
});

test('a repeated key moves once, also at the same time; other content under it is refused', async () => {
  const p = await shop.product();
  const input = {
    warehouseId: shop.warehouseId,
    lines: [{ productId: p, quantity: '3', unitCost: '1' }],
    idempotencyKey: 'in-1',
  };
  const answers = await Promise.all(Array.from({ length: 5 }, () => shop.run('receiveStock', input)));
  expect(new Set(answers.map((a) => a.movements?.[0]?.id)).size).toBe(1);
  expect(await shop.stands(p)).toBe('3/0');
  const other = { ...input, lines: [{ productId: p, quantity: '4', unitCost: '1' }] };
  expect(faults(await shop.run('receiveStock', other))).toEqual(['IDEMPOTENCY_CONFLICT idempotencyKey']);
});

test('who may only read moves nothing', async () => {
  const reader = { ...shop.actor, permissions: ['stock:read'] };
  const p = await shop.product();
  const input = { warehouseId: shop.warehouseId, productId: p, counted: '1' };
  await expect(shop.run('adjustStock', input, reader)).rejects.toThrow('not allowed');
  expect(await shop.stands(p)).toBe('0/0');
  const reserve = `mutation { _releaseStock(input: {lineIds: []}) { problems { code } } }`;
  expect((await house.run('stock', shop.actor, reserve)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('sixteen writers on the same products keep every chain whole', async () => {
  const products = await Promise.all(Array.from({ length: 4 }, () => shop.product()));
  const { warehouseId } = shop;
  const writer = async (n: number) => {
    for (let i = 0; i < 6; i++) {
      const order = (n + i) % 2 === 0 ? products : [...products].reverse();
      const lines = order.map((productId) => ({ productId, quantity: '2' }));
      const answer =
        n % 2 === 0
          ? await shop.run('receiveStock', { warehouseId, lines: lines.map((l) => ({ ...l, unitCost: `${n + 1}.5` })) })
          : await shop.run('issueStock', { warehouseId, lines });
      expect(answer.problems).toEqual([]);
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, n) => writer(n)));
  for (const p of products) expect(await shop.stands(p)).toBe('0/0');
  expect(await auditOf(house)).toEqual(SOUND);
});

test('fifty lines take as many statements as two', async () => {
  const products: string[] = [];
  for (let i = 0; i < 50; i++) products.push(await shop.product());
  const { warehouseId } = shop;
  const statements = async (n: number) => {
    await house.settle();
    const lines = products.slice(0, n).map((productId) => ({ productId, quantity: '1', unitCost: '1' }));
    const looks: number[] = [];
    // The first time makes the levels; the least of the others, beside work in the background, is the everyday case.
    for (let look = 0; look < 4; look++) {
      const before = house.statements();
      await shop.run('receiveStock', { warehouseId, lines });
      looks.push(house.statements() - before);
      await house.settle();
    }
    return Math.min(...looks);
  };
  const [two, fifty] = [await statements(2), await statements(50)];
  expect(fifty).toBe(two);
  expect(fifty).toBeLessThanOrEqual(12);
});
