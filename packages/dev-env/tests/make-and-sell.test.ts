import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

/**
 * From an empty shelf to the counter, with the real stock room: a plan, what it lacks, buying that, paying for it, making the
 * goods and selling them. Costs are worked out by hand beside each step.
 */

let house: TestHouse;
let shopId: string;
let warehouseId: string;
let today: string;

beforeAll(async () => {
  house = await openHouse();
  const found = await ask('owner', '{ me { shops { id } } warehouses { edges { node { id } } } }');
  shopId = found.me.shops[0].id;
  warehouseId = found.warehouses.edges[0].node.id;
  today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
});
afterAll(() => house.close());

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
type Data = any;

async function ask(who: string, query: string, variables?: Record<string, unknown>): Promise<Data> {
  await house.settle();
  const { data, errors } = await house.ask<Data>(await house.token(who), query, variables);
  expect(errors).toEqual([]);
  return data;
}

/** Runs a mutation that is to succeed. */
async function does(who: string, verb: string, input: object, nouns: string): Promise<Data> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${nouns} problems { code path message } } }`;
  const payload = (await ask(who, query, { input }))[verb];
  expect(payload.problems).toEqual([]);
  return payload;
}

const level = async (productId: string) =>
  (
    await ask(
      'owner',
      'query ($p: ID!, $w: ID!) { stockLevel(productId: $p, warehouseId: $w) { onHand averageCost value } }',
      {
        p: productId,
        w: warehouseId,
      },
    )
  ).stockLevel;

const NEEDS = `{ ingredientNeeds { edges { node { productName required available incoming shortage toBuy } } } }`;
/** The demo company bakes as well; these are of this test. */
const needs = async (): Promise<Data> =>
  (await ask('production', NEEDS)).ingredientNeeds.edges
    .map(({ node }: Data) => node)
    .filter(({ productName }: Data) => ['Beurre', 'Farine'].includes(productName));

test('what is planned is bought, made of what was bought at what that cost, and sold', async () => {
  const { supplier } = await does('owner', 'createSupplier', { name: 'Moulin de la Halle' }, 'supplier { id }');
  const make = async (name: string, given: object): Promise<string> =>
    (await does('owner', 'createProduct', { name, stockable: true, ...given }, 'product { id }')).product.id;
  const bought = { supplierId: supplier.id, sellable: false, unit: 'kg', taxRate: '5.5', salePrice: '0' };
  const flour = await make('Farine', { ...bought, purchasePrice: '1.20' });
  const butter = await make('Beurre', { ...bought, purchasePrice: '8' });
  const dough = await make('Pâte', { unit: 'kg', stockable: false, sellable: false, salePrice: '0' });
  const croissant = await make('Croissant', { unit: 'piece', salePrice: '1.50', taxRate: '20' });
  await does(
    'owner',
    'receiveStock',
    { warehouseId, lines: [{ productId: flour, quantity: '5', unitCost: '1' }] },
    'movements { id }',
  );

  // 10 kg of dough take 6 kg of flour and 2 kg of butter; 40 croissants take 4 kg of it, and a quarter more is lost: 5 kg.
  await does('owner', 'createRecipe', {
    productId: dough, yield: '10', ingredients: [{ productId: flour, quantity: '6000', unit: 'g' }, { productId: butter, quantity: '2' }],
  }, 'recipe { id }'); // biome-ignore format: a record
  await does('owner', 'createRecipe', {
    productId: croissant, yield: '40', ingredients: [{ productId: dough, quantity: '4', wastePercent: '25' }],
  }, 'recipe { id }'); // biome-ignore format: a record
  const plan = { shopId, lines: [{ productId: croissant, quantity: '80' }] };
  const { productionOrder } = await does('production', 'createProductionOrder', plan, 'productionOrder { id number }');
  const productionOrderId = productionOrder.id;

  // 80 croissants: 10 kg of dough, so 6 kg of flour, of which 5 are there, and 2 kg of butter.
  expect(await needs()).toEqual([
    { productName: 'Beurre', required: '2', available: '0', incoming: '0', shortage: '2', toBuy: '2' },
    { productName: 'Farine', required: '6', available: '5', incoming: '0', shortage: '1', toBuy: '1' },
  ]);
  const { suggestedPurchases } = await ask(
    'owner',
    '{ suggestedPurchases { edges { node { supplier { id name } cost lines { productName toBuy unitCost } } } } }',
  );
  expect(suggestedPurchases.edges).toContainEqual({
    node: {
      supplier: { id: supplier.id, name: 'Moulin de la Halle' },
      cost: '17.2', // 2 × 8 + 1 × 1.20
      lines: [
        { productName: 'Beurre', toBuy: '2', unitCost: '8' },
        { productName: 'Farine', toBuy: '1', unitCost: '1.2' },
      ],
    },
  });

  // Flour comes by the bag of five, at 1.30 today.
  const { purchaseOrder } = await does('owner', 'createPurchaseOrder', {
    shopId, supplierId: supplier.id,
    lines: [{ productId: butter, quantity: '2' }, { productId: flour, quantity: '1', packaging: 'Sac', packageSize: '5', unitCost: '6.50' }],
  }, 'purchaseOrder { id subTotal taxTotal total lines { id } }'); // biome-ignore format: a record
  // 16 + 6.50; 5.5 % of it is 1.2375.
  expect(purchaseOrder).toMatchObject({ subTotal: '22.5', taxTotal: '1.24', total: '23.74' });
  const purchaseOrderId = purchaseOrder.id;
  await does('owner', 'sendPurchaseOrder', { purchaseOrderId }, 'purchaseOrder { id }');
  expect(await needs()).toMatchObject([
    { productName: 'Beurre', incoming: '2', shortage: '2', toBuy: '0' },
    { productName: 'Farine', incoming: '5', shortage: '1', toBuy: '0' },
  ]);

  const [butterLine, flourLine] = purchaseOrder.lines.map(({ id }: Data) => id);
  const arrives = (lineId: string, quantity: string, status: string) =>
    does('owner', 'receiveGoods', { purchaseOrderId, lines: [{ lineId, quantity }] }, 'purchaseOrder { status }').then(
      (payload) => expect(payload.purchaseOrder.status).toBe(status),
    );
  await arrives(butterLine, '2', 'PARTIALLY_RECEIVED');
  await arrives(flourLine, '1', 'RECEIVED');
  // Flour: 5 at 1 and 5 at 1.30.
  expect(await level(flour)).toEqual({ onHand: '10', averageCost: '1.15', value: '11.5' });
  expect(await level(butter)).toEqual({ onHand: '2', averageCost: '8', value: '16' });

  const billed = await does(
    'owner',
    'createSupplierInvoice',
    { purchaseOrderId, supplierNumber: 'F-2026-1' },
    'invoice { id total }',
  );
  const invoiceId = billed.invoice.id;
  const validated = await does('owner', 'validateSupplierInvoice', { invoiceId }, 'invoice { status total remaining }');
  expect(validated.invoice).toEqual({ status: 'VALIDATED', total: '23.74', remaining: '23.74' });
  // What a receipt brought in does not come in again with its invoice.
  expect(await level(flour)).toEqual({ onHand: '10', averageCost: '1.15', value: '11.5' });
  await does('owner', 'paySupplierInvoice', { invoiceId, amount: '10', method: 'TRANSFER' }, 'payment { id }');
  const paid = await does(
    'owner',
    'paySupplierInvoice',
    { invoiceId, method: 'TRANSFER' },
    'invoice { status remaining } payment { amount }',
  );
  expect(paid).toMatchObject({ invoice: { status: 'PAID', remaining: '0' }, payment: { amount: '13.74' } });

  await does('production', 'startProductionOrder', { productionOrderId }, 'productionOrder { id }');
  const made = await does('production', 'completeProductionOrder', { productionOrderId }, 'productionOrder { status }');
  expect(made.productionOrder.status).toBe('DONE');
  // 6 × 1.15 + 2 × 8 = 22.90, over 80.
  const { productionOrder: done } = await ask(
    'owner',
    'query ($id: ID!) { productionOrder(id: $id) { cost lines { made cost } } }',
    {
      id: productionOrderId,
    },
  );
  expect(done).toEqual({ cost: '22.9', lines: [{ made: '80', cost: '22.9' }] });
  expect(await level(flour)).toEqual({ onHand: '4', averageCost: '1.15', value: '4.6' });
  expect(await level(butter)).toMatchObject({ onHand: '0', value: '0' });
  expect(await level(croissant)).toEqual({ onHand: '80', averageCost: '0.28625', value: '22.9' });
  // 1.25 without tax, less 0.28625.
  const { product } = await ask(
    'owner',
    'query ($id: ID!) { product(id: $id) { recipe { cost { total perUnit margin } } } }',
    { id: croissant },
  );
  expect(product.recipe.cost).toEqual({ total: '11.45', perUnit: '0.28625', margin: '0.96375' });

  const sale = {
    shopId,
    lines: [{ productId: croissant, quantity: '12' }],
    tenders: [{ method: 'CASH', amount: '20' }],
  };
  const sold = await does('cashier', 'completeSale', sale, 'invoice { total } payments { change }');
  expect(sold).toMatchObject({ invoice: { total: '18' }, payments: [{ change: '2' }] });
  // 12 × 0.28625 = 3.435 left; 68 × 0.28625 stay.
  expect(await level(croissant)).toEqual({ onHand: '68', averageCost: '0.28625', value: '19.465' });

  const { businessDay } = await ask('owner', `query ($shopId: ID!, $date: Date!) { businessDay(shopId: $shopId, date: $date) {
    production { completed due cost made { productName quantity cost } } stock { costOfSales byType { type movements value } } cash { sales } } }`, {
    shopId, date: today,
  }); // biome-ignore format: a record
  expect(businessDay).toMatchObject({
    production: {
      completed: 1,
      due: 0,
      cost: '22.9',
      made: [{ productName: 'Croissant', quantity: '80', cost: '22.9' }],
    },
    stock: { costOfSales: '3.435' },
    cash: { sales: '18' },
  });
  expect(businessDay.stock.byType).toContainEqual({ type: 'PRODUCTION', movements: 3, value: '0' });
});
