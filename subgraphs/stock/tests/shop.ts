import '../src/events.ts';
import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { type Actor, systemActor } from '@comptoir/kit/actor';
import { type EventPayloads, type EventType, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { BLANK_LETTERHEAD } from '../../../schema/events/identity.ts';
import { stock } from '../src/subgraph.ts';

export interface Answer {
  problems: { code: string; path: string[]; details: Record<string, string> | null }[];
  movements?: Moved[] | null;
  product?: { id: string; tracksLots: boolean } | null;
  checked?: number | null;
  drifted?: number | null;
  created?: number | null;
  rows?: { line: number; status: string; product: { id: string } | null; problems: Answer['problems'] }[] | null;
  transfer?: Transfer | null;
  stocktake?: { id: string; number: string; status: string; totals: Record<string, unknown> } | null;
  counts?: { id: string; quantity: string; place: string; expected: string; replaced: boolean }[] | null;
  warehouse?: { id: string; name: string; sellsFrom: boolean; active: boolean } | null;
  level?: { min: string | null; max: string | null } | null;
}

/** "CODE path.under.input" of each problem. */
export const faultsIn = ({ problems }: Pick<Answer, 'problems'>): string[] =>
  problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

export interface Moved {
  id: string;
  type: string;
  quantity: string;
  before: string;
  after: string;
  unitCost: string;
  value: string;
  lossCause: string | null;
  lots: { number: string; expiresOn: string | null; quantity: string }[];
}

export interface Transfer {
  id: string;
  number: string;
  status: string;
  note: string | null;
  from: { id: string } | null;
  to: { id: string } | null;
  lines: ({ id: string; product: { id: string } } & Record<
    'quantity' | 'received' | 'lost' | 'returned' | 'inTransit' | 'unitCost',
    string
  >)[];
}

export interface Level {
  onHand: string;
  reserved: string;
  available: string;
  averageCost: string;
  value: string;
}

const PROBLEMS = 'problems { code path details }';
const MOVED = `movements { id type quantity before after unitCost value lossCause lots { number expiresOn quantity } } ${PROBLEMS}`;
const TRANSFER = `transfer { id number status note cancelReason from { id } to { id } sentAt endedAt
  lines { id product { id } quantity received lost returned inTransit unitCost } }`;
const STOCKTAKE = 'stocktake { id number status cancelReason totals { lines counted differing gained lost net } }';
const VERBS = {
  receiveStock: ['ReceiveStockInput', MOVED],
  issueStock: ['IssueStockInput', MOVED],
  recordLoss: ['RecordLossInput', MOVED],
  returnStock: ['ReturnStockInput', MOVED],
  adjustStock: ['AdjustStockInput', MOVED],
  createStockTransfer: ['CreateStockTransferInput', `${TRANSFER} ${PROBLEMS}`],
  updateStockTransfer: ['UpdateStockTransferInput', `${TRANSFER} ${PROBLEMS}`],
  sendStockTransfer: ['SendStockTransferInput', `${TRANSFER} ${PROBLEMS}`],
  receiveStockTransfer: ['ReceiveStockTransferInput', `${TRANSFER} ${PROBLEMS}`],
  cancelStockTransfer: ['CancelStockTransferInput', `${TRANSFER} ${PROBLEMS}`],
  transferStock: ['TransferStockInput', `${TRANSFER} ${MOVED}`],
  startStocktake: ['StartStocktakeInput', `${STOCKTAKE} ${PROBLEMS}`],
  addStocktakeCounts: [
    'AddStocktakeCountsInput',
    `${STOCKTAKE} counts { id quantity place expected replaced } ${PROBLEMS}`,
  ],
  validateStocktake: ['ValidateStocktakeInput', `${STOCKTAKE} ${PROBLEMS}`],
  cancelStocktake: ['CancelStocktakeInput', `${STOCKTAKE} ${PROBLEMS}`],
  rebuildStockLevels: ['RebuildStockLevelsInput', `checked drifted ${PROBLEMS}`],
  enterStock: ['EnterStockInput', MOVED],
  importOpeningStock: [
    'ImportOpeningStockInput',
    `created rows { line status product { id } problems { code path } } ${PROBLEMS}`,
  ],
  setLotTracking: ['SetLotTrackingInput', `product { id tracksLots } ${PROBLEMS}`],
  setStockLimits: ['SetStockLimitsInput', `level { min max } ${PROBLEMS}`],
  createWarehouse: ['CreateWarehouseInput', `warehouse { id name sellsFrom active } ${PROBLEMS}`],
  updateWarehouse: ['UpdateWarehouseInput', `warehouse { id name sellsFrom active } ${PROBLEMS}`],
  _reserveStock: ['ReserveStockInternalInput', PROBLEMS],
  _releaseStock: ['ReleaseStockInternalInput', PROBLEMS],
  _postProduction: [
    'PostProductionInternalInput',
    `lines { lineId productId warehouseId quantity unitCost value } ${PROBLEMS}`,
  ],
} as const;

export type Verb = keyof typeof VERBS;

/** Stands in for catalog: knows products that no event told of yet. */
export const fresh = new Map<string, { name: string; stockable: boolean }>();
const catalog: SubgraphDefinition = {
  name: 'catalog',
  typeDefs: `type Query { products: Int @public }
    type Product @key(fields: "id") @allow(to: "catalog:read") { id: ID! name: String! stockable: Boolean! }`,
  resolvers: {
    Product: {
      __resolveReference({ id }: { id: string }) {
        const known = fresh.get(id);
        return known ? { id, ...known } : null;
      },
    },
  },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

export const openStock = (options: { now?: () => Date } = {}): Promise<TestRooms> =>
  openRooms([stock, catalog], options);

/** An event as `tell` takes it. */
export type Told = { [Type in EventType]: [Type, EventPayloads[Type]] }[EventType];

/** A company with one shop, as stock comes to know it: by events. */
export interface TestShop {
  actor: Actor;
  shopId: string;
  /** The warehouse it sells from. */
  warehouseId: string;
  tell(...events: Told[]): Promise<void>;
  product(given?: Partial<EventPayloads['ProductUpdated']>): Promise<string>;
  shop(given?: Partial<EventPayloads['ShopChanged']>): Promise<void>;
  run(verb: Verb, input: object, actor?: Actor): Promise<Answer>;
  receive(productId: string, quantity: string | number, unitCost?: string | number): Promise<Answer>;
  /** Another warehouse of the shop, of a type that tells what it is for. */
  cellar(type?: string): Promise<string>;
  reserve(lines: object[], given?: object): Promise<Answer>;
  level(productId: string, actor?: Actor, warehouseId?: string): Promise<Level | null>;
  /** "on hand/reserved" */
  stands(productId: string): Promise<string>;
}

export async function openShop(house: TestRooms, stockPolicy: 'PASSIVE' | 'STRICT' = 'PASSIVE'): Promise<TestShop> {
  const actor = testActor();
  const companyId = actor.companyId as string;
  const shopId = newId();
  const tell: TestShop['tell'] = async (...events) => {
    const system = systemActor(companyId, 'test');
    await house.bus.publish(events.map(([type, payload]) => newEvent(type, companyId, system, new Date(), payload)));
    await house.settle();
  };
  const run: TestShop['run'] = async (verb, input, as = actor) => {
    const [type, fields] = VERBS[verb];
    const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`;
    const caller = verb.startsWith('_') ? { ...as, internal: true } : as;
    const { data, errors } = await house.run<Record<string, Answer>>('stock', caller, source, { input });
    if (errors) throw new Error(errors[0]?.message);
    return data[verb] as Answer;
  };
  const shop: TestShop = {
    actor,
    shopId,
    warehouseId: '',
    tell,
    run,
    async shop(given) {
      await tell(['ShopChanged', { ...SHOP, shopId, stockPolicy, ...given }]);
    },
    async product(given) {
      const productId = given?.productId ?? newId();
      await tell(['ProductUpdated', { ...PRODUCT, productId, ...given }]);
      return productId;
    },
    receive: (productId, quantity, unitCost = '1') =>
      run('receiveStock', {
        warehouseId: shop.warehouseId,
        lines: [{ productId, quantity: `${quantity}`, unitCost: `${unitCost}` }],
      }),
    reserve: (lines, given) =>
      run('_reserveStock', { shopId, orderId: newId(), lines, expiresInSeconds: 60, ...given }),
    async cellar(type = 'WAREHOUSE') {
      const { warehouse } = await run('createWarehouse', { shopId, name: `Cellar ${newId()}`, type });
      return warehouse?.id as string;
    },
    async level(productId, as = actor, warehouseId = shop.warehouseId) {
      const source =
        'query ($p: ID!, $w: ID!) { stockLevel(productId: $p, warehouseId: $w) { onHand reserved available averageCost value } }';
      const variables = { p: productId, w: warehouseId };
      return (await house.run<{ stockLevel: Level | null }>('stock', as, source, variables)).data.stockLevel;
    },
    async stands(productId) {
      const level = await shop.level(productId);
      return `${level?.onHand}/${level?.reserved}`;
    },
  };
  await shop.shop();
  const rows = await house.rows<{ id: string }>('stock', 'select id from warehouse where shop_id = $1', [shopId]);
  shop.warehouseId = rows[0]?.id as string;
  return shop;
}

const SHOP: Omit<EventPayloads['ShopChanged'], 'shopId' | 'stockPolicy'> = {
  version: 1, name: 'High Street', active: true, currency: 'EUR', timeZone: 'Europe/Paris', locale: 'en', taxMode: 'INCLUSIVE',
  rounding: 'PER_LINE', defaultTaxRate: '20', receiptHeader: [], receiptFooter: [],
  cashRounding: null, paymentTermsDays: 30, letterhead: BLANK_LETTERHEAD,
}; // biome-ignore format: a table

const PRODUCT: Omit<EventPayloads['ProductUpdated'], 'productId'> = {
  version: 1, shopId: null, kind: 'GOOD', sku: 'SKU', name: 'Flour', categoryId: null, stationId: null, salePrice: '3', purchasePrice: null,
  taxRate: null, unit: 'each', stockable: true, sellable: true, active: true, available: true, minStock: null, allergens: [],
  preparationMinutes: null,
}; // biome-ignore format: a table

export const line = (productId: string | null, quantity: string | number, given: object = {}) => ({
  lineId: newId(), productId, name: 'Flour', quantity: `${quantity}`, unitPrice: '3', total: '3', stockable: true, orderLineId: null,
  discountPercent: '0', taxRate: '0', subTotal: '3', taxTotal: '0', ...given,
}); // biome-ignore format: a table

export type Line = ReturnType<typeof line>;

export function invoice(
  shopId: string,
  lines: Line[],
  given: Partial<EventPayloads['InvoiceValidated']> = {},
): EventPayloads['InvoiceValidated'] {
  return {
    invoiceId: newId(), number: 'INV-2026-000001', orderId: newId(), orderNumber: 'O-1', shopId, customerId: null, tableNumber: null,
    channel: 'COUNTER', businessDay: '2026-11-21', validatedAt: '2026-11-21T12:00:00Z', dueDate: '2026-11-21', currency: 'EUR', lines, subTotal: '3', taxes: [],
    taxTotal: '0', total: '3', ...given,
  }; // biome-ignore format: a table
}

export interface Audit {
  /** Levels that are not the sum of their movements. */
  drift: number;
  /** Places where a chain of movements is broken. */
  breaks: number;
  /** Levels whose reserved quantity is not that of their reservations. */
  reservedDrift: number;
  /** Lots that are not the sum of their entries. */
  lotDrift: number;
}

/** Every level equals its movements, every lot its entries, and every chain of movements is whole. */
export async function auditOf(house: TestRooms): Promise<Audit> {
  const [row] = await house.rows<Audit>('stock', `
    with chain as (
      select *, lag(after, 1, 0) over w as expected, row_number() over w as position, sum(value) over w as total from stock_movement
      window w as (partition by warehouse_id, product_id order by seq))
    select (select count(*)::int from stock_level l where on_hand <> coalesce((select sum(quantity) from stock_movement m
        where m.warehouse_id = l.warehouse_id and m.product_id = l.product_id), 0)
        or value <> coalesce((select sum(value) from stock_movement m where m.warehouse_id = l.warehouse_id and m.product_id = l.product_id), 0)) as drift,
      (select count(*)::int from chain where before <> expected or seq <> position or worth <> total) as breaks,
      (select count(*)::int from stock_level l where reserved <> coalesce((select sum(quantity) from reservation r
        where r.state = 'ACTIVE' and r.warehouse_id = l.warehouse_id and r.product_id = l.product_id), 0)) as "reservedDrift",
      (select count(*)::int from stock_lot t where on_hand <> coalesce((select sum(quantity) from stock_movement_lot e where e.lot_id = t.id), 0)) as "lotDrift"`);
  return row as Audit;
} // biome-ignore format: a statement

export const SOUND: Audit = { drift: 0, breaks: 0, reservedDrift: 0, lotDrift: 0 };
