/** Words that names of goods are made of, as they stand on French shelves. */
const NOUNS =
  'Pain|Baguette|Croissant|Brioche|Biscotte|Café|Thé|Infusion|Cacao|Lait|Beurre|Fromage|Camembert|Comté|Yaourt|Crème|Confiture|Miel|Chocolat|Biscuit|Gâteau|Tarte|Crêpe|Riz|Pâtes|Coquillettes|Semoule|Farine|Sucre|Sel|Poivre|Huile|Vinaigre|Moutarde|Mayonnaise|Sauce|Coulis|Tomate|Pomme|Poire|Banane|Orange|Citron|Fraise|Framboise|Cerise|Abricot|Pêche|Raisin|Melon|Carotte|Poireau|Oignon|Échalote|Ail|Épinard|Chou|Salade|Concombre|Courgette|Aubergine|Poivron|Haricot|Lentille|Pois chiche|Saumon|Thon|Sardine|Crevette|Moule|Poulet|Dinde|Bœuf|Veau|Porc|Jambon|Saucisse|Pâté|Rillettes|Œuf|Bière|Vin|Cidre|Limonade|Jus|Eau minérale|Sirop|Soda|Savon|Shampooing|Dentifrice|Lessive|Éponge|Bougie|Allumettes|Pile|Ampoule|Cahier|Stylo|Crayon|Colle|Chemise|Chaussettes|Écharpe|Bonnet'.split(
    '|',
  );
const KINDS =
  'bio|artisanal|fermier|de campagne|nature|à l’ancienne|au lait|aux noix|aux figues|de saison|extra|fin|doux|corsé|fumé|salé|sucré|sans gluten|complet|blanc|noir|rouge|vert|d’Espagne|de Provence|de Normandie|de Bretagne|du Béarn|d’Auvergne|des Alpes|à la vanille|au caramel|aux herbes|au citron|à la truffe|de luxe|familial|léger|entier|moulu|en grains|en poudre|surgelé|frais|sec|grillé|rôti|mariné|épicé|velouté'.split(
    '|',
  );
const BRANDS =
  'Durand|Marchal|Terroir|Belair|Orval|Grandpré|Soleil|Montagne|Rivage|Jardin|Saveurs|Délices|Tradition|Valfleuri|Chênevert|Rocher|Moulin|Lavande|Aubépine|Bruyère|Clairière|Source|Falaise|Garrigue|Hameau|Lagune|Meule|Noyer|Olivier|Prairie|Quatresaisons|Ruche|Tilleul|Vallée|Verger|Alouette|Colombe|Hirondelle|Mésange|Pinson'.split(
    '|',
  );
const SIZES =
  '100 g|125 g|200 g|250 g|400 g|500 g|1 kg|2 kg|25 cl|33 cl|50 cl|75 cl|1 L|1,5 L|x2|x4|x6|x12|S|M|L|XL'.split('|');

export interface Article {
  sku: string;
  name: string;
  barcode: string;
}

/** So many articles with names of their own, the same in every run. */
export function articles(count: number): Article[] {
  const most = NOUNS.length * KINDS.length * BRANDS.length * SIZES.length;
  return Array.from({ length: count }, (_, i) => {
    // A step that shares no factor with the number of names meets each of them once.
    let n = (i * 1_000_003) % most;
    const take = (words: readonly string[]) => {
      const word = words[n % words.length] ?? '';
      n = Math.floor(n / words.length);
      return word;
    };
    const name = [NOUNS, KINDS, BRANDS, SIZES].map(take).join(' ');
    return { sku: `REF-${String(i).padStart(6, '0')}`, name, barcode: ean13(`30${String(i).padStart(10, '0')}`) };
  });
}

function ean13(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}
