import type { Comptoir } from '@comptoir/sdk/client';
import {
  ImportProductsDocument,
  ProductIdsDocument,
  ReceiveStockDocument,
  StationsDocument,
  WarehousesDocument,
} from '@comptoir/sdk/generated/graphql';
import type { FileOrder } from './orders-file.ts';

export interface Dish {
  id: string;
  sku: string;
  name: string;
  stockable: boolean;
  course: number;
}

/** Words that tell what a dish is; the first that fits decides. Courses: 1 drinks and starters, 2 mains and sides. */
const KINDS: readonly { words: RegExp; category: string; station: string; course: number }[] = [
  { words: /\b(coke|wine|cobra|water|lemonade)\b/i, category: 'Drinks', station: 'bar', course: 1 },
  {
    words: /\b(papadum|salad|chutney|pickle|raitha|mint sauce|red sauce)\b/i,
    category: 'Cold sides',
    station: 'cold',
    course: 1,
  },
  {
    words: /\b(samosa|bhaji|pakora|chaat|puree|roll|starter|kebab|kehab|butterfly)\b(?!.*main)/i,
    category: 'Starters',
    station: 'hot',
    course: 1,
  },
  { words: /\b(naan|rice|roti|chapati|paratha)\b/i, category: 'Breads and rice', station: 'hot', course: 2 },
  { words: /./, category: 'Mains', station: 'hot', course: 2 },
];

const STOCKED = new Set(['Drinks', 'Cold sides', 'Starters']);

/** Puts every dish of the orders on the menu through `importProducts`, with opening stock for those that are kept. */
export async function importMenu(owner: Comptoir, orders: readonly FileOrder[]): Promise<Map<string, Dish>> {
  const stations = (await owner.request(StationsDocument, { first: 50 })).stations.edges.map((edge) => edge.node);
  const stationId = (name: string) => stations.find((station) => station.name === name)?.id ?? stations[0]?.id ?? '';
  const prices = new Map(orders.flatMap((order) => order.lines.map((line) => [line.name, line.unitPrice])));
  const skus = skusOf([...prices.keys()]);
  const rows = [...prices].map(([name, price]) => {
    const { category, station } = kindOf(name);
    return [skus.get(name), name, category, price.toFixed(), '20', String(STOCKED.has(category)), stationId(station)]
      .map(quoted)
      .join(',');
  });
  const csv = ['sku,name,category,salePrice,taxRate,stockable,stationId', ...rows].join('\n');
  const { importProducts } = await owner.request(ImportProductsDocument, { input: { csv } });
  const rejected = importProducts.rows.filter((row) => row.status === 'REJECTED');
  if (rejected.length > 0 || importProducts.problems.length > 0) {
    throw new Error(
      `The menu was not imported: ${JSON.stringify([...importProducts.problems, ...rejected.slice(0, 5)])}`,
    );
  }
  const dishes = await dishesBySku(owner);
  const menu = new Map<string, Dish>();
  for (const name of prices.keys()) {
    const product = dishes.get(skus.get(name) as string);
    if (!product) throw new Error(`${name} is not on the menu after the import.`);
    menu.set(name, { ...product, course: kindOf(name).course });
  }
  await fillStore(
    owner,
    [...menu.values()].filter((dish) => dish.stockable),
  );
  return menu;
}

function kindOf(name: string) {
  return KINDS.find((kind) => kind.words.test(name)) as (typeof KINDS)[number];
}

function skusOf(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const skus = new Map<string, string>();
  for (const name of names) {
    const base = `LDN-${name
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}`;
    let sku = base;
    for (let n = 2; taken.has(sku); n++) sku = `${base}-${n}`;
    taken.add(sku);
    skus.set(name, sku);
  }
  return skus;
}

const quoted = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;

async function dishesBySku(owner: Comptoir): Promise<Map<string, Omit<Dish, 'course'>>> {
  const dishes = new Map<string, Omit<Dish, 'course'>>();
  let after: string | null | undefined;
  do {
    const { products } = await owner.request(ProductIdsDocument, { first: 200, after });
    for (const { node } of products.edges) dishes.set(node.sku, node);
    after = products.pageInfo.hasNextPage ? products.pageInfo.endCursor : null;
  } while (after);
  return dishes;
}

async function fillStore(owner: Comptoir, dishes: readonly Dish[]): Promise<void> {
  const { warehouses } = await owner.request(WarehousesDocument, { first: 50 });
  const warehouseId = warehouses.edges[0]?.node.id;
  if (!warehouseId || dishes.length === 0) return;
  const lines = dishes.map((dish) => ({ productId: dish.id, quantity: '500', unitCost: '1.25' }));
  for (let attempt = 1; ; attempt++) {
    const { receiveStock } = await owner.request(ReceiveStockDocument, {
      input: { warehouseId, lines, reference: 'Opening stock' },
    });
    if (receiveStock.problems.length === 0) return;
    // Stock hears of new products by event, a moment after the catalog has them.
    if (attempt === 40) throw new Error(`The store was not filled: ${receiveStock.problems[0]?.message}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
