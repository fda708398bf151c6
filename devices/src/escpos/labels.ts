import type { DocumentLocale } from './document.ts';

/** The words printed on tickets and receipts in one language. */
export interface Labels {
  table: string;
  course: string;
  order: string;
  ticket: string;
  server: string;
  seat: string;
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
  /** Payment methods by code. */
  methods: ReadonlyMap<string, string>;
}

const FRENCH: Labels = {
  table: 'Table',
  course: 'Service',
  order: 'Commande',
  ticket: 'Bon',
  server: 'Serveur',
  seat: 'Place',
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
