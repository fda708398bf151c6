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

/** name, price, station, opening stock (0: not kept) */
type Dish = readonly [name: string, price: string, station: Station, stock: number];

export const DEMO_MENU: Readonly<Record<string, readonly Dish[]>> = {
  Entrées: [
    ['Soupe à l’oignon', '8.50', 'hot', 0],
    ['Œuf mayonnaise', '6.00', 'cold', 60],
    ['Terrine de campagne', '9.00', 'cold', 40],
    ['Salade de chèvre chaud', '10.50', 'cold', 0],
    ['Escargots de Bourgogne', '12.00', 'hot', 48],
    ['Tarama et blinis', '9.50', 'cold', 30],
    ['Poireaux vinaigrette', '7.50', 'cold', 0],
    ['Velouté de potimarron', '8.00', 'hot', 0],
  ],
  Plats: [
    ['Steak frites', '19.50', 'hot', 0],
    ['Confit de canard', '21.00', 'hot', 36],
    ['Blanquette de veau', '18.50', 'hot', 0],
    ['Bœuf bourguignon', '19.00', 'hot', 0],
    ['Moules marinières', '16.50', 'hot', 25],
    ['Filet de bar', '23.00', 'hot', 20],
    ['Risotto aux cèpes', '17.50', 'hot', 0],
    ['Burger maison', '16.00', 'hot', 40],
    ['Tartare de bœuf', '18.00', 'cold', 30],
    ['Salade niçoise', '15.00', 'cold', 0],
    ['Croque-monsieur', '11.00', 'hot', 0],
    ['Quiche lorraine', '12.50', 'hot', 24],
  ],
  Desserts: [
    ['Crème brûlée', '7.50', 'cold', 50],
    ['Tarte Tatin', '8.00', 'cold', 32],
    ['Mousse au chocolat', '7.00', 'cold', 40],
    ['Île flottante', '6.50', 'cold', 0],
    ['Profiteroles', '8.50', 'cold', 0],
    ['Café gourmand', '8.00', 'bar', 0],
    ['Assiette de fromages', '9.50', 'cold', 25],
    ['Sorbet citron', '6.00', 'cold', 60],
  ],
  Boissons: [
    ['Eau minérale 50 cl', '4.00', 'bar', 200],
    ['Eau gazeuse 50 cl', '4.20', 'bar', 200],
    ['Limonade', '4.50', 'bar', 120],
    ['Jus d’orange pressé', '5.50', 'bar', 0],
    ['Cola 33 cl', '4.50', 'bar', 150],
    ['Bière pression 25 cl', '4.80', 'bar', 0],
    ['Bière bouteille 33 cl', '5.50', 'bar', 96],
    ['Kir', '6.00', 'bar', 0],
    ['Verre de bourgogne', '7.00', 'bar', 0],
    ['Bouteille de bordeaux', '32.00', 'bar', 24],
    ['Verre de chablis', '7.50', 'bar', 0],
    ['Champagne, la coupe', '11.00', 'bar', 18],
    ['Espresso', '2.50', 'bar', 0],
    ['Café crème', '3.80', 'bar', 0],
    ['Thé', '4.00', 'bar', 0],
    ['Chocolat chaud', '4.80', 'bar', 0],
  ],
};
