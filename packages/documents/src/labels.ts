import type { Locale } from '@comptoir/kit/actor';

const ENGLISH = {
  INVOICE: 'Invoice', QUOTE: 'Quote', CREDIT_NOTE: 'Credit note', RECEIPT: 'Receipt', Z_REPORT: 'Z report', X_REPORT: 'X report',
  billedTo: 'Billed to', quotedTo: 'For', date: 'Date', dueDate: 'Due', validUntil: 'Valid until', order: 'Order', orders: 'Orders',
  invoice: 'Invoice', table: 'Table', reason: 'Reason', taxId: 'VAT no.', registrationId: 'Reg. no.', phone: 'Tel.', page: 'Page',
  description: 'Description', quantity: 'Qty', unitPrice: 'Unit price', unitPriceWithTax: 'Unit price incl. tax', discount: 'Disc.', tax: 'Tax',
  amount: 'Amount', amountWithTax: 'Amount incl. tax', net: 'Net', taxRate: 'Rate', taxBase: 'Net', taxAmount: 'Tax',
  subTotal: 'Subtotal', taxTotal: 'Tax', total: 'Total', paid: 'Paid', credited: 'Credited', remaining: 'To pay', rounding: 'Cash rounding', applied: 'Credit or advance',
  documentDiscount: 'Discount on the whole', paymentTerms: 'Payment', payBy: 'To be paid by {day}.', paidInFull: 'Paid in full.', bankDetails: 'Bank details',
  payments: 'Payments', tendered: 'Tendered', change: 'Change', tip: 'Tip', DRAFT: 'Draft', CANCELLED: 'Cancelled', DUPLICATE: 'Duplicate',
  lateFees: 'Late payment bears interest at three times the legal rate, and a fixed charge of EUR 40 for recovery (C. com. L441-10).',
  notes: 'Notes', signature: 'Accepted on, by (name, signature):', hash: 'Chain', thanks: 'Thank you for your visit!',
  register: 'Register', session: 'Session', openedAt: 'Opened', closedAt: 'Closed', openedBy: 'Opened by', closedBy: 'Closed by',
  sales: 'Sales', refunds: 'Refunds', netSales: 'Net', count: 'Number', byMethod: 'By means of payment', cashCount: 'Cash count',
  float: 'Float', cashIn: 'Paid in', cashOut: 'Paid out', expected: 'Expected', counted: 'Counted', difference: 'Over (+) or short (−)',
  denomination: 'Note or coin', pieces: 'Pieces', perpetualTotal: 'Perpetual total', movements: 'Cash movements', tips: 'Tips',
  method: 'Means', cash: 'Cash', received: 'Received', givenBack: 'Given back',
  CASH: 'Cash', CARD: 'Card', TRANSFER: 'Transfer', CHECK: 'Cheque', MOBILE: 'Mobile money', VOUCHER: 'Voucher', LOYALTY: 'Loyalty points',
}; // biome-ignore format: a dictionary

export type Label = keyof typeof ENGLISH;

const FRENCH: Readonly<Record<Label, string>> = {
  INVOICE: 'Facture', QUOTE: 'Devis', CREDIT_NOTE: 'Avoir', RECEIPT: 'Ticket', Z_REPORT: 'Rapport Z', X_REPORT: 'Rapport X',
  billedTo: 'Facturé à', quotedTo: 'Pour', date: 'Date', dueDate: 'Échéance', validUntil: 'Valable jusqu’au', order: 'Commande', orders: 'Commandes',
  invoice: 'Facture', table: 'Table', reason: 'Motif', taxId: 'N° TVA', registrationId: 'N° d’immatriculation', phone: 'Tél.', page: 'Page',
  description: 'Désignation', quantity: 'Qté', unitPrice: 'Prix unit. HT', unitPriceWithTax: 'Prix unit. TTC', discount: 'Remise', tax: 'TVA',
  amount: 'Montant HT', amountWithTax: 'Montant TTC', net: 'HT', taxRate: 'Taux', taxBase: 'Base HT', taxAmount: 'TVA',
  subTotal: 'Total HT', taxTotal: 'TVA', total: 'Total TTC', paid: 'Payé', credited: 'Avoirs', remaining: 'Reste à payer', rounding: 'Arrondi espèces', applied: 'Avoir ou avance',
  documentDiscount: 'Remise globale', paymentTerms: 'Règlement', payBy: 'À régler au plus tard le {day}.', paidInFull: 'Acquittée.', bankDetails: 'Coordonnées bancaires',
  payments: 'Paiements', tendered: 'Reçu', change: 'Rendu', tip: 'Pourboire', DRAFT: 'Brouillon', CANCELLED: 'Annulée', DUPLICATE: 'Duplicata',
  lateFees: 'Tout retard de paiement entraîne des pénalités au taux de trois fois l’intérêt légal et une indemnité forfaitaire de recouvrement de 40 € (C. com. art. L441-10).',
  notes: 'Remarques', signature: 'Bon pour accord, le, par (nom, signature) :', hash: 'Chaîne', thanks: 'Merci de votre visite !',
  register: 'Caisse', session: 'Session', openedAt: 'Ouverture', closedAt: 'Fermeture', openedBy: 'Ouverte par', closedBy: 'Fermée par',
  sales: 'Ventes', refunds: 'Remboursements', netSales: 'Net', count: 'Nombre', byMethod: 'Par moyen de paiement', cashCount: 'Comptage des espèces',
  float: 'Fond de caisse', cashIn: 'Entrées', cashOut: 'Sorties', expected: 'Attendu', counted: 'Compté', difference: 'Écart (+ ou −)',
  denomination: 'Billet ou pièce', pieces: 'Nombre', perpetualTotal: 'Grand total perpétuel', movements: 'Mouvements de caisse', tips: 'Pourboires',
  method: 'Moyen', cash: 'Espèces', received: 'Reçu', givenBack: 'Rendu',
  CASH: 'Espèces', CARD: 'Carte bancaire', TRANSFER: 'Virement', CHECK: 'Chèque', MOBILE: 'Paiement mobile', VOUCHER: 'Bon d’achat', LOYALTY: 'Points de fidélité',
}; // biome-ignore format: a dictionary

const LABELS: Readonly<Record<Locale, Readonly<Record<Label, string>>>> = { en: ENGLISH, fr: FRENCH };

/** The word for something on paper, in the document's language. */
export function label(locale: Locale, name: Label): string {
  return LABELS[locale][name];
}
