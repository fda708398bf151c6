import '../src/events.ts';
import '../src/facts.ts';
import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { type Actor, systemActor } from '@comptoir/kit/actor';
import { type EventEnvelope, type EventPayloads, type EventType, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { BLANK_LETTERHEAD } from '../../../schema/events/identity.ts';
import { purchasing } from '../src/subgraph.ts';

/** The day the tests live on, in every shop of theirs. */
export const TODAY = '2026-03-10';
export const NOW = new Date(`${TODAY}T09:00:00Z`);

/** Stands in for stock: knows the warehouses it is told of. */
export const warehouses = new Map<string, { shopId: string; active: boolean }>();
const stock: SubgraphDefinition = {
  name: 'stock',
  typeDefs: `type Query { warehouses: Int @public }
    type Warehouse @key(fields: "id") @allow(to: "stock:read") { id: ID! shopId: ID! active: Boolean! }`,
  resolvers: {
    Warehouse: {
      __resolveReference({ id }: { id: string }) {
        const known = warehouses.get(id);
        return known ? { id, ...known } : null;
      },
    },
  },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

/** Stands in for catalog: knows products that no event told of yet. */
export const fresh = new Map<string, { name: string; stockable: boolean }>();
const catalog: SubgraphDefinition = {
  name: 'catalog',
  typeDefs: `type Query { products: Int @public }
    type Product @key(fields: "id") @allow(to: "catalog:read") {
      id: ID! name: String! unit: String! purchasePrice: Decimal taxRate: Decimal stockable: Boolean! active: Boolean! }`,
  resolvers: {
    Product: {
      __resolveReference({ id }: { id: string }) {
        const known = fresh.get(id);
        return known ? { id, unit: 'each', purchasePrice: null, taxRate: null, active: true, ...known } : null;
      },
    },
  },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

export interface Refused {
  code: string;
  path: string[];
  message: string;
  details: Record<string, unknown> | null;
}
// biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
export type Payload = { problems: Refused[] } & Record<string, any>;

const SUPPLIER = `id number name contactName email phone street postalCode city country taxId paymentTermsDays notes active balance
  totalPurchased accounts { currency balance totalPurchased }`;

const ORDER = `id number status supplier { id name } shop { id } warehouse { id } currency version subTotal taxTotal total expectedOn
  tolerancePercent supplierReference notes reason sentAt endedAt taxes { rate base amount } receipts { id }
  lines { id position product { id } name quantity unit packaging packageSize unitCost discountPercent taxRate subTotal taxTotal total
    stockable received invoiced outstanding }`;
const RECEIPT = `id number purchaseOrder { id } supplier { id } warehouse { id } deliveryNote notes receivedAt user { id }
  lines { id position product { id } name quantity units costPerUnit lotNumber expiresOn subTotal total }`;

const INVOICE = `id number supplierNumber status supplier { id balance } shop { id } purchaseOrder { id status lines { received invoiced } receipts { id number } }
  receivesGoods warehouse { id } currency taxes { rate base amount } subTotal taxTotal total paid credited remaining invoiceDate dueDate overdue
  notes creditNotes { id number } payments { id number amount } businessDay validatedAt cancelledAt cancelReason version
  lines { id position orderLineId product { id } name quantity packageSize unitCost discountPercent taxRate subTotal taxTotal total stockable cameIn credited }`;
const CREDIT_NOTE = `id number supplierNumber invoice { id } returnsGoods warehouse { id } reason subTotal taxTotal total businessDay
  taxes { rate base amount } lines { id position invoiceLineId quantity subTotal taxTotal total }`;
const PAYMENT = `id number supplier { id } invoice { id } method currency amount reversalOf { id } reversed reference reason businessDay paidAt user { id }`;

/** What a mutation is asked to answer. */
const NOUNS: Readonly<Record<string, string>> = {
  createSupplier: `supplier { ${SUPPLIER} }`,
  updateSupplier: `supplier { ${SUPPLIER} }`,
  createPurchaseOrder: `purchaseOrder { ${ORDER} }`,
  updatePurchaseOrder: `purchaseOrder { ${ORDER} }`,
  sendPurchaseOrder: `purchaseOrder { ${ORDER} }`,
  cancelPurchaseOrder: `purchaseOrder { ${ORDER} }`,
  closePurchaseOrder: `purchaseOrder { ${ORDER} }`,
  createSupplierInvoice: `invoice { ${INVOICE} }`,
  updateSupplierInvoice: `invoice { ${INVOICE} }`,
  validateSupplierInvoice: `invoice { ${INVOICE} }`,
  cancelSupplierInvoice: `invoice { ${INVOICE} }`,
  createSupplierCreditNote: `creditNote { ${CREDIT_NOTE} } invoice { ${INVOICE} }`,
  paySupplierInvoice: `payment { ${PAYMENT} } invoice { ${INVOICE} }`,
  reverseSupplierPayment: `payment { ${PAYMENT} } invoice { ${INVOICE} }`,
  receiveGoods: `receipt { ${RECEIPT} } purchaseOrder { ${ORDER} }`,
};

/** A company with one shop that buys, as purchasing comes to know it. */
export interface Buyer {
  house: TestRooms;
  actor: Actor;
  shopId: string;
  /** What was published, in order. */
  told: EventEnvelope[];
  tell<Type extends EventType>(...events: [Type, EventPayloads[Type]][]): Promise<void>;
  product(given?: Partial<EventPayloads['ProductUpdated']>): Promise<string>;
  run(verb: string, input: object, actor?: Actor): Promise<Payload>;
  /** The payload of a mutation that must not be refused. */
  done(verb: string, input: object): Promise<Payload>;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  ask(query: string, variables?: object, actor?: Actor): Promise<any>;
  supplier(given?: object): Promise<string>;
  warehouse(given?: { shopId?: string; active?: boolean }): string;
  /** An order of flour, 10 kg at 0.80 unless told otherwise, that was sent. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  sent(given?: object): Promise<any>;
  /** An invoice over 120.00 unless told otherwise, that is validated. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not typed
  owed(given?: object): Promise<any>;
  balance(supplierId: string): Promise<string>;
  /** Events of a type that this company published. */
  heard<Type extends EventType>(type: Type): Promise<EventPayloads[Type][]>;
}

export const openPurchasing = (): Promise<TestRooms> => openRooms([purchasing, stock, catalog], { now: () => NOW });

const EVENTS: EventType[] = [
  'SupplierChanged',
  'PurchaseOrderChanged',
  'GoodsReceived',
  'SupplierInvoiceValidated',
  'SupplierInvoiceCancelled',
  'SupplierCreditNoteValidated',
  'SupplierPaymentMade',
];

export async function openBuyer(house: TestRooms, shop: Partial<EventPayloads['ShopChanged']> = {}): Promise<Buyer> {
  const actor = testActor({ currency: shop.currency ?? 'EUR' });
  const companyId = actor.companyId as string;
  const shopId = newId();
  const told: EventEnvelope[] = [];
  await house.bus.subscribe(`probe-${companyId}`, EVENTS, async (events) => {
    told.push(...events.filter((event) => event.companyId === companyId));
  });
  const ask: Buyer['ask'] = async (query, variables = {}, as = actor) => {
    const { data, errors } = await house.run('purchasing', as, query, { ...variables });
    if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
    return data;
  };
  const run: Buyer['run'] = async (verb, input, as) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${NOUNS[verb]} problems { code path message details } } }`;
    return (await ask(source, { input }, as))[verb];
  };
  const tell: Buyer['tell'] = async (...events) => {
    const system = systemActor(companyId, 'test');
    await house.bus.publish(events.map(([type, payload]) => newEvent(type, companyId, system, NOW, payload)));
    await house.settle();
  };
  const done: Buyer['done'] = async (verb, input) => {
    const payload = await run(verb, input);
    if (payload.problems.length > 0) throw new Error(`${verb}: ${JSON.stringify(payload.problems)}`);
    return payload;
  };
  const buyer: Buyer = {
    house, actor, shopId, told, ask, run, done, tell,
    async product(given) {
      const productId = given?.productId ?? newId();
      await tell(['ProductUpdated', { ...PRODUCT, productId, ...given }]);
      return productId;
    },
    supplier: async (given) => (await done('createSupplier', { name: 'Moulins', ...given })).supplier.id,
    warehouse(given) {
      const id = newId();
      warehouses.set(id, { shopId, active: true, ...given });
      return id;
    },
    async sent(given) {
      const supplierId = await buyer.supplier();
      const lines = [{ productId: await buyer.product(), quantity: '10' }];
      const { purchaseOrder } = await done('createPurchaseOrder', { supplierId, shopId, lines, ...given });
      return (await done('sendPurchaseOrder', { purchaseOrderId: purchaseOrder.id })).purchaseOrder;
    },
    async owed(given) {
      const supplierId = (given as { supplierId?: string } | undefined)?.supplierId ?? (await buyer.supplier());
      const lines = [{ name: 'Goods', quantity: '1', unitCost: '100', taxRate: '20' }];
      const { invoice } = await done('createSupplierInvoice', { shopId, lines, ...given, supplierId });
      return (await done('validateSupplierInvoice', { invoiceId: invoice.id })).invoice;
    },
    balance: async (id) => (await ask('query ($id: ID!) { supplier(id: $id) { balance } }', { id })).supplier.balance,
    async heard(type) {
      await house.settle();
      return told.filter((event) => event.type === type).map((event) => event.payload) as never;
    },
  }; // biome-ignore format: a record
  await tell(['ShopChanged', { ...SHOP, shopId, ...shop }]);
  return buyer;
}

const SHOP: Omit<EventPayloads['ShopChanged'], 'shopId'> = {
  version: 1, name: 'High Street', active: true, currency: 'EUR', timeZone: 'Europe/Paris', locale: 'en', stockPolicy: 'PASSIVE',
  taxMode: 'INCLUSIVE', rounding: 'PER_LINE', defaultTaxRate: '20', receiptHeader: [], receiptFooter: [], cashRounding: null,
  paymentTermsDays: 30, letterhead: BLANK_LETTERHEAD,
}; // biome-ignore format: a table

const PRODUCT: Omit<EventPayloads['ProductUpdated'], 'productId'> = {
  version: 1, shopId: null, kind: 'GOOD', sku: 'SKU', name: 'Flour', categoryId: null, stationId: null, salePrice: '3',
  purchasePrice: '0.8', taxRate: '5.5', unit: 'kg', stockable: true, sellable: true, active: true, available: true, minStock: null,
  allergens: [], preparationMinutes: null,
}; // biome-ignore format: a table

/** `CODE path` of each problem, sorted. */
export const codes = ({ problems }: Payload): string[] =>
  problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`).sort();
