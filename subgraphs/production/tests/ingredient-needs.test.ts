import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { put, stockRoom } from './neighbours.ts';
import { openProduction, openWorkshop } from './workshop.ts';

let house: TestRooms;
beforeAll(async () => {
  house = await openProduction();
});
afterAll(() => house.close());

const NEEDS = `query ($filter: NeedFilter) { ingredientNeeds(filter: $filter) { totalCount edges { node {
  productName required available planned incoming shortage toMake toBuy cost supplier { id } } } } }`;

test('open orders need their ingredients; what lacks of something made needs its own in turn, set against what there is', async () => {
  const shop = await openWorkshop(house);
  const [usual, last] = [newId(), newId()];
  const [croissant, dough, flour, butter] = [
    await shop.product('Croissant', { unit: 'piece' }), await shop.product('Dough'), await shop.product('Flour', { supplierId: usual }),
    await shop.product('Butter', { purchasePrice: '8' }),
  ]; // biome-ignore format: a list
  await shop.recipe(dough, { [flour]: '0.6', [butter]: '0.1' });
  await shop.recipe(croissant, { [dough]: '0.5', [butter]: '0.25' }, { yield: '10' });
  put(dough, shop.shopId, 3, 1);
  put(flour, shop.shopId, 1, 1, 0.5);
  put(butter, newId(), 50, 1);
  const line = { lineId: newId(), productId: butter, name: 'x', quantity: '1', unitCost: '9', stockable: true, subTotal: '9', taxTotal: '0', total: '9', lot: null }; // biome-ignore format: short
  const incoming = {
    purchaseOrderId: newId(),
    number: 'PO-1',
    version: 2,
    status: 'SENT' as const,
    shopId: shop.shopId,
    supplierId: last,
    expectedOn: null,
  };
  await shop.tell(
    [
      'GoodsReceived',
      {
        receiptId: newId(),
        number: 'GR-1',
        supplierId: last,
        shopId: shop.shopId,
        warehouseId: null,
        receivedAt: '2026-03-01T00:00:00Z',
        lines: [line],
      },
    ],
    ['PurchaseOrderChanged', { ...incoming, outstanding: [{ productId: butter, quantity: '1' }] }],
    ['PurchaseOrderChanged', { ...incoming, version: 1, outstanding: [{ productId: butter, quantity: '99' }] }],
  );
  await shop.planned({ [croissant]: '100' });
  await shop.started({ [croissant]: '20' });
  await shop.planned({ [dough]: '1' });
  const { productionOrder: off } = await shop.done('cancelProductionOrder', { productionOrderId: (await shop.planned({ [croissant]: '999' })).id, reason: 'x' }); // biome-ignore format: short
  expect(off.status).toBe('CANCELLED');
  const { ingredientNeeds } = await shop.ask(NEEDS, { filter: { shopId: shop.shopId } });
  // Dough: 6 needed, 3 there, 1 being made: 2 to make, which take 1.2 flour and 0.2 butter besides what is planned.
  expect(ingredientNeeds.edges.map((e: { node: object }) => e.node)).toEqual([
    { productName: 'Butter', required: '3.3', available: '0', planned: '0', incoming: '1', shortage: '3.3', toMake: '0', toBuy: '2.3', cost: '20.7', supplier: { id: last } },
    { productName: 'Dough', required: '6', available: '3', planned: '1', incoming: '0', shortage: '2', toMake: '2', toBuy: '0', cost: null, supplier: null },
    { productName: 'Flour', required: '1.8', available: '0.5', planned: '0', incoming: '0', shortage: '1.3', toMake: '0', toBuy: '1.3', cost: null, supplier: { id: usual } },
  ]); // biome-ignore format: a table
  const everywhere = await shop.ask('{ ingredientShortages { edges { node { productName } } } }');
  expect(
    everywhere.ingredientShortages.edges.map((e: { node: { productName: string } }) => e.node.productName),
  ).toEqual(['Dough', 'Flour']);
  const bought = await shop.ask(
    'query ($f: NeedFilter) { suggestedPurchases(filter: $f) { totalCount edges { node { supplier { id } cost lines { productName toBuy } } } } }',
    { f: { shopId: shop.shopId } },
  );
  expect(bought.suggestedPurchases).toEqual({
    totalCount: 2,
    edges: [
      { node: { supplier: { id: last }, cost: '20.7', lines: [{ productName: 'Butter', toBuy: '2.3' }] } },
      { node: { supplier: { id: usual }, cost: '0', lines: [{ productName: 'Flour', toBuy: '1.3' }] } },
    ],
  });
});

test('without stock the needs are told all the same, and nothing is said to lack; orders due later are passed over', async () => {
  const shop = await openWorkshop(house);
  const [bread, flour] = [await shop.product('Bread'), await shop.product('Flour')];
  await shop.recipe(bread, { [flour]: '2' });
  await shop.planned({ [bread]: '1' }, { dueAt: '2026-03-11T00:00:00Z' });
  await shop.planned({ [bread]: '10' }, { dueAt: '2026-03-20T00:00:00Z' });
  stockRoom.away = true;
  try {
    const { ingredientNeeds } = await shop.ask(NEEDS, { filter: { dueBefore: '2026-03-12T00:00:00Z' } });
    expect(ingredientNeeds.edges).toMatchObject([
      { node: { required: '2', available: null, shortage: null, toBuy: null } },
    ]);
    expect((await shop.ask('{ ingredientShortages { totalCount } }')).ingredientShortages.totalCount).toBe(0);
  } finally {
    stockRoom.away = false;
  }
});
