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
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
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
export type GoodsReceiptConnectionRow = Page<GoodsReceiptRow>;
export type SupplierConnectionRow = Page<SupplierRow>;
