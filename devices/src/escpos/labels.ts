import type { DocumentLocale } from './document.ts';

/** The words printed on tickets and receipts in one language. */
export interface Labels {
  table: string;
  course: string;
  order: string;
  ticket: string;
  server: string;
  seat: string;
  allergens: string;
  duplicate: string;
  invoice: string;
  subTotal: string;
  total: string;
  taxRate: string;
  taxBase: string;
  taxAmount: string;
  tendered: string;
  change: string;
  tip: string;
  cashRounding: string;
  applied: string;
  changeTicket: string;
  wasTable: string;
  forTable: string;
  changes: Readonly<Record<'ADDED' | 'CHANGED' | 'CANCELLED' | 'MOVED', string>>;
  tableBill: string;
  notAnInvoice: string;
  guests: string;
  remaining: string;
  zReport: string;
  register: string;
  openedAt: string;
  closedAt: string;
  closedBy: string;
  takings: string;
  refunds: string;
  net: string;
  tips: string;
  drawer: string;
  float: string;
  paidIn: string;
  paidOut: string;
  expected: string;
  counted: string;
  difference: string;
  perpetualTotal: string;
  hash: string;
  /** Payment methods by code. */
  methods: ReadonlyMap<string, string>;
}

const FRENCH: Labels = {
  table: 'Table',
  course: 'Suite',
  order: 'Commande',
  ticket: 'Bon',
  server: 'Serveur',
  seat: 'Place',
  allergens: 'Allergènes :',
  duplicate: 'DUPLICATA',
  invoice: 'Facture n°',
  subTotal: 'Sous-total',
  total: 'TOTAL',
  taxRate: 'TVA',
  taxBase: 'Base HT',
  taxAmount: 'Montant',
  tendered: 'Reçu',
  change: 'Rendu',
  tip: 'Pourboire',
  cashRounding: 'Arrondi espèces',
  applied: 'Avoir ou avance',
  changeTicket: 'MODIFICATION',
  wasTable: 'ÉTAIT TABLE',
  forTable: 'POUR TABLE',
  changes: { ADDED: 'AJOUTÉ', CHANGED: 'MODIFIÉ', CANCELLED: 'ANNULÉ', MOVED: 'DÉPLACÉ' },
  tableBill: 'ADDITION',
  notAnInvoice: "Ce document n'est pas une facture.",
  guests: 'Couverts',
  remaining: 'Reste à payer',
  zReport: 'RAPPORT Z',
  register: 'Caisse',
  openedAt: 'Ouverte',
  closedAt: 'Clôturée',
  closedBy: 'Par',
  takings: 'Encaissements',
  refunds: 'Remboursements',
  net: 'Net',
  tips: 'Pourboires',
  drawer: 'Tiroir',
  float: 'Fonds de caisse',
  paidIn: "Entrées d'espèces",
  paidOut: "Sorties d'espèces",
  expected: 'Attendu',
  counted: 'Compté',
  difference: 'Écart',
  perpetualTotal: 'Total perpétuel',
  hash: 'Empreinte',
  methods: new Map(
    Object.entries({
      CASH: 'Espèces',
      CARD: 'Carte bancaire',
      CHECK: 'Chèque',
      TRANSFER: 'Virement',
      MOBILE: 'Paiement mobile',
      LOYALTY: 'Points de fidélité',
      VOUCHER: "Bon d'achat",
      MEAL_VOUCHER: 'Titre-restaurant',
    }),
  ),
};

const ENGLISH: Labels = {
  table: 'Table',
  course: 'Course',
  order: 'Order',
  ticket: 'Ticket',
  server: 'Server',
  seat: 'Seat',
  allergens: 'Allergens:',
  duplicate: 'REPRINT',
  invoice: 'Invoice',
  subTotal: 'Subtotal',
  total: 'TOTAL',
  taxRate: 'Tax',
  taxBase: 'Net',
  taxAmount: 'Amount',
  tendered: 'Tendered',
  change: 'Change',
  tip: 'Tip',
  cashRounding: 'Cash rounding',
  applied: 'Credit or advance',
  changeTicket: 'CHANGE',
  wasTable: 'WAS TABLE',
  forTable: 'FOR TABLE',
  changes: { ADDED: 'ADDED', CHANGED: 'CHANGED', CANCELLED: 'CANCELLED', MOVED: 'MOVED' },
  tableBill: 'BILL',
  notAnInvoice: 'This is not an invoice.',
  guests: 'Guests',
  remaining: 'To pay',
  zReport: 'Z REPORT',
  register: 'Register',
  openedAt: 'Opened',
  closedAt: 'Closed',
  closedBy: 'By',
  takings: 'Takings',
  refunds: 'Refunds',
  net: 'Net',
  tips: 'Tips',
  drawer: 'Drawer',
  float: 'Float',
  paidIn: 'Cash in',
  paidOut: 'Cash out',
  expected: 'Expected',
  counted: 'Counted',
  difference: 'Difference',
  perpetualTotal: 'Perpetual total',
  hash: 'Fingerprint',
  methods: new Map(
    Object.entries({
      CASH: 'Cash',
      CARD: 'Card',
      CHECK: 'Cheque',
      TRANSFER: 'Transfer',
      MOBILE: 'Mobile money',
      LOYALTY: 'Loyalty points',
      VOUCHER: 'Voucher',
      MEAL_VOUCHER: 'Meal voucher',
    }),
  ),
};

/** The labels of a document's language. */
export function labelsFor(locale: DocumentLocale): Labels {
  return locale === 'fr' ? FRENCH : ENGLISH;
}
