import { type Ask, eventually, mutation } from './demo-asking.ts';

/** What the demo company buys and makes: groceries, whom they come from, what is made of them, and what is under way. */

/** name, unit, price with 5.5 % tax, cost without, opening stock; sold at the counter as well */
const GROCERIES = [
  ['Farine T55', 'kg', '2.40', '0.90', '40'],
  ['Beurre doux', 'kg', '12.80', '7.60', '12'],
  ['Sucre de canne', 'kg', '1.90', '1.05', '20'],
  ['Pommes Golden', 'kg', '3.20', '1.60', '15'],
  ['Œufs fermiers', 'piece', '0.45', '0.25', '90'],
  ['Crème fraîche', 'l', '6.20', '3.80', '6'],
  ['Lardons fumés', 'kg', '17.50', '9.80', '4'],
] as const;

type Grocery = (typeof GROCERIES)[number][0];

const SUPPLIERS = [
  { name: 'Moulins de Brie', email: 'commandes@moulins.example', phone: '+33 1 60 00 00 00', city: 'Meaux', paymentTermsDays: 30 },
  { name: 'Ferme des Alpilles', email: 'bonjour@ferme.example', phone: '+33 4 90 00 00 00', city: 'Eygalières', paymentTermsDays: 15 },
] as const; // biome-ignore format: a table

/** What one making of eight portions takes. */
const RECIPES: Readonly<Record<string, readonly (readonly [Grocery, quantity: string, unit: string, wastePercent: string])[]>> = {
  'Quiche lorraine': [
    ['Farine T55', '250', 'g', '0'],
    ['Beurre doux', '125', 'g', '0'],
    ['Œufs fermiers', '4', 'piece', '0'],
    ['Crème fraîche', '30', 'cl', '0'],
    ['Lardons fumés', '200', 'g', '0'],
  ],
  'Tarte Tatin': [
    ['Farine T55', '250', 'g', '0'],
    ['Beurre doux', '200', 'g', '0'],
    ['Sucre de canne', '200', 'g', '0'],
    ['Pommes Golden', '1.5', 'kg', '15'],
  ],
}; // biome-ignore format: a table

/** Tomorrow's baking: more than there is cream and bacon for. */
const BAKING = { 'Quiche lorraine': '192', 'Tarte Tatin': '16' } as const;

/** Furnishes purchasing and production; repeating it changes nothing. */
export async function furnishWorkshop(ask: Ask, shopId: string, stationId: string | undefined): Promise<void> {
  const rows = GROCERIES.map(([name, unit, price, cost], i) =>
    [`DEMO-E${i + 1}`, name, 'Épicerie', price, cost, '5.5', unit, 'true'].map((cell) => `"${cell}"`).join(','),
  );
  const csv = ['sku,name,category,salePrice,purchasePrice,taxRate,unit,stockable', ...rows].join('\n');
  await ask(mutation('importProducts'), { input: { csv } });
  const found = await ask<{
    products: { edges: { node: { id: string; name: string } }[] };
    categories: { edges: { node: { id: string; name: string } }[] };
    warehouses: { edges: { node: { id: string } }[] };
  }>(`{ products(first: 200) { edges { node { id name } } } categories(first: 50) { edges { node { id name } } }
    warehouses(first: 1) { edges { node { id } } } }`);
  const idOf = new Map(found.products.edges.map(({ node }) => [node.name, node.id]));
  const grocery = found.categories.edges.find(({ node }) => node.name === 'Épicerie');
  // After what is cooked.
  await ask(mutation('updateCategory'), { input: { categoryId: grocery?.node.id, displayOrder: 100, stationId } });
  const opening = GROCERIES.map(([name, , , cost, stock]) => ({
    productId: idOf.get(name),
    quantity: stock,
    unitCost: cost,
  }));
  const warehouseId = found.warehouses.edges[0]?.node.id;
  await eventually(() =>
    ask(mutation('receiveStock'), {
      input: { warehouseId, lines: opening, reference: 'Opening stock', idempotencyKey: 'demo-groceries' },
    }),
  );
  const [mill = '', farm = ''] = await suppliers(ask);
  await buy(ask, shopId, mill, 'mill', [
    {
      productId: idOf.get('Farine T55'),
      quantity: '2',
      packaging: 'Sac de 25 kg',
      packageSize: '25',
      unitCost: '21.50',
    },
  ]);
  await buy(ask, shopId, farm, 'farm', [
    { productId: idOf.get('Œufs fermiers'), quantity: '180', unitCost: '0.24' },
    { productId: idOf.get('Crème fraîche'), quantity: '5', unitCost: '3.80' },
  ]);
  for (const [name, parts] of Object.entries(RECIPES)) {
    const ingredients = parts.map(([part, quantity, unit, wastePercent]) => ({
      productId: idOf.get(part),
      quantity,
      unit,
      wastePercent,
    }));
    await ask(mutation('createRecipe'), {
      input: { productId: idOf.get(name), yield: '8', ingredients, idempotencyKey: `demo-${name}` },
    });
  }
  const lines = Object.entries(BAKING).map(([name, quantity]) => ({ productId: idOf.get(name), quantity }));
  await ask(mutation('createProductionOrder'), {
    input: { shopId, lines, notes: 'Pour le service de demain', idempotencyKey: 'demo' },
  });
}

async function suppliers(ask: Ask): Promise<string[]> {
  const ids: string[] = [];
  for (const supplier of SUPPLIERS) {
    const input = { ...supplier, country: 'FR', idempotencyKey: `demo-${supplier.name}` };
    const made = await ask<{ createSupplier: { supplier: { id: string } } }>(
      mutation('createSupplier', 'supplier { id }'),
      { input },
    );
    ids.push(made.createSupplier.supplier.id);
  }
  return ids;
}

async function buy(ask: Ask, shopId: string, supplierId: string, key: string, lines: object[]): Promise<void> {
  const input = { shopId, supplierId, lines, idempotencyKey: `demo-${key}` };
  const made = await ask<{ createPurchaseOrder: { purchaseOrder: { id: string } } }>(
    mutation('createPurchaseOrder', 'purchaseOrder { id }'),
    { input },
  );
  const { id: purchaseOrderId } = made.createPurchaseOrder.purchaseOrder;
  await ask(mutation('sendPurchaseOrder'), { input: { purchaseOrderId, idempotencyKey: `demo-${key}` } });
}
