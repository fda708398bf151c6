import type { Ctx } from '@comptoir/kit/context';
import { type EventEnvelope, newEvent } from '@comptoir/kit/events';
import { type Decimal, decimal, ZERO } from '@comptoir/kit/money';
import type { AnyRoom } from './till.ts';

/** Stands in for catalog: knows these products, and counts how often it is asked. */
export function catalogOf(products: ReadonlyMap<string, object>): AnyRoom & { asked: number } {
  const room = {
    asked: 0,
    name: 'catalog',
    typeDefs: `type Query { products: Int @public }
      type Station @key(fields: "id", resolvable: false) @signedIn { id: ID! }
      type Product @key(fields: "id") @allow(to: "catalog:read") { id: ID! name: String! salePrice: Decimal! taxRate: Decimal stockable: Boolean!
        sellable: Boolean! active: Boolean! available: Boolean! allergens: [String!]! preparationMinutes: Int preparedAt: Station modifierGroups: [ModifierGroup!]!
        hasVariants: Boolean! taxCategory: TaxCategory }
      type TaxCategory @signedIn { rates: [TaxRate!]! }
      type TaxRate @signedIn { rate: Decimal! validFrom: Date }
      type ModifierGroup @signedIn { id: ID! name: String! minChoices: Int! maxChoices: Int modifiers: [Modifier!]! }
      type Modifier @signedIn { id: ID! name: String! price: Decimal! active: Boolean! }`,
    resolvers: {
      Product: {
        __resolveReference: ({ id }: { id: string }) => {
          room.asked++;
          const given = products.get(id);
          if (!given) return null;
          return {
            id, name: 'New', salePrice: decimal('1.25'), taxRate: ZERO, stockable: false, sellable: true, active: true, available: true,
            allergens: [], preparationMinutes: null, preparedAt: null, modifierGroups: [], hasVariants: false, taxCategory: null, ...given,
          }; // biome-ignore format: a table
        },
      },
    },
    loaders: () => ({}),
    migrations: [],
    subscribers: {},
  };
  return room;
}

export interface Reservation {
  shopId: string;
  orderId: string;
  lines: { lineId: string; productId: string; quantity: object }[];
}

/** Stands in for stock: has these quantities, remembers what was reserved, and can be made to fail. */
export function stockOf(onHand: ReadonlyMap<string, number>): AnyRoom & { asked: Reservation[]; away: boolean } {
  const room = {
    asked: [] as Reservation[],
    away: false,
    name: 'stock',
    typeDefs: `type Query { levels: Int @public }
      type Mutation { _reserveStock(input: ReserveStockInternalInput!): ReserveStockInternalPayload! @internal @inaccessible }
      input ReserveStockInternalInput @inaccessible { shopId: ID! orderId: ID! lines: [ReserveStockLineInput!]! expiresInSeconds: Int }
      input ReserveStockLineInput @inaccessible { lineId: ID! productId: ID! quantity: Decimal! }
      type ReserveStockInternalPayload @inaccessible { problems: [Problem!]! }`,
    resolvers: {
      Mutation: {
        _reserveStock: (_: unknown, { input }: { input: Reservation }) => {
          if (room.away) throw new Error('away');
          room.asked.push(input);
          const lacking = input.lines.flatMap((line, i) =>
            Number(line.quantity) > (onHand.get(line.productId) ?? 0)
              ? [
                  {
                    code: 'INSUFFICIENT_STOCK',
                    message: 'Not enough.',
                    path: ['input', 'lines', String(i), 'quantity'],
                  },
                ]
              : [],
          );
          return { problems: lacking };
        },
      },
    },
    loaders: () => ({}),
    migrations: [],
    subscribers: {},
  };
  return room;
}

export interface Redemption {
  paymentId: string;
  customerId: string;
  amount: Decimal;
  currency: string;
}

/** Stands in for customers: knows these, takes points worth up to ten of whatever is asked, and can be made to fail. */
export function customersOf(known: ReadonlyMap<string, object>): AnyRoom & { away: boolean; redeemed: Redemption[] } {
  const room = {
    away: false,
    redeemed: [] as Redemption[],
    name: 'customers',
    typeDefs: `type Query { customers: Int @public }
      type Mutation { _redeemPoints(input: RedeemPointsInternalInput!): RedeemPointsInternalPayload! @internal @inaccessible }
      input RedeemPointsInternalInput @inaccessible { paymentId: ID! customerId: ID! amount: Decimal! currency: String! }
      type RedeemPointsInternalPayload @inaccessible { problems: [Problem!]! }
      type Address @signedIn { type: String! isDefault: Boolean! street: String! postalCode: String city: String! country: String! }
      type AddressEdge @signedIn { node: Address! }
      type AddressConnection @signedIn { edges: [AddressEdge!]! }
      type Customer @key(fields: "id") @allow(to: "customers:read") { id: ID! displayName: String! kind: String! status: String! email: String
        taxId: String registrationId: String language: String paymentTermsDays: Int creditLimit: Decimal priceListId: ID
        addresses(first: Int): AddressConnection! }`,
    resolvers: {
      Mutation: {
        _redeemPoints: (_: unknown, { input }: { input: Redemption }) => {
          if (room.away) throw new Error('away');
          if (input.amount.gt(10))
            return { problems: [{ code: 'TOO_MUCH', message: 'Not enough points.', path: ['input', 'amount'] }] };
          room.redeemed.push(input);
          return { problems: [] };
        },
      },
      Customer: {
        __resolveReference: ({ id }: { id: string }) => {
          if (room.away) throw new Error('away');
          const given = known.get(id);
          if (!given) return null;
          return {
            id,
            displayName: 'Somebody',
            kind: 'INDIVIDUAL',
            status: 'ACTIVE',
            addresses: { edges: [] },
            ...given,
          };
        },
      },
    },
    loaders: () => ({}),
    migrations: [],
    subscribers: {},
  };
  return room;
}

/** Stands in for payments: knows these registers by their shop, remembers what it was told, and can be made to fail. */
export function paymentsOf(registers: ReadonlyMap<string, string>): AnyRoom & { told: object[]; away: boolean } {
  const room = {
    told: [] as object[],
    away: false,
    name: 'payments',
    typeDefs: `type Query { registers: Int @public }
      type Mutation { _recordPayments(events: [JSON!]!): Boolean! @internal @inaccessible
        _refundPayments(events: [JSON!]!): [JSON!]! @internal @inaccessible }
      type Shop @key(fields: "id", resolvable: false) @signedIn { id: ID! }
      type Register @key(fields: "id") @allow(to: "payments:read") { id: ID! shop: Shop! }`,
    resolvers: {
      Mutation: {
        _recordPayments: (_: unknown, { events }: { events: object[] }) => {
          room.told.push(...events);
          return true;
        },
        _refundPayments: (_: unknown, { events }: { events: EventEnvelope<'RefundDue'>[] }, ctx: Ctx) => {
          if (room.away) throw new Error('away');
          const of = (id: string) =>
            (room.told as EventEnvelope<'PaymentReceived'>[]).find((e) => e.payload.paymentId === id)?.payload;
          return events.map(({ companyId, payload: { refundId, paymentId, shopId, amount, reason } }) => {
            const { orderId = null, invoiceId = null, method = 'CARD', currency = 'EUR' } = of(paymentId) ?? {};
            const refundedAt = new Date().toISOString();
            const payload = {
              refundId,
              paymentId,
              orderId,
              invoiceId,
              shopId,
              method,
              currency,
              amount,
              reason,
              refundedAt,
            };
            return newEvent('PaymentRefunded', companyId, ctx.actor, new Date(), payload);
          });
        },
      },
      Register: {
        __resolveReference: ({ id }: { id: string }) => {
          if (room.away) throw new Error('away');
          const shopId = registers.get(id);
          return shopId ? { id, shop: { id: shopId } } : null;
        },
      },
    },
    loaders: () => ({}),
    migrations: [],
    subscribers: {},
  };
  return room;
}

interface PricesAsked {
  shopId: string;
  customerId: string | null;
  lines: { productId: string; quantity: Decimal }[];
}

/** Stands in for catalog's lists: has these prices, remembers what was asked, and can be made to fail. */
export function pricesOf(prices: ReadonlyMap<string, string>): AnyRoom & { asked: PricesAsked[]; away: boolean } {
  const room = {
    asked: [] as PricesAsked[],
    away: false,
    name: 'catalog',
    typeDefs: `type Query { _pricesAt(input: PricesAtInternalInput!): [PriceAtInternal!]! @internal @inaccessible }
      input PricesAtInternalInput @inaccessible { shopId: ID! at: DateTime customerId: ID priceListId: ID lines: [PriceLineInput!]! }
      input PriceLineInput @inaccessible { productId: ID! quantity: Decimal! }
      type PriceAtInternal @inaccessible @internal { unitPrice: Decimal }`,
    resolvers: {
      Query: {
        _pricesAt: (_: unknown, { input }: { input: PricesAsked }) => {
          if (room.away) throw new Error('away');
          room.asked.push(input);
          return input.lines.map(({ productId }) => {
            const price = prices.get(productId);
            return { unitPrice: price === undefined ? null : decimal(price) };
          });
        },
      },
    },
    loaders: () => ({}),
    migrations: [],
    subscribers: {},
  };
  return room;
}

/** Stands in for identity: knows these people by their PIN, remembers what it was asked, and can be made to fail. */
export function approversOf(pins: ReadonlyMap<string, string>): AnyRoom & { asked: object[]; away: boolean } {
  const room = {
    asked: [] as object[],
    away: false,
    name: 'identity',
    typeDefs: `type Query { users: Int @public }
      type Mutation { _checkApprover(input: CheckApproverInternalInput!): CheckApproverInternalPayload! @internal @inaccessible }
      input CheckApproverInternalInput @inaccessible { userId: ID login: String pin: String! permission: String! shopId: ID! }
      type CheckApproverInternalPayload @inaccessible { userId: ID problems: [Problem!]! }`,
    resolvers: {
      Mutation: {
        _checkApprover: (_: unknown, { input }: { input: { userId: string; pin: string } }) => {
          if (room.away) throw new Error('away');
          room.asked.push(input);
          if (pins.get(input.userId) === input.pin) return { userId: input.userId, problems: [] };
          return { problems: [{ code: 'WRONG_CREDENTIALS', message: 'Wrong.', path: ['input'] }] };
        },
      },
    },
    loaders: () => ({}),
    migrations: [],
    subscribers: {},
  };
  return room;
}
