import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Rounding, TaxMode } from '@comptoir/kit/tax';
import type { DatedRate, ModifierGroupFact } from '../../../schema/events/catalog.ts';
import type { BillingAddress, CustomerKind } from '../../../schema/events/customers.ts';
import type { OrderCreated, OrderStatus, PaymentStatus } from '../../../schema/events/orders.ts';

export type Channel = OrderCreated['channel'];

export interface OrderRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  type: 'SALE' | 'RETURN';
  channel: Channel;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  tableId: string | null;
  tableNumber: string | null;
  partySize: number | null;
  customerId: string | null;
  currency: string;
  taxMode: TaxMode;
  rounding: Rounding;
  discountPercent: Decimal;
  discountAmount: Decimal;
  /** Taken off it so that the parts of a divided bill sum to the bill; a cent or two, either way. */
  splitRounding: Decimal;
  notes: string | null;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  received: Decimal;
  refunded: Decimal;
  cashRounded: Decimal;
  invoiceId: string | null;
  businessDay: string;
  /** Courses that are not fired before they are let go. */
  heldCourses: number[];
  /** The order that was opened with the table, of one split off it. */
  partyOrderId: string | null;
  /** How many orders the party ever had; kept on the one opened with the table. */
  partyOrders: number;
  /** How often the party moved, as far as told. */
  tableVersion: number;
  /** The order on whose bill its lines are. */
  mergedInto: string | null;
  /** When the customer wants it; null: as it comes. */
  wantedAt: Date | null;
  deliveryAddress: DeliveryAddressRow | null;
  version: number;
  /** Grows in the order of commits, across all orders of the company. */
  revision: string;
  createdAt: Date;
}

/** Where an order is brought to. */
export interface DeliveryAddressRow {
  name: string | null;
  street: string;
  postalCode: string | null;
  city: string | null;
  country: string | null;
  phone: string | null;
  directions: string | null;
}

export interface OrderLineRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  position: number;
  productId: string | null;
  name: string;
  quantity: Decimal;
  unitPrice: Decimal;
  taxRate: Decimal;
  discountPercent: Decimal;
  total: Decimal;
  status: 'HOLD' | 'FIRED' | 'CANCELLED';
  stockable: boolean;
  stationId: string | null;
  allergens: string[];
  preparationMinutes: number | null;
  course: number | null;
  seat: number | null;
  modifiers: string[];
  chosenModifiers: ChosenModifierRow[];
  notes: string | null;
  firedAt: Date | null;
  cancelReason: string | null;
  version: number;
  /** The order it came from when parties were merged. */
  mergedFrom: string | null;
  /** The line it was part of. */
  splitFrom: string | null;
  createdAt: Date;
}

/** A modifier as it was chosen, with the price of then as text. */
export interface ChosenModifierRow {
  modifierId: string;
  name: string;
  price: string;
  quantity: number;
}

export interface OrderStatusEntryRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  fromStatus: OrderStatus | null;
  toStatus: OrderStatus;
  userId: string | null;
  reason: string | null;
  at: Date;
}

/** A shop's settings, as orders knows them from identity's events. */
export interface SellingShop {
  shopId: string;
  name: string;
  active: boolean;
  currency: string;
  timeZone: string;
  stockPolicy: 'PASSIVE' | 'STRICT';
  taxMode: TaxMode;
  rounding: Rounding;
  defaultTaxRate: Decimal;
  /** What a sum in cash is rounded to; null: not at all. */
  cashRounding: Decimal | null;
  paymentTermsDays: number;
  letterheadVersion: number | null;
}

/** A customer, as orders knows them from customers. */
export interface Buyer {
  id: string;
  displayName: string;
  kind: CustomerKind;
  status: 'ACTIVE' | 'INACTIVE' | 'BLOCKED';
  email: string | null;
  taxId: string | null;
  registrationId: string | null;
  language: 'en' | 'fr' | null;
  billingAddress: BillingAddress | null;
  priceListId: string | null;
  paymentTermsDays: number | null;
  creditLimit: Decimal | null;
}

/** A customer as a document names them. */
export type Recipient = Pick<Buyer, 'kind' | 'email' | 'taxId' | 'registrationId' | 'language' | 'billingAddress'> & {
  name: string;
};

/** A product, as orders knows it from catalog. */
export interface SoldProduct {
  id: string;
  shopId: string | null;
  name: string;
  salePrice: Decimal;
  taxRate: Decimal | null;
  /** Its rates by the business day they begin on, the latest first; none: `taxRate` is of every day. */
  taxRates: readonly DatedRate[];
  stockable: boolean;
  sellable: boolean;
  active: boolean;
  available: boolean;
  stationId: string | null;
  allergens: string[];
  preparationMinutes: number | null;
  /** Sold only in its variants. */
  hasVariants: boolean;
  modifierGroups: ModifierGroupFact[];
  /** Shops where it is not to be had today. */
  unavailableShopIds: string[];
}

/** Stubs of other rooms' entities. */
export interface TerminalRow {
  id: string;
}

export interface ProductRow {
  id: string;
}

export interface ShopRow {
  id: string;
}

export interface TableRow {
  id: string;
}

export interface PaymentRow {
  id: string;
}

export type OrderConnectionRow = Page<OrderRow>;

/** A stub of customers' entity. */
export interface CustomerRow {
  id: string;
}

/** An order as it is at a revision. */
export interface OrderStatusChangeRow {
  revision: string;
  order: OrderRow;
}

/** A fact: somebody gave a discount, and somebody allowed it. */
export interface DiscountApprovalRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  /** Null: of the whole order. */
  lineId: string | null;
  percent: Decimal;
  /** Off the whole order, beside the percentage. */
  amount: Decimal;
  givenBy: string | null;
  approvedBy: string | null;
  reason: string | null;
  at: Date;
}

/** Stubs of other rooms' entities. */
export interface UserRow {
  id: string;
}

export interface RegisterRow {
  id: string;
}
