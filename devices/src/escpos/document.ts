/** The language of the printed labels, and the form of numbers and dates. */
export type DocumentLocale = 'fr' | 'en';

/** One dish on a kitchen ticket. `quantity` is a decimal string. */
export interface KitchenTicketLine {
  quantity: string;
  name: string;
  notes: string | null;
  modifiers: string[];
  seat: number | null;
}

/** What one station has to prepare. `firedAt` is an ISO 8601 instant, shown in the IANA `timeZone`. */
export interface KitchenTicketDocument {
  kind: 'KITCHEN_TICKET';
  ticketNumber: string;
  station: string;
  table: string | null;
  orderNumber: string;
  course: number | null;
  server: string | null;
  firedAt: string;
  timeZone: string;
  locale: DocumentLocale;
  reprint: boolean;
  lines: KitchenTicketLine[];
  /** Never printed: ties the paper to the request that caused it. */
  correlationId: string;
}

/** One sold article. All amounts are decimal strings in the receipt's currency. */
export interface ReceiptLine {
  quantity: string;
  name: string;
  unitPrice: string;
  total: string;
}

/** Tax of one rate. `rate` is a percentage as a decimal string ("5.5" prints as 5,5 %). */
export interface ReceiptTax {
  rate: string;
  base: string;
  amount: string;
}

/** One payment. `method` is a method code (CASH, CARD, …) or the name to print. */
export interface ReceiptPayment {
  method: string;
  amount: string;
  tendered: string | null;
  change: string | null;
  tip: string | null;
}

/** A customer's receipt. `soldAt` is an ISO 8601 instant, shown in the IANA `timeZone`; `currency` is ISO 4217. */
export interface ReceiptDocument {
  kind: 'RECEIPT';
  shopName: string;
  header: string[];
  footer: string[];
  invoiceNumber: string;
  orderNumber: string;
  table: string | null;
  soldAt: string;
  timeZone: string;
  locale: DocumentLocale;
  currency: string;
  lines: ReceiptLine[];
  subTotal: string;
  taxes: ReceiptTax[];
  total: string;
  payments: ReceiptPayment[];
  reprint: boolean;
  /** Never printed: ties the paper to the request that caused it. */
  correlationId: string;
}

/** Opens the cash drawer. Nothing is printed; who and why stay with the stored document. */
export interface DrawerDocument {
  kind: 'DRAWER';
  openedBy: string;
  reason: string;
}

/** Everything a printer can be asked for; plain JSON, so that it can wait in a `jsonb` column. */
export type PrintDocument = KitchenTicketDocument | ReceiptDocument | DrawerDocument;
