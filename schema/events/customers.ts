/** A customer is on file from now on; sent once, beside their first CustomerChanged. */
export interface CustomerRegistered {
  customerId: string;
  /** Readable, unique in the company. */
  number: string;
  displayName: string;
  kind: CustomerKind;
}

/**
 * A customer as the neighbours need them; sent at creation and at every change, newest version wins. After a merge it is sent
 * for each merged id as well, with what the survivor is: whoever looks customers up by id need not know of merges, and whoever
 * collects what a customer has finds all of their ids by `mergedInto`.
 */
export interface CustomerChanged {
  customerId: string;
  version: number;
  displayName: string;
  kind: CustomerKind;
  status: 'ACTIVE' | 'INACTIVE' | 'BLOCKED';
  email: string | null;
  /** Such as a VAT number. */
  taxId: string | null;
  /** Such as a SIRET or a company number. */
  registrationId: string | null;
  /** Language documents are written in; null: the shop's. */
  language: 'en' | 'fr' | null;
  /** The default address of type BILLING; null when there is none. */
  billingAddress: BillingAddress | null;
  priceListId: string | null;
  /** Days from an invoice to its due date; null: the shop's. */
  paymentTermsDays: number | null;
  /** In the company's currency: a decimal in plain digits. What goes beyond it is warned of, never refused. */
  creditLimit: string | null;
  /** The customer that this file was merged into: the rest is what is told of that one. Null for every other. */
  mergedInto: string | null;
}

export interface BillingAddress {
  street: string;
  postalCode: string | null;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

export type CustomerKind = 'INDIVIDUAL' | 'BUSINESS' | 'VIP';

/** Two files were one person: `mergedId` is from now on another name of `customerId`. */
export interface CustomerMerged {
  customerId: string;
  mergedId: string;
}

/** Points came in or went out; `balance` is what there is after it, and can be below zero. */
export interface LoyaltyPointsChanged {
  entryId: string;
  customerId: string;
  kind: 'EARNED' | 'REVERSED' | 'REDEEMED' | 'RETURNED' | 'EXPIRED' | 'ADJUSTED';
  points: string;
  balance: string;
  occurredAt: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    CustomerRegistered: CustomerRegistered;
    CustomerChanged: CustomerChanged;
    CustomerMerged: CustomerMerged;
    LoyaltyPointsChanged: LoyaltyPointsChanged;
  }
}
