import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'INVALID.name': { en: 'A name has 1 to 200 characters.', fr: 'Un nom compte de 1 à 200 caractères.' },
  'INVALID.sku': {
    en: 'A SKU has 1 to 64 characters, without spaces at its ends.',
    fr: 'Une référence compte de 1 à 64 caractères, sans espace au bord.',
  },
  'INVALID.text': {
    en: 'This text is too long (at most {max} characters).',
    fr: 'Ce texte est trop long ({max} caractères au plus).',
  },
  'INVALID.boolean': { en: 'Write true or false, not “{value}”.', fr: 'Écrivez true ou false, pas « {value} ».' },
  'INVALID.service': { en: 'A service is never kept in stock.', fr: 'Un service n’est jamais stocké.' },
  'INVALID.noVariant': {
    en: 'Only a variant has a difference in price.',
    fr: 'Seule une déclinaison a un écart de prix.',
  },
  'INVALID.onePrice': {
    en: 'Give either the price or the difference.',
    fr: 'Indiquez soit le prix, soit l’écart.',
  },
  'INVALID.oneEach': {
    en: 'Choose one value of each: {options}.',
    fr: 'Choisissez une valeur de chacun : {options}.',
  },
  'INVALID.unitsApart': {
    en: '“{from}” does not convert to “{to}”.',
    fr: '« {from} » ne se convertit pas en « {to} ».',
  },
  'INVALID.unitNeeded': {
    en: 'Say which unit is wanted, or of which product it is.',
    fr: 'Indiquez l’unité voulue, ou le produit dont il s’agit.',
  },
  'INVALID.ratio': {
    en: 'This size is beyond all measure; choose a unit that is nearer to it.',
    fr: 'Cette grandeur est hors de toute mesure ; choisissez une unité plus proche.',
  },
  'INVALID.oneTax': {
    en: 'Give either a tax rate or a tax category.',
    fr: 'Indiquez soit un taux de taxe, soit une catégorie de taxe.',
  },
  'INVALID.day': { en: 'This day lies out of all bounds.', fr: 'Ce jour est hors de toute mesure.' },
  'INVALID.kind': {
    en: 'A kind is GOOD or SERVICE, not “{value}”.',
    fr: 'Un type est GOOD ou SERVICE, pas « {value} ».',
  },
  'INVALID.barcode': {
    en: '“{code}” is not a valid EAN-13, EAN-8 or UPC-A.',
    fr: '« {code} » n’est pas un code EAN-13, EAN-8 ou UPC-A valide.',
  },
  'INVALID.choices': {
    en: 'At most cannot be fewer than at least.',
    fr: 'Le maximum ne peut pas être inférieur au minimum.',
  },
  'INVALID.noChoice': {
    en: 'A choice is needed here, but there is nothing to choose from.',
    fr: 'Un choix est demandé ici, mais il n’y a rien à choisir.',
  },
  'INVALID.past': { en: 'This lies in the past.', fr: 'C’est dans le passé.' },
  'INVALID.farAway': { en: 'This is more than three years away.', fr: 'C’est à plus de trois ans.' },
  'INVALID.variantBelowZero': {
    en: 'At this price “{name}” would cost less than nothing.',
    fr: 'À ce prix, « {name} » coûterait moins que rien.',
  },
  'INVALID.time': { en: 'A time is written HH:MM, like 17:30.', fr: 'Une heure s’écrit HH:MM, comme 17:30.' },
  'INVALID.priceOrPercent': {
    en: 'Give either a price or a percentage off.',
    fr: 'Indiquez soit un prix, soit un pourcentage de remise.',
  },
  'INVALID.listLoop': {
    en: 'A price list cannot be based on itself, directly or by way of others.',
    fr: 'Un tarif ne peut pas se baser sur lui-même, directement ou par d’autres.',
  },
  'INVALID.oneOf': {
    en: 'Name either a product or a category.',
    fr: 'Indiquez soit un produit, soit une catégorie.',
  },
  'INVALID.siblings': {
    en: 'It does not lie beside the first one; only what lies together has an order.',
    fr: 'Elle ne se trouve pas à côté de la première ; seul ce qui est ensemble s’ordonne.',
  },
  'INVALID.cycle': {
    en: 'A category cannot lie under itself.',
    fr: 'Une catégorie ne peut pas se trouver sous elle-même.',
  },
  'INVALID.csvTwice': {
    en: 'The SKU {sku} stands twice in this file.',
    fr: 'La référence {sku} figure deux fois dans ce fichier.',
  },
  'NOT_FOUND.station': { en: 'There is no such station.', fr: 'Ce poste n’existe pas.' },
  'NOT_FOUND.product': { en: 'There is no such product.', fr: 'Ce produit n’existe pas.' },
  'NOT_FOUND.category': { en: 'There is no such category.', fr: 'Cette catégorie n’existe pas.' },
  'NOT_FOUND.modifierGroup': {
    en: 'There is no such group of modifiers.',
    fr: 'Ce groupe d’options n’existe pas.',
  },
  'NOT_FOUND.modifier': { en: 'There is no such modifier in it.', fr: 'Cette option n’en fait pas partie.' },
  'NOT_FOUND.taxCategory': { en: 'There is no such tax category.', fr: 'Cette catégorie de taxe n’existe pas.' },
  'NOT_FOUND.option': { en: 'This product has no such option.', fr: 'Ce produit n’a pas cette option.' },
  'NOT_FOUND.unit': { en: 'There is no unit “{unit}”.', fr: 'L’unité « {unit} » n’existe pas.' },
  'NOT_FOUND.packaging': {
    en: 'This product does not come in this packaging.',
    fr: 'Ce produit n’a pas ce conditionnement.',
  },
  'NOT_FOUND.price': { en: 'There is no such price.', fr: 'Ce prix n’existe pas.' },
  'NOT_FOUND.priceList': { en: 'There is no such price list.', fr: 'Ce tarif n’existe pas.' },
  'NOT_FOUND.priceListEntry': { en: 'There is no such entry in it.', fr: 'Cette ligne n’en fait pas partie.' },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'ALREADY_EXISTS.sku': { en: 'Another product has the SKU {sku}.', fr: 'Un autre produit porte la référence {sku}.' },
  'ALREADY_EXISTS.barcode': {
    en: 'Another product has the barcode {code}.',
    fr: 'Un autre produit porte le code-barres {code}.',
  },
  'TRY_AGAIN.restaurant': {
    en: 'The kitchen’s stations do not answer. Nothing was changed, try again.',
    fr: 'Les postes de cuisine ne répondent pas. Rien n’a été modifié, réessayez.',
  },
  'VERSION_CONFLICT.product': {
    en: 'Somebody changed this product in between. Look at it again.',
    fr: 'Quelqu’un a modifié ce produit entre-temps. Relisez-le.',
  },
  'ILLEGAL_STATE.variantOfVariant': {
    en: 'This is a variant itself; choose the product it is one of.',
    fr: 'C’est déjà une déclinaison ; choisissez son produit.',
  },
  'ILLEGAL_STATE.noOptions': {
    en: 'Say first what this product can be chosen by, such as its size.',
    fr: 'Indiquez d’abord ce que l’on peut choisir, comme la taille.',
  },
  'ILLEGAL_STATE.options': {
    en: 'This product has variants: options are neither added nor taken away.',
    fr: 'Ce produit a des déclinaisons : on n’ajoute ni ne retire d’option.',
  },
  'ILLEGAL_STATE.optionValue': {
    en: 'There are variants with “{name}”, so it stays.',
    fr: 'Des déclinaisons portent « {name} » : cette valeur reste.',
  },
  'ILLEGAL_STATE.variantPrice': {
    en: 'The price of a variant follows its product’s; change that, or the difference.',
    fr: 'Le prix d’une déclinaison suit celui de son produit ; changez celui-ci, ou l’écart.',
  },
  'ILLEGAL_STATE.unavailableEverywhere': {
    en: 'It is marked unavailable in all shops; take that back first.',
    fr: 'Il est marqué indisponible dans tous les magasins ; retirez d’abord cette marque.',
  },
  'ALREADY_EXISTS.unit': { en: 'There is already a unit “{code}”.', fr: 'Il y a déjà une unité « {code} ».' },
  'VERSION_CONFLICT.unit': {
    en: 'Somebody changed this unit in between. Look at it again.',
    fr: 'Quelqu’un a modifié cette unité entre-temps. Relisez-la.',
  },
  'TOO_MUCH.units': {
    en: 'A company has at most {max} units of its own.',
    fr: 'Une entreprise a {max} unités propres au plus.',
  },
  'ALREADY_EXISTS.variant': { en: 'There is this variant already.', fr: 'Cette déclinaison existe déjà.' },
  'TOO_MUCH.variants': { en: 'At most {max} variants.', fr: '{max} déclinaisons au plus.' },
  'ILLEGAL_STATE.taxCategory': {
    en: 'This tax category is no longer in use.',
    fr: 'Cette catégorie de taxe n’est plus utilisée.',
  },
  'VERSION_CONFLICT.taxCategory': {
    en: 'Somebody changed this tax category in between. Look at it again.',
    fr: 'Quelqu’un a modifié cette catégorie de taxe entre-temps. Relisez-la.',
  },
  'ALREADY_EXISTS.taxCategory': {
    en: 'There is already a tax category “{name}”.',
    fr: 'Il y a déjà une catégorie de taxe « {name} ».',
  },
  'VERSION_CONFLICT.priceList': {
    en: 'Somebody changed this price list in between. Look at it again.',
    fr: 'Quelqu’un a modifié ce tarif entre-temps. Relisez-le.',
  },
  'ILLEGAL_STATE.priceWithdrawn': {
    en: 'This price was withdrawn already.',
    fr: 'Ce prix a déjà été retiré.',
  },
  'ILLEGAL_STATE.priceInForce': {
    en: 'This price is in force already. Change the price instead.',
    fr: 'Ce prix est déjà en vigueur. Changez plutôt le prix.',
  },
  'ALREADY_EXISTS.priceList': {
    en: 'There is already a price list “{name}”.',
    fr: 'Il y a déjà un tarif « {name} ».',
  },
  'VERSION_CONFLICT.modifierGroup': {
    en: 'Somebody changed this group of modifiers in between. Look at it again.',
    fr: 'Quelqu’un a modifié ce groupe d’options entre-temps. Relisez-le.',
  },
  'ALREADY_EXISTS.modifierGroup': {
    en: 'There is already a group of modifiers “{name}”.',
    fr: 'Il y a déjà un groupe d’options « {name} ».',
  },
  'VERSION_CONFLICT.category': {
    en: 'Somebody changed this category in between. Look at it again.',
    fr: 'Quelqu’un a modifié cette catégorie entre-temps. Relisez-la.',
  },
  'ALREADY_EXISTS.category': {
    en: 'There is already a category “{name}” here.',
    fr: 'Il y a déjà une catégorie « {name} » ici.',
  },
});
