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
}

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
