import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Problem } from '@comptoir/kit/problems';
import type { PaymentMethod } from '../../../schema/events/orders.ts';

export type Kind = 'INDIVIDUAL' | 'BUSINESS' | 'VIP';
export type Status = 'ACTIVE' | 'INACTIVE' | 'BLOCKED';
export type ContactMethod = 'EMAIL' | 'PHONE' | 'SMS';
export type Language = 'en' | 'fr';
export type AddressType = 'BILLING' | 'SHIPPING' | 'HOME' | 'WORK';

/** What people wrote of a customer: the table's own row. */
export interface CustomerRecord {
  id: string;
  companyId: string;
  number: string;
  kind: Kind;
  status: Status;
  statusReason: string | null;
  firstName: string | null;
  lastName: string | null;
  companyName: string | null;
  displayName: string;
  email: string | null;
  phone: string | null;
  dateOfBirth: string | null;
  preferredContact: ContactMethod | null;
  notes: string | null;
  taxId: string | null;
  registrationId: string | null;
  language: Language | null;
  paymentTermsDays: number | null;
  /** In the company's currency. */
  creditLimit: Decimal | null;
  priceListId: string | null;
  /** The file that this one was merged into; never one that was merged itself. */
  mergedInto: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** The record with what events told of the customer. */
export interface CustomerRow extends CustomerRecord {
  firstInvoicedAt: Date | null;
  lastOrderAt: Date | null;
  /** In the company's currency, like the next. */
  balance: Decimal;
  totalSpent: Decimal;
}

export interface CustomerAccountRow {
  customerId: string;
  currency: string;
  balance: Decimal;
  totalSpent: Decimal;
}

export type EntryKind = 'INVOICE' | 'CREDIT_NOTE' | 'CANCELLATION' | 'PAYMENT' | 'REFUND' | 'ROUNDING';

/** A fact: what a customer owes grew or fell. */
export interface CustomerLedgerEntryRow {
  id: string;
  /** The customer whose statement it stands on. */
  owner: string;
  /** The file it was told of. */
  customerId: string;
  kind: EntryKind;
  sourceId: string;
  /** Signed. */
  amount: Decimal;
  currency: string;
  occurredAt: Date;
  number: string | null;
  saleId: string | null;
  invoiceId: string | null;
  paymentId: string | null;
  method: PaymentMethod | null;
  dueDate: string | null;
  /** What they owed after it. */
  balance: Decimal;
}

export interface CustomerAddressRow {
  id: string;
  companyId: string;
  customerId: string;
  type: AddressType;
  street: string;
  city: string;
  postalCode: string | null;
  country: string;
  isDefault: boolean;
  isActive: boolean;
  createdAt: Date;
  updatedAt: Date;
}

export type Tier = 'BRONZE' | 'SILVER' | 'GOLD';
export type LoyaltyEntryKind = 'EARNED' | 'REVERSED' | 'REDEEMED' | 'RETURNED' | 'EXPIRED' | 'ADJUSTED';

/** One version of the company's program. */
export interface LoyaltyProgramRow {
  id: string;
  companyId: string;
  active: boolean;
  currency: string;
  earnPoints: Decimal;
  earnAmount: Decimal;
  pointValue: Decimal;
  minimumRedemption: Decimal;
  expiryMonths: number | null;
  silverFrom: Decimal;
  goldFrom: Decimal;
  validFrom: Date;
}

export interface LoyaltyAccountRow {
  companyId: string;
  customerId: string;
  openedAt: Date;
  balance: Decimal;
  lifetime: Decimal;
  used: Decimal;
  lastEarnedAt: Date | null;
  lastUsedAt: Date | null;
}

/** A fact: points came in or went out. */
export interface LoyaltyEntryRow {
  id: string;
  /** The customer whose account it stands on. */
  owner: string;
  customerId: string;
  kind: LoyaltyEntryKind;
  points: Decimal;
  saleId: string | null;
  paymentId: string | null;
  reason: string | null;
  userId: string | null;
  occurredAt: Date;
  /** What there was after it. */
  balance: Decimal;
}

/** Points that pay an amount. */
export interface LoyaltyRedemption {
  paymentId: string;
  companyId: string;
  customerId: string;
  points: Decimal;
  amount: Decimal;
  currency: string;
  used: Decimal;
  state: 'HELD' | 'PAID' | 'LAPSED';
  heldAt: Date;
}

/** One thing that happened with a customer, of whatever kind. */
export interface CustomerTimelineEntryRow {
  id: string;
  /** The customer whose timeline it stands on. */
  owner: string;
  kind: EntryKind | `POINTS_${LoyaltyEntryKind}` | 'INTERACTION';
  at: Date;
  text: string | null;
  amount: Decimal | null;
  currency: string | null;
  points: Decimal | null;
  interactionId: string | null;
}

export type CustomerTimelineConnectionRow = Page<CustomerTimelineEntryRow>;

/** What became of one row of a file. */
export interface ImportedCustomerRow {
  line: number;
  status: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  customerId: string | null;
  problems: Problem[];
}

export type LikenessReason = 'EMAIL' | 'PHONE' | 'NAME';

/** Two files that may be one customer. */
export interface DuplicateCustomersRow {
  id: string;
  customerId: string;
  otherId: string;
  reasons: LikenessReason[];
  score: Decimal;
}

export type DuplicateCustomersConnectionRow = Page<DuplicateCustomersRow>;
export type InteractionType = 'CALL' | 'EMAIL' | 'VISIT' | 'COMPLAINT' | 'SUPPORT';
export type InteractionStatus = 'OPEN' | 'IN_PROGRESS' | 'RESOLVED' | 'CLOSED';
export type InteractionPriority = 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT';
export type InteractionField = 'TYPE' | 'SUBJECT' | 'DESCRIPTION' | 'STATUS' | 'PRIORITY' | 'ASSIGNEE' | 'COMMENT';

export interface CustomerInteractionRow {
  id: string;
  companyId: string;
  customerId: string;
  type: InteractionType;
  subject: string;
  description: string | null;
  status: InteractionStatus;
  priority: InteractionPriority;
  assigneeId: string | null;
  createdBy: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** A fact: one field changed, or something was said. */
export interface CustomerInteractionChangeRow {
  id: string;
  interactionId: string;
  field: InteractionField;
  before: string | null;
  after: string | null;
  userId: string | null;
  at: Date;
}

export type CustomerInteractionConnectionRow = Page<CustomerInteractionRow>;
export type LoyaltyEntryConnectionRow = Page<LoyaltyEntryRow>;
export type CustomerConnectionRow = Page<CustomerRow>;
export type CustomerAddressConnectionRow = Page<CustomerAddressRow>;
export type CustomerLedgerConnectionRow = Page<CustomerLedgerEntryRow>;

/** Stubs of other rooms' entities. */
export interface InvoiceRow {
  id: string;
}
export interface UserRow {
  id: string;
}
export interface PaymentRow {
  id: string;
}
