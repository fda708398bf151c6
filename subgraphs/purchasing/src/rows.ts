import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Rounding } from '@comptoir/kit/tax';

/** A supplier as it is kept: the table's own row. */
export interface SupplierRecord {
  id: string;
  companyId: string;
  number: string;
  name: string;
  contactName: string | null;
  email: string | null;
  phone: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string | null;
  taxId: string | null;
  paymentTermsDays: number;
  notes: string | null;
  active: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** The record with what we owe, in the company's currency. */
export interface SupplierRow extends SupplierRecord {
  balance: Decimal;
  totalPurchased: Decimal;
}

export interface SupplierAccountRow {
  supplierId: string;
  currency: string;
  balance: Decimal;
  totalPurchased: Decimal;
}

export type PurchaseOrderStatus = 'DRAFT' | 'SENT' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'CLOSED' | 'CANCELLED';

export interface PurchaseOrderRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  supplierId: string;
  status: PurchaseOrderStatus;
  currency: string;
  rounding: Rounding;
  tolerancePercent: Decimal;
  warehouseId: string | null;
  expectedOn: string | null;
  supplierReference: string | null;
  notes: string | null;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  reason: string | null;
  version: number;
  createdAt: Date;
  sentAt: Date | null;
  endedAt: Date | null;
}

export interface PurchaseOrderLineRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  position: number;
  productId: string | null;
  name: string;
  quantity: Decimal;
  unit: string | null;
  packaging: string | null;
  packageSize: Decimal;
  unitCost: Decimal;
  discountPercent: Decimal;
  taxRate: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
  received: Decimal;
  invoiced: Decimal;
}

export interface GoodsReceiptRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  orderId: string;
  supplierId: string;
  warehouseId: string | null;
  deliveryNote: string | null;
  notes: string | null;
  userId: string | null;
  receivedAt: Date;
}

export interface GoodsReceiptLineRow {
  id: string;
  companyId: string;
  shopId: string;
  receiptId: string;
  orderLineId: string;
  position: number;
  productId: string | null;
  name: string;
  quantity: Decimal;
  /** The same in units of the product, and what one of them costs. */
  units: Decimal;
  costPerUnit: Decimal;
  lotNumber: string | null;
  expiresOn: string | null;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
}

export type SupplierInvoiceStatus = 'DRAFT' | 'VALIDATED' | 'PAID' | 'CANCELLED';

/** A row of a tax table as it is stored. */
export interface TaxText {
  rate: string;
  base: string;
  amount: string;
}

/** An invoice as it is kept: the table's own row. */
export interface SupplierInvoiceRecord {
  id: string;
  companyId: string;
  shopId: string;
  number: string | null;
  supplierNumber: string | null;
  supplierId: string;
  purchaseOrderId: string | null;
  status: SupplierInvoiceStatus;
  currency: string;
  rounding: Rounding;
  receivesGoods: boolean;
  warehouseId: string | null;
  invoiceDate: string;
  dueDate: string;
  notes: string | null;
  subTotal: Decimal;
  taxes: TaxText[];
  taxTotal: Decimal;
  total: Decimal;
  paid: Decimal;
  credited: Decimal;
  businessDay: string | null;
  validatedAt: Date | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
  version: number;
  createdAt: Date;
}

/** The record with the day it is in its shop, which tells whether it is overdue. */
export interface SupplierInvoiceRow extends SupplierInvoiceRecord {
  today: string;
}

export interface SupplierInvoiceLineRow {
  id: string;
  companyId: string;
  shopId: string;
  invoiceId: string;
  position: number;
  orderLineId: string | null;
  productId: string | null;
  name: string;
  quantity: Decimal;
  unit: string | null;
  packaging: string | null;
  packageSize: Decimal;
  unitCost: Decimal;
  discountPercent: Decimal;
  taxRate: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
  cameIn: boolean;
  credited: Decimal;
}

export interface SupplierCreditNoteRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  supplierNumber: string | null;
  supplierId: string;
  invoiceId: string;
  currency: string;
  returnsGoods: boolean;
  warehouseId: string | null;
  reason: string;
  subTotal: Decimal;
  taxes: TaxText[];
  taxTotal: Decimal;
  total: Decimal;
  businessDay: string;
  userId: string | null;
  validatedAt: Date;
}

export interface SupplierCreditNoteLineRow {
  id: string;
  companyId: string;
  shopId: string;
  creditNoteId: string;
  invoiceLineId: string;
  position: number;
  productId: string | null;
  name: string;
  quantity: Decimal;
  /** The same in units of the product, and what one of them was bought for. */
  units: Decimal;
  costPerUnit: Decimal;
  taxRate: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
}

export type SupplierPaymentMethod = 'CASH' | 'CARD' | 'TRANSFER' | 'CHECK' | 'MOBILE';

/** A payment, or what was taken back of one (below zero). */
export interface SupplierPaymentRecord {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  supplierId: string;
  invoiceId: string;
  method: SupplierPaymentMethod;
  currency: string;
  amount: Decimal;
  reversalOf: string | null;
  reference: string | null;
  reason: string | null;
  businessDay: string;
  userId: string | null;
  paidAt: Date;
}

/** The record with what was taken back of it. */
export interface SupplierPaymentRow extends SupplierPaymentRecord {
  reversed: Decimal;
}

/** What is owed to one supplier in one currency, by how long it is overdue. */
export interface PayablesAgeingRow {
  supplierId: string;
  supplierName: string;
  currency: string;
  notDue: Decimal;
  days1To30: Decimal;
  days31To60: Decimal;
  days61To90: Decimal;
  over90: Decimal;
  total: Decimal;
}

/** A shop as purchasing knows it. */
export interface BuyingShop {
  shopId: string;
  name: string;
  active: boolean;
  currency: string;
  timeZone: string;
  rounding: Rounding;
  defaultTaxRate: Decimal;
}

/** A product as purchasing knows it. */
export interface BoughtProduct {
  id: string;
  /** Null: in every shop. */
  shopId: string | null;
  name: string;
  unit: string;
  purchasePrice: Decimal | null;
  taxRate: Decimal | null;
  stockable: boolean;
}

/** A stub of another room's entity. */
export interface ProductRow {
  id: string;
}

export type ShopRow = ProductRow;
export type UserRow = ProductRow;
export type WarehouseRow = ProductRow;

export type PurchaseOrderConnectionRow = Page<PurchaseOrderRow>;
export type SupplierInvoiceConnectionRow = Page<SupplierInvoiceRow>;
export type SupplierCreditNoteConnectionRow = Page<SupplierCreditNoteRow>;
export type SupplierPaymentConnectionRow = Page<SupplierPaymentRow>;
export type PayablesAgeingConnectionRow = Page<PayablesAgeingRow>;
export type GoodsReceiptConnectionRow = Page<GoodsReceiptRow>;
export type SupplierConnectionRow = Page<SupplierRow>;
