import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';

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

export type SupplierConnectionRow = Page<SupplierRow>;
