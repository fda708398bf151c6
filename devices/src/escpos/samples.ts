import type {
  ChangeTicketDocument,
  KitchenTicketDocument,
  KitchenTicketLine,
  ReceiptDocument,
  TableBillDocument,
  ZReportDocument,
} from './document.ts';

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
    {
      quantity: '1',
      name: 'Œuf cocotte au foie gras',
      notes: null,
      modifiers: [],
      seat: 1,
      allergens: ['œufs', 'lait'],
    },
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
    { method: 'CASH', amount: '98.02', tendered: '100.02', change: '2.00', tip: null },
  ],
  cashRounding: '-0.02',
  qr: 'F-2026-000123',
  reprint: false,
  correlationId: '0192f0c1-0000-7000-8000-000000000002',
};

const [first, second, third] = SAMPLE_TICKET.lines as [KitchenTicketLine, KitchenTicketLine, KitchenTicketLine];

/** What changed of the sample ticket: one dish more, for another table, one otherwise, one not. */
export const SAMPLE_CHANGE: ChangeTicketDocument = {
  ...SAMPLE_TICKET,
  kind: 'CHANGE_TICKET',
  lines: [
    { ...third, quantity: '1', change: 'ADDED', table: '7 terrasse' },
    { ...first, quantity: '3', change: 'CHANGED' },
    { ...second, change: 'CANCELLED' },
  ],
};

/** The sample receipt before it was paid, half of it in advance. */
export const SAMPLE_BILL: TableBillDocument = {
  kind: 'TABLE_BILL',
  shopName: SAMPLE_RECEIPT.shopName,
  header: SAMPLE_RECEIPT.header,
  footer: SAMPLE_RECEIPT.footer,
  orderNumber: SAMPLE_RECEIPT.orderNumber,
  table: '12',
  partySize: 4,
  printedAt: SAMPLE_RECEIPT.soldAt,
  timeZone: 'Europe/Paris',
  locale: 'fr',
  currency: 'EUR',
  lines: SAMPLE_RECEIPT.lines,
  subTotal: '180.00',
  taxes: SAMPLE_RECEIPT.taxes,
  total: '198.00',
  remaining: '99.00',
  reprint: false,
  correlationId: '0192f0c1-0000-7000-8000-000000000003',
};

/** A French till's day that adds up: 150.00 in float, 1,234.50 by cash, 20.00 of it given back, two euros short. */
export const SAMPLE_Z: ZReportDocument = {
  kind: 'Z_REPORT',
  shopName: SAMPLE_RECEIPT.shopName,
  header: SAMPLE_RECEIPT.header,
  number: 'Z-000042',
  registerName: 'Comptoir — entrée',
  openedAt: '2026-11-21T06:30:00Z',
  closedAt: '2026-11-21T21:05:00Z',
  closedBy: 'Zoé Lefèvre',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  currency: 'EUR',
  methods: [
    { method: 'CASH', sales: '1234.50', refunds: '20.00', count: 87 },
    { method: 'CARD', sales: '12345.67', refunds: '0', count: 412 },
    { method: 'VOUCHER', sales: '45.00', refunds: '0', count: 3 },
  ],
  sales: '13625.17',
  refunds: '20.00',
  tips: '61.00',
  float: '150.00',
  paidIn: '0',
  paidOut: '1000.00',
  expected: '364.50',
  counted: '362.50',
  difference: '-2.00',
  counts: [
    { denomination: '50', count: 6 },
    { denomination: '20', count: 3 },
    { denomination: '0.5', count: 5 },
  ],
  perpetualTotal: '1234567.89',
  hash: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  reprint: false,
  correlationId: '0192f0c1-0000-7000-8000-000000000004',
};
