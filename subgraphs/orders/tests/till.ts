import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { type EventEnvelope, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { ProductUpdated } from '../../../schema/events/catalog.ts';
import type { CustomerChanged } from '../../../schema/events/customers.ts';
import { BLANK_LETTERHEAD, type ShopChanged } from '../../../schema/events/identity.ts';
import type { TableOpened } from '../../../schema/events/restaurant.ts';
import { orders } from '../src/subgraph.ts';

export interface Problem {
  code: string;
  message: string;
  path: string[];
}

export type AnyRoom = Parameters<typeof openRooms>[0][number];

/** One company with a shop whose events orders has heard, and a till to work it by. */
export interface Till {
  house: TestRooms;
  owner: Actor;
  shopId: string;
  /** Tells of a product; gives its id. */
  product(given?: Partial<ProductUpdated>): Promise<string>;
  /** Tells of a shop; gives its id. */
  shop(given?: Partial<ShopChanged>): Promise<string>;
  /** Tells of a customer; gives their id. */
  customer(given?: Partial<CustomerChanged>): Promise<string>;
  /** What was told of an order under a type of event so far, oldest first. */
  told(type: string, orderId: string | undefined): Promise<Record<string, unknown>[]>;
  /** What was told of an invoice under a type of event so far, oldest first. */
  toldOf(type: string, invoiceId: string | undefined): Promise<Record<string, unknown>[]>;
  /** All payloads of a type told so far, after a `told`. */
  heard(type: string): Record<string, unknown>[];
  /** Opens an order at a table by event; gives its id. */
  table(given?: Partial<TableOpened>): Promise<string>;
  /** Runs a mutation `name($input)` on orders and gives its payload; GraphQL errors fail the test. */
  does<Payload>(name: string, input: object, selection: string, actor?: Actor): Promise<Payload>;
}

export const ORDER = `order { id number version channel status paymentStatus subTotal taxTotal total overpaid businessDay discountPercent customerId
  table { id } lines { id name quantity unitPrice taxRate discountPercent total status course seat modifiers notes firedAt cancelReason product { id } }
  statusHistory { from to reason userId } invoice { id number status total paid remaining } }`;

export interface OrderSeen {
  id: string;
  number: string;
  version: number;
  channel: string;
  status: string;
  paymentStatus: string;
  subTotal: string;
  taxTotal: string;
  total: string;
  overpaid: string;
  businessDay: string;
  table: { id: string } | null;
  lines: {
    id: string;
    name: string;
    total: string;
    unitPrice: string;
    taxRate: string;
    status: string;
    cancelReason: string | null;
  }[];
  statusHistory: { from: string | null; to: string; reason: string | null }[];
  invoice: { id: string; number: string; status: string; total: string; paid: string; remaining: string } | null;
}

export interface OrderAnswer {
  order: OrderSeen | null;
  problems: Problem[];
}

export async function openTill(others: readonly AnyRoom[] = [], options: { now?: () => Date } = {}): Promise<Till> {
  const house = await openRooms([orders, ...others], options);
  const owner = testActor();
  const till = tillOf(house, owner, await listen(house));
  till.shopId = await till.shop();
  return till;
}

/** A till of another company in the same house. */
export function tillOf(house: TestRooms, owner: Actor, heard: readonly EventEnvelope[] = []): Till {
  const companyId = owner.companyId ?? '';
  const allOf = async (type: string) => {
    // Once for what is on its way from an outbox to the bus, once more for its delivery.
    await house.settle();
    await house.settle();
    return heard.filter((e) => e.type === type).map((e) => ({ ...e.payload }) as Record<string, unknown>);
  };
  const till: Till = {
    house,
    owner,
    shopId: '',
    async product(given = {}) {
      const payload: ProductUpdated = {
        productId: newId(), version: 1, shopId: null, kind: 'GOOD', sku: 'SKU', name: 'Onion bhaji', categoryId: null, stationId: null,
        salePrice: '3.95', purchasePrice: null, taxRate: null, unit: 'each', stockable: false, sellable: true, active: true, available: true,
        minStock: null, allergens: [], preparationMinutes: null, ...given,
      }; // biome-ignore format: a table
      await house.bus.publish([newEvent('ProductUpdated', companyId, owner, new Date(), payload)]);
      await house.settle();
      return payload.productId;
    },
    async customer(given = {}) {
      const payload: CustomerChanged = {
        customerId: newId(), version: 1, displayName: 'Ada Lovelace', kind: 'BUSINESS', status: 'ACTIVE', email: null, taxId: null,
        registrationId: null, language: null, billingAddress: null, priceListId: null, paymentTermsDays: null, creditLimit: null, mergedInto: null,
        ...given,
      }; // biome-ignore format: a table
      await house.bus.publish([newEvent('CustomerChanged', companyId, owner, new Date(), payload)]);
      await house.settle();
      return payload.customerId;
    },
    async shop(given = {}) {
      const payload: ShopChanged = {
        shopId: newId(), version: 1, name: 'Main street', active: true, currency: 'EUR', timeZone: 'Europe/Paris', locale: 'en',
        stockPolicy: 'PASSIVE', taxMode: 'INCLUSIVE', rounding: 'PER_LINE', defaultTaxRate: '20', receiptHeader: [], receiptFooter: [],
        cashRounding: null, paymentTermsDays: 30, letterhead: BLANK_LETTERHEAD, ...given,
      }; // biome-ignore format: a table
      await house.bus.publish([newEvent('ShopChanged', companyId, owner, new Date(), payload)]);
      await house.settle();
      return payload.shopId;
    },
    told: async (type, orderId) => (await allOf(type)).filter((p) => p.orderId === orderId),
    toldOf: async (type, invoiceId) => (await allOf(type)).filter((p) => p.invoiceId === invoiceId),
    heard: (type) => heard.filter((e) => e.type === type).map((e) => ({ ...e.payload }) as Record<string, unknown>),
    async table(given = {}) {
      const payload: TableOpened = {
        orderId: newId(), shopId: till.shopId, tableId: newId(), tableNumber: '7', partySize: 2, customerId: null, serverId: null,
        openedAt: new Date().toISOString(), ...given,
      }; // biome-ignore format: a table
      await house.bus.publish([newEvent('TableOpened', companyId, owner, new Date(), payload)]);
      await house.settle();
      return payload.orderId;
    },
    async does<Payload>(name: string, input: object, selection: string, actor: Actor = owner) {
      const type = name.startsWith('_') ? `${capital(name.slice(1))}InternalInput` : `${capital(name)}Input`;
      const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} problems { code message path } } }`;
      const asking = name.startsWith('_') ? { ...actor, internal: true } : actor;
      const { data, errors } = await house.run<Record<string, Payload>>('orders', asking, source, { input });
      if (errors) throw new Error(errors.map((e) => `${e.message} ${e.path?.join('.')}`).join('\n'));
      return data[name] as Payload;
    },
  };
  return till;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const TYPES = [
  'OrderCreated', 'OrderSplit', 'OrderMergeChanged', 'OrderLinesAdded', 'OrderLinesChanged', 'OrderLinesCancelled', 'CourseFired', 'OrderStatusChanged', 'OrderTotalChanged', 'InvoiceValidated',
  'PaymentReceived', 'SaleSettled', 'PaymentRefunded', 'OrderCancelled', 'InvoiceCancelled', 'CashSessionClosed', 'CashMoved', 'CreditNoteValidated', 'CashRounded', 'QuoteAccepted',
  'InvoiceReminded', 'AdvanceApplied', 'SaleReturned', 'RefundDue', 'DeliveryAssigned', 'DeliveryFailed', 'OrderDelivered', 'DeliverySettled',
]; // biome-ignore format: a list

/** Listens to all that orders publishes, from the start. */
async function listen(house: TestRooms): Promise<EventEnvelope[]> {
  const heard: EventEnvelope[] = [];
  await house.bus.subscribe('probe', TYPES, async (events) => void heard.push(...events));
  return heard;
}

export const codes = (problems: readonly Problem[]) => problems.map((p) => `${p.code} ${p.path.join('.')}`).sort();
