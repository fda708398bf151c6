import { type Ask, mutation } from './demo-asking.ts';

/** The demo company's cards: what there is at lunch, in the evening, and all day long at the bar. */

const EVERY_DAY = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

interface Card {
  name: string;
  windows: readonly { days: readonly string[]; from: string; to: string }[];
  parts: readonly { name: string; description?: string; icon: string; dishes: readonly string[] }[];
}

const CARDS: readonly Card[] = [
  {
    name: 'Midi',
    windows: [{ days: EVERY_DAY, from: '11:30', to: '15:00' }],
    parts: [
      { name: 'Pour commencer', icon: 'starter', dishes: ['Soupe à l’oignon', 'Œuf mayonnaise', 'Poireaux vinaigrette'] },
      {
        name: 'Plats du midi', description: 'Servis en vingt minutes', icon: 'main',
        dishes: ['Steak frites', 'Quiche lorraine', 'Croque-monsieur', 'Burger maison', 'Salade niçoise', 'Moules marinières'],
      },
      { name: 'Pour finir', icon: 'dessert', dishes: ['Café gourmand', 'Mousse au chocolat', 'Île flottante'] },
    ],
  },
  {
    name: 'Soir',
    windows: [
      { days: ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'], from: '18:30', to: '23:00' },
      { days: ['FRIDAY', 'SATURDAY'], from: '18:30', to: '00:30' },
    ],
    parts: [
      {
        name: 'Entrées', icon: 'starter',
        dishes: ['Velouté de potimarron', 'Terrine de campagne', 'Salade de chèvre chaud', 'Escargots de Bourgogne', 'Tarama et blinis', 'Soupe à l’oignon'],
      },
      { name: 'De la mer', icon: 'fish', dishes: ['Filet de bar', 'Moules marinières'] },
      {
        name: 'Viandes', icon: 'meat',
        dishes: ['Confit de canard', 'Blanquette de veau', 'Bœuf bourguignon', 'Tartare de bœuf', 'Steak frites'],
      },
      { name: 'Sans viande', icon: 'leaf', dishes: ['Risotto aux cèpes'] },
      {
        name: 'Fromages et desserts', description: 'La Tatin est à commander en début de repas', icon: 'dessert',
        dishes: ['Assiette de fromages', 'Crème brûlée', 'Tarte Tatin', 'Profiteroles', 'Mousse au chocolat', 'Sorbet citron'],
      },
    ],
  },
  {
    name: 'Bar',
    windows: [],
    parts: [
      { name: 'Sans alcool', icon: 'glass', dishes: ['Eau minérale 50 cl', 'Eau gazeuse 50 cl', 'Limonade', 'Jus d’orange pressé', 'Cola 33 cl'] },
      {
        name: 'Vins et bières', icon: 'wine',
        dishes: ['Kir', 'Verre de bourgogne', 'Verre de chablis', 'Bouteille de bordeaux', 'Champagne, la coupe', 'Bière pression 25 cl', 'Bière bouteille 33 cl'],
      },
      { name: 'Boissons chaudes', icon: 'cup', dishes: ['Espresso', 'Café crème', 'Thé', 'Chocolat chaud'] },
    ],
  },
]; // biome-ignore format: a table

/** Writes the cards of what the catalog has; repeating it changes nothing. */
export async function writeMenus(ask: Ask, shopId: string): Promise<void> {
  const { products } = await ask<{ products: { edges: { node: { id: string; name: string } }[] } }>(
    '{ products(first: 200) { edges { node { id name } } } }',
  );
  const idOf = new Map(products.edges.map(({ node }) => [node.name, node.id]));
  for (const [displayOrder, { name, windows, parts }] of CARDS.entries()) {
    const categories = parts.map(({ dishes, ...part }) => ({
      ...part,
      productIds: dishes.flatMap((dish) => idOf.get(dish) ?? []),
    }));
    await ask(mutation('createMenu'), {
      input: { shopId, name, displayOrder, windows, categories, idempotencyKey: `demo-menu-${name}` },
    });
  }
}
