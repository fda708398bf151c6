import type { KitchenTicketDocument, ReceiptDocument } from './document.ts';

/** A French kitchen ticket that needs everything a ticket can show: for tests, test pages and training. */
export const SAMPLE_TICKET: KitchenTicketDocument = {
  kind: 'KITCHEN_TICKET',
  ticketNumber: 'K-000123',
  station: 'Cuisine chaude',
  table: '12',
  orderNumber: 'C-1042',
  course: 2,
  server: 'Zoé Lefèvre',
  firedAt: '2026-11-21T18:42:00Z',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  reprint: false,
  lines: [
    {
      quantity: '2',
      name: "Entrecôte maturée d'Aubrac, frites maison",
      notes: 'Allergie : noix et arachides — cuisinière prévenue',
      modifiers: ['saignante', 'sans sel'],
      seat: 3,
    },
    { quantity: '1', name: 'Œuf cocotte au foie gras', notes: null, modifiers: [], seat: 1 },
    { quantity: '12', name: 'Crème brûlée', notes: null, modifiers: ['supplément glace vanille'], seat: null },
  ],
  correlationId: '0192f0c1-0000-7000-8000-000000000001',
};

/** A French receipt that adds up: 198,00 of which 18,00 is tax at 10 %. */
export const SAMPLE_RECEIPT: ReceiptDocument = {
  kind: 'RECEIPT',
  shopName: 'Brasserie du Cœur Léger',
  header: ['14 rue des Écoles — 75005 Paris', 'SIRET 123 456 789 00012'],
  footer: ['Merci de votre visite, à bientôt !'],
  invoiceNumber: 'F-2026-000123',
  orderNumber: 'C-1042',
  table: '12',
  soldAt: '2026-11-21T20:12:00Z',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  currency: 'EUR',
  lines: [
    {
      quantity: '2',
      name: "Entrecôte maturée d'Aubrac, frites maison, sauce au poivre vert",
      unitPrice: '36.75',
      total: '73.50',
    },
    { quantity: '1', name: 'Œuf cocotte au foie gras', unitPrice: '28.50', total: '28.50' },
    { quantity: '12.000', name: 'Crème brûlée', unitPrice: '8.00', total: '96.00' },
  ],
  subTotal: '180.00',
  taxes: [{ rate: '10', base: '180.00', amount: '18.00' }],
  total: '198.00',
  payments: [
    { method: 'CARD', amount: '100.00', tendered: null, change: null, tip: '5.00' },
    { method: 'CASH', amount: '98.00', tendered: '100.00', change: '2.00', tip: null },
  ],
  reprint: false,
  correlationId: '0192f0c1-0000-7000-8000-000000000002',
};
