import type { Letterhead } from './paper.ts';
import type { Receipt } from './receipt.ts';
import type { SaleDocument, SaleLine } from './sale-document.ts';
import type { TillReport } from './z-report.ts';

/** Documents for looking at and for tests. */
export const LETTERHEAD: Letterhead = {
  legalName: 'Boulangerie du Marché SARL',
  addressLines: ['12, rue de l’Église', '69001 Lyon', 'France'],
  taxId: 'FR12345678901',
  registrationId: 'RCS Lyon 123 456 789',
  phone: '+33 4 00 00 00 00',
  email: 'bonjour@marche.example',
  website: null,
  bankDetails: ['IBAN FR76 0000 0000 0000 0000 0000 000', 'BIC EXAMPLEX'],
  logo: null,
};

const line = (i: number): SaleLine => ({
  name:
    ['Croissant au beurre', 'Cœur de bœuf braisé aux échalotes confites et pommes dauphine maison', 'Café crème'][
      i % 3
    ] ?? '',
  details: i % 3 === 1 ? ['sans oignons', 'Commande O-000123'] : [],
  quantity: i % 3 === 2 ? '1.5' : '12',
  unitPrice: '3.20',
  discountPercent: i % 4 === 0 ? '10' : '0',
  taxRate: i % 3 === 0 ? '5.5' : '10',
  amount: '1234.56',
});

export function sampleInvoice(given: Partial<SaleDocument> = {}, lines = 6): SaleDocument {
  return {
    kind: 'INVOICE',
    number: 'INV-2026-000123',
    state: 'FINAL',
    letterhead: LETTERHEAD,
    recipient: {
      name: 'Hôtel Bellevue & Fils',
      addressLines: ['3, quai des Célestins', '69002 Lyon', 'France'],
      taxId: 'FR98765432109',
    },
    isBusiness: true,
    day: '2026-11-25',
    dueDate: '2026-12-25',
    validUntil: null,
    invoiceNumber: null,
    reason: null,
    orderNumbers: ['O-000123'],
    currency: 'EUR',
    taxMode: 'EXCLUSIVE',
    discount: null,
    lines: Array.from({ length: lines }, (_, i) => line(i)),
    subTotal: '7407.36',
    taxes: [
      { rate: '5.5', base: '2469.12', amount: '135.80' },
      { rate: '10', base: '4938.24', amount: '493.82' },
    ],
    taxTotal: '629.62',
    total: '8036.98',
    paid: '1000',
    credited: '0',
    remaining: '7036.98',
    notes: 'Livraison avant 7 h, entrée de service.',
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    madeAt: new Date('2026-11-25T18:00:00Z'),
    ...given,
  };
}

export function sampleReceipt(given: Partial<Receipt> = {}): Receipt {
  return {
    invoiceNumber: 'INV-2026-000124',
    orderNumber: 'O-000124',
    tableNumber: '12',
    letterhead: LETTERHEAD,
    header: ['Ouvert du mardi au dimanche'],
    footer: ['Merci de votre visite !'],
    customerName: null,
    soldAt: '2026-11-25T18:00:00Z',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    lines: [line(0), line(1), line(2)],
    subTotal: '26.67',
    taxes: [{ rate: '5.5', base: '26.67', amount: '1.47' }],
    total: '28.14',
    payments: [{ method: 'CASH', amount: '28.14', tendered: '30', change: '1.86', tip: null }],
    applied: '12.50',
    cashRounding: '-0.02',
    credited: '0',
    hash: null,
    madeAt: new Date('2026-11-25T18:00:00Z'),
    ...given,
  };
}

export function sampleZ(given: Partial<TillReport> = {}): TillReport {
  return {
    kind: 'Z_REPORT',
    number: 'Z-000042',
    letterhead: LETTERHEAD,
    registerName: 'Comptoir 1',
    openedAt: '2026-11-25T06:00:00Z',
    closedAt: '2026-11-25T20:00:00Z',
    openedBy: 'Amel',
    closedBy: 'Amel',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    methods: [
      { method: 'CASH', received: '812.40', refunded: '3.20', count: 143 },
      { method: 'CARD', received: '1520.10', refunded: '0', count: 98 },
    ],
    sales: '2332.50',
    refunds: '3.20',
    net: '2329.30',
    tips: '12.50',
    count: 241,
    float: '150',
    cashIn: '0',
    cashOut: '40',
    expected: '919.20',
    counted: '918.70',
    difference: '-0.50',
    denominations: [
      { denomination: '50', pieces: 10, amount: '500' },
      { denomination: '20', pieces: 20, amount: '400' },
      { denomination: '0.10', pieces: 187, amount: '18.70' },
    ],
    perpetualTotal: '1234567.89',
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    madeAt: new Date('2026-11-25T20:00:00Z'),
    ...given,
  };
}
