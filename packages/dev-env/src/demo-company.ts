/** The demo company, as data. Prices include 20 % tax, in euros; stock stands for the opening quantity, where it is kept. */
export const DEMO_PASSWORD = 'demo-password';

export const DEMO_PEOPLE = [
  { name: 'Camille Owner', login: 'owner@demo.test', role: 'OWNER' },
  { name: 'Morgan Manager', login: 'manager@demo.test', role: 'MANAGER', pin: '1111' },
  { name: 'Charlie Cashier', login: 'cashier@demo.test', role: 'CASHIER', pin: '2222' },
  { name: 'Wassila Waiter', login: 'waiter@demo.test', role: 'WAITER', pin: '3333' },
  { name: 'Côme Cook', login: 'cook@demo.test', role: 'COOK', pin: '4444' },
  { name: 'Sacha Stock', login: 'stock@demo.test', role: 'STOCK_KEEPER' },
  { name: 'Paul Production', login: 'production@demo.test', role: 'PRODUCTION', pin: '5555' },
  { name: 'Hélène Humaine', login: 'hr@demo.test', role: 'HR' },
  { name: 'Alex Accountant', login: 'accountant@demo.test', role: 'ACCOUNTANT' },
  { name: 'Andrea Auditor', login: 'auditor@demo.test', role: 'AUDITOR' },
] as const;

export const OTHER_OWNER = { name: 'Other Owner', login: 'other@demo.test' } as const;

export const DEMO_STATIONS = ['hot', 'cold', 'bar'] as const;

export const DEMO_ZONES = [
  { name: 'Salle', tables: 8, seats: 4 },
  { name: 'Terrasse', tables: 4, seats: 2 },
] as const;

type Station = (typeof DEMO_STATIONS)[number];

/** What stands in a category, and the station that prepares it. */
interface Course {
  station: Station;
  dishes: readonly Dish[];
}

/** name, price, opening stock (0: not kept), station where it is not that of its category */
type Dish = readonly [name: string, price: string, stock: number, station?: Station];

export const DEMO_MENU: Readonly<Record<string, Course>> = {
  Entrées: {
    station: 'cold',
    dishes: [
      ['Soupe à l’oignon', '8.50', 0, 'hot'],
      ['Œuf mayonnaise', '6.00', 60],
      ['Terrine de campagne', '9.00', 40],
      ['Salade de chèvre chaud', '10.50', 0],
      ['Escargots de Bourgogne', '12.00', 48, 'hot'],
      ['Tarama et blinis', '9.50', 30],
      ['Poireaux vinaigrette', '7.50', 0],
      ['Velouté de potimarron', '8.00', 0, 'hot'],
    ],
  },
  Plats: {
    station: 'hot',
    dishes: [
      ['Steak frites', '19.50', 0],
      ['Confit de canard', '21.00', 36],
      ['Blanquette de veau', '18.50', 0],
      ['Bœuf bourguignon', '19.00', 0],
      ['Moules marinières', '16.50', 25],
      ['Filet de bar', '23.00', 20],
      ['Risotto aux cèpes', '17.50', 0],
      ['Burger maison', '16.00', 40],
      ['Tartare de bœuf', '18.00', 30, 'cold'],
      ['Salade niçoise', '15.00', 0, 'cold'],
      ['Croque-monsieur', '11.00', 0],
      ['Quiche lorraine', '12.50', 24],
    ],
  },
  Desserts: {
    station: 'cold',
    dishes: [
      ['Crème brûlée', '7.50', 50],
      ['Tarte Tatin', '8.00', 32],
      ['Mousse au chocolat', '7.00', 40],
      ['Île flottante', '6.50', 0],
      ['Profiteroles', '8.50', 0],
      ['Café gourmand', '8.00', 0, 'bar'],
      ['Assiette de fromages', '9.50', 25],
      ['Sorbet citron', '6.00', 60],
    ],
  },
  Boissons: {
    station: 'bar',
    dishes: [
      ['Eau minérale 50 cl', '4.00', 200],
      ['Eau gazeuse 50 cl', '4.20', 200],
      ['Limonade', '4.50', 120],
      ['Jus d’orange pressé', '5.50', 0],
      ['Cola 33 cl', '4.50', 150],
      ['Bière pression 25 cl', '4.80', 0],
      ['Bière bouteille 33 cl', '5.50', 96],
      ['Kir', '6.00', 0],
      ['Verre de bourgogne', '7.00', 0],
      ['Bouteille de bordeaux', '32.00', 24],
      ['Verre de chablis', '7.50', 0],
      ['Champagne, la coupe', '11.00', 18],
      ['Espresso', '2.50', 0],
      ['Café crème', '3.80', 0],
      ['Thé', '4.00', 0],
      ['Chocolat chaud', '4.80', 0],
    ],
  },
};
