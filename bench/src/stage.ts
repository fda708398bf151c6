import { type Ask, asker, eventually, type Installation } from './installation.ts';

/** What the workloads sell and cook, in the demo company. */
export interface Stage {
  ask: Ask;
  companyId: string;
  shopId: string;
  /** Stocked products, the first on the menu by name. */
  goods: readonly Dish[];
  /** Dishes without stock, by station. */
  dishes: ReadonlyMap<string, readonly Dish[]>;
}

export interface Dish {
  id: string;
  salePrice: string;
}

const GOODS = 60;
const CATEGORIES = ['Pains', 'Viennoiseries', 'Pâtisseries', 'Épicerie', 'Traiteur'];

/** Adds to the demo company 60 stocked products that stand first on the menu, with plenty of stock. */
export async function setStage(installation: Installation): Promise<Stage> {
  const [token = null] = await installation.logIn('owner@demo.test', 1);
  const ask = asker(installation.product.port, token);
  const rows = Array.from({ length: GOODS }, (_, i) => {
    const number = String(i + 1).padStart(3, '0');
    const price = `${2 + (i % 17)}.${String((i * 35) % 100).padStart(2, '0')}`;
    return `BENCH-${number},${number} Article du comptoir,${CATEGORIES[i % CATEGORIES.length]},${price},1.50,${i % 3 === 0 ? '20' : '5.5'},true`;
  });
  await ask('mutation ($input: ImportProductsInput!) { importProducts(input: $input) { created problems { message } } }', {
    input: { csv: ['sku,name,category,salePrice,purchasePrice,taxRate,stockable', ...rows].join('\n') },
  }); // biome-ignore format: a table
  const found = await ask<{
    company: { id: string };
    shops: { edges: { node: { id: string } }[] };
    warehouses: { edges: { node: { id: string } }[] };
    products: { edges: { node: Dish & { sku: string; stockable: boolean; station: { name: string } | null } }[] };
  }>(`{
    company { id }
    shops { edges { node { id } } }
    warehouses { edges { node { id } } }
    products(first: 200) { edges { node { id sku salePrice stockable station: preparedAt { name } } } }
  }`);
  const products = found.products.edges.map(({ node }) => node);
  const goods = products.filter(({ sku }) => sku.startsWith('BENCH-'));
  await eventually(() =>
    ask('mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { problems { message } } }', {
      input: {
        warehouseId: found.warehouses.edges[0]?.node.id,
        lines: goods.map(({ id }) => ({ productId: id, quantity: '100000', unitCost: '1.50' })),
        reference: 'Bench',
        idempotencyKey: 'bench-stock',
      },
    }),
  );
  await installation.drained();
  const cooked = products.filter(({ stockable, station }) => !stockable && station);
  return {
    ask,
    companyId: found.company.id,
    shopId: found.shops.edges[0]?.node.id ?? '',
    goods,
    dishes: Map.groupBy(cooked, ({ station }) => station?.name ?? ''),
  };
}
