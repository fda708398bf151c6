import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Rounding, TaxMode } from '@comptoir/kit/tax';
import type { OrderCreated, OrderStatus, PaymentMethod, PaymentStatus } from '../../../schema/events/orders.ts';

export type Channel = OrderCreated['channel'];

export interface OrderRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  type: 'SALE';
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
  notes: string | null;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  received: Decimal;
  refunded: Decimal;
  invoiceId: string | null;
  businessDay: string;
  /** When the customer wants it; null: as it comes. */
  wantedAt: Date | null;
  deliveryAddress: DeliveryAddressRow | null;
  version: number;
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
  notes: string | null;
  firedAt: Date | null;
  cancelReason: string | null;
  createdAt: Date;
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

export interface InvoiceRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  status: 'VALIDATED' | 'PAID';
  orderId: string | null;
  orderNumber: string | null;
  customerId: string | null;
  channel: Channel;
  tableNumber: string | null;
  currency: string;
  subTotal: Decimal;
  taxes: { rate: string; base: string; amount: string }[];
  taxTotal: Decimal;
  total: Decimal;
  paid: Decimal;
  businessDay: string;
  validatedAt: Date;
}

export interface InvoiceLineRow {
  id: string;
  companyId: string;
  shopId: string;
  invoiceId: string;
  orderLineId: string | null;
  position: number;
  productId: string | null;
  name: string;
  quantity: Decimal;
  unitPrice: Decimal;
  discountPercent: Decimal;
  taxRate: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
}

/** A fact: money received for an order, or given back. */
export interface InvoicePaymentRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  kind: 'PAYMENT' | 'REFUND';
  paymentId: string;
  method: PaymentMethod;
  amount: Decimal;
  tendered: Decimal | null;
  change: Decimal | null;
  tip: Decimal | null;
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
}

/** A product, as orders knows it from catalog. */
export interface SoldProduct {
  id: string;
  shopId: string | null;
  name: string;
  salePrice: Decimal;
  taxRate: Decimal | null;
  stockable: boolean;
  sellable: boolean;
  active: boolean;
  available: boolean;
  stationId: string | null;
  allergens: string[];
  preparationMinutes: number | null;
}

/** Stubs of other rooms' entities. */
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
export type InvoiceConnectionRow = Page<InvoiceRow>;

/** A stub of customers' entity. */
export interface CustomerRow {
  id: string;
}
