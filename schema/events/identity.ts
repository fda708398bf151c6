/** Money, quantities and instants are text throughout: decimals in plain digits, instants in ISO 8601 UTC. */

export interface CompanyChanged {
  companyId: string;
  version: number;
  name: string;
  plan: 'CORE' | 'BUSINESS' | 'FULL';
  /** ISO 4217. */
  currency: string;
  timeZone: string;
  locale: 'en' | 'fr';
}

/** A shop with the settings its tills work by; sent at creation and at every change, newest version wins. */
export interface ShopChanged {
  shopId: string;
  version: number;
  name: string;
  active: boolean;
  currency: string;
  timeZone: string;
  locale: 'en' | 'fr';
  stockPolicy: 'PASSIVE' | 'STRICT';
  /** Whether catalog prices contain tax. */
  taxMode: 'INCLUSIVE' | 'EXCLUSIVE';
  rounding: 'PER_LINE' | 'PER_DOCUMENT';
  /** Rate for lines that name none, as a percentage: "20" is 20 %. */
  defaultTaxRate: string;
  receiptHeader: string[];
  receiptFooter: string[];
  /** What a sum paid in cash is rounded to, such as "0.05"; null: not at all. */
  cashRounding: string | null;
  /** Days from an invoice to its due date, where the customer has no terms of his own. */
  paymentTermsDays: number;
  letterhead: Letterhead;
}

/** What stands at the head and foot of a shop's documents. */
export interface Letterhead {
  legalName: string | null;
  addressLines: string[];
  taxId: string | null;
  registrationId: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  bankDetails: string[];
  logo: { contentType: 'image/png' | 'image/jpeg'; base64: string } | null;
}

/** What a shop's documents show as long as nobody has told more. */
export const BLANK_LETTERHEAD: Letterhead = {
  legalName: null, addressLines: [], taxId: null, registrationId: null, phone: null, email: null, website: null, bankDetails: [], logo: null,
}; // biome-ignore format: a table

export interface UserChanged {
  userId: string;
  version: number;
  name: string;
  active: boolean;
}

export interface TerminalChanged {
  terminalId: string;
  version: number;
  shopId: string;
  serial: string;
  name: string;
  active: boolean;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    CompanyChanged: CompanyChanged;
    ShopChanged: ShopChanged;
    UserChanged: UserChanged;
    TerminalChanged: TerminalChanged;
  }
}
