/** The language of the printed labels, and the form of numbers and dates. */
export type DocumentLocale = 'fr' | 'en';

/** One dish on a kitchen ticket. `quantity` is a decimal string. */
export interface KitchenTicketLine {
  quantity: string;
  name: string;
  notes: string | null;
  modifiers: string[];
  seat: number | null;
  /** Left out by documents of before they were printed. */
  allergens?: string[];
  /** Where it goes, if that is not where its ticket goes or has become another place. */
  table?: string | null;
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
  /** A round added to a course that the station was sent before. */
  addition?: boolean;
  /** Never printed: ties the paper to the request that caused it. */
  correlationId: string;
}

/** How a fired line changed since the kitchen last saw it. */
export interface ChangedTicketLine extends KitchenTicketLine {
  /** Null: it stands as it was; the ticket itself changed. */
  change: 'ADDED' | 'CHANGED' | 'CANCELLED' | 'MOVED' | null;
}

/** What is different from what a station was told before; the rest of the ticket stands. */
export interface ChangeTicketDocument extends Omit<KitchenTicketDocument, 'kind' | 'lines' | 'addition'> {
  kind: 'CHANGE_TICKET';
  /** The table that the party left. */
  movedFrom?: string;
  lines: ChangedTicketLine[];
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
  /** What cash could not pay for want of coins; below zero what it took too much. Left out where nothing was rounded. */
  cashRounding?: string;
  /** Paid by what came back of another sale, or from an advance. Left out where nothing was. */
  applied?: string;
  /** What a till scans to find the sale again, as a QR code. */
  qr?: string;
  reprint: boolean;
  /** Never printed: ties the paper to the request that caused it. */
  correlationId: string;
}

/** What a party has to pay, to look at before it does: no invoice. `printedAt` is an ISO 8601 instant. */
export interface TableBillDocument {
  kind: 'TABLE_BILL';
  shopName: string;
  header: string[];
  footer: string[];
  orderNumber: string;
  table: string | null;
  partySize: number | null;
  printedAt: string;
  timeZone: string;
  locale: DocumentLocale;
  currency: string;
  lines: ReceiptLine[];
  subTotal: string;
  taxes: ReceiptTax[];
  total: string;
  /** What is still to be paid of it. */
  remaining: string;
  reprint: boolean;
  /** Never printed: ties the paper to the request that caused it. */
  correlationId: string;
}

/** What a till took between its opening and its closing. Amounts are decimal strings. */
export interface ZReportDocument {
  kind: 'Z_REPORT';
  shopName: string;
  header: string[];
  number: string;
  registerName: string;
  openedAt: string;
  closedAt: string;
  closedBy: string | null;
  timeZone: string;
  locale: DocumentLocale;
  currency: string;
  methods: { method: string; sales: string; refunds: string; count: number }[];
  sales: string;
  refunds: string;
  tips: string;
  float: string;
  paidIn: string;
  paidOut: string;
  expected: string;
  counted: string;
  difference: string;
  counts: { denomination: string; count: number }[];
  perpetualTotal: string;
  hash: string;
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
export type PrintDocument =
  | KitchenTicketDocument
  | ChangeTicketDocument
  | ReceiptDocument
  | TableBillDocument
  | ZReportDocument
  | DrawerDocument;
