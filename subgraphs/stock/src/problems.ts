import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'INVALID.name': { en: 'A name has 1 to 200 characters.', fr: 'Un nom compte de 1 à 200 caractères.' },
  'INVALID.counted': {
    en: 'A count goes from zero to {max}.',
    fr: 'Une quantité comptée va de zéro à {max}.',
  },
  'INVALID.cost': { en: 'A cost goes from zero to {max}.', fr: 'Un coût va de zéro à {max}.' },
  'INVALID.limits': {
    en: 'Bounds are at least zero, and the maximum is not below the minimum.',
    fr: 'Les seuils sont positifs ou nuls, et le maximum n’est pas inférieur au minimum.',
  },
  'INVALID.tooLarge': {
    en: 'With this the stock would be larger than anything real.',
    fr: 'Le stock deviendrait plus grand que toute réalité.',
  },
  'INVALID.notStockable': {
    en: 'No stock is kept of “{product}”.',
    fr: '« {product} » n’est pas géré en stock.',
  },
  'INVALID.lotMissing': {
    en: 'This product is kept by lots; say which lot it is.',
    fr: 'Ce produit est géré par lots ; indiquez le lot.',
  },
  'INVALID.lotsNotTracked': {
    en: 'No lots are kept of this product.',
    fr: 'Ce produit n’est pas géré par lots.',
  },
  'INVALID.lotExpiry': {
    en: 'Lot “{lot}” is here already, with the date {date}.',
    fr: 'Le lot « {lot} » est déjà là, avec la date {date}.',
  },
  'INVALID.expiryWithoutLot': {
    en: 'A date belongs to a lot; name the lot.',
    fr: 'Une date va avec un lot ; nommez-le.',
  },
  'INVALID.sameWarehouse': {
    en: 'Goods go to another warehouse than they come from.',
    fr: 'La marchandise va dans un autre entrepôt que celui d’où elle vient.',
  },
  'INVALID.productsNotNamed': {
    en: 'Products are named only for a stocktake of products.',
    fr: 'Les produits ne se nomment que pour un inventaire de produits.',
  },
  'INVALID.notCounted': {
    en: 'This product does not belong to the stocktake.',
    fr: 'Ce produit ne fait pas partie de l’inventaire.',
  },
  'INVALID.recountReason': {
    en: 'Say why it was counted again.',
    fr: 'Dites pourquoi vous avez recompté.',
  },
  'INVALID.countedAt': {
    en: 'A count was made between the start of the stocktake and now.',
    fr: 'Un comptage a lieu entre le début de l’inventaire et maintenant.',
  },
  'INVALID.csvTwice': {
    en: 'The SKU {sku} stands twice in this file, with the same lot.',
    fr: 'La référence {sku} figure deux fois dans ce fichier, avec le même lot.',
  },
  'INVALID.day': {
    en: 'Write a day as 2026-12-31, not “{value}”.',
    fr: 'Écrivez un jour comme 2026-12-31, pas « {value} ».',
  },
  'INVALID.lossReason': { en: 'Say what happened.', fr: 'Dites ce qui s’est passé.' },
  'NOT_FOUND.lot': { en: 'There is nothing here of such a lot.', fr: 'Il n’y a rien ici d’un tel lot.' },
  'NOT_FOUND.product': { en: 'There is no such product.', fr: 'Ce produit n’existe pas.' },
  'NOT_FOUND.warehouse': { en: 'There is no such warehouse.', fr: 'Cet entrepôt n’existe pas.' },
  'NOT_FOUND.transfer': { en: 'There is no such transfer.', fr: 'Ce transfert n’existe pas.' },
  'NOT_FOUND.transferLine': {
    en: 'The transfer has no such line.',
    fr: 'Le transfert n’a pas une telle ligne.',
  },
  'NOT_FOUND.stocktake': { en: 'There is no such stocktake.', fr: 'Cet inventaire n’existe pas.' },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'NOT_FOUND.movement': { en: 'There is no such movement.', fr: 'Ce mouvement n’existe pas.' },
  'ALREADY_EXISTS.warehouse': {
    en: 'The shop already has a warehouse “{name}”.',
    fr: 'Le magasin a déjà un entrepôt « {name} ».',
  },
  'ALREADY_EXISTS.opening': {
    en: 'Something of {sku} has moved here already; count it instead.',
    fr: 'La référence {sku} a déjà bougé ici ; comptez-la plutôt.',
  },
  'ILLEGAL_STATE.warehouse': { en: 'This warehouse is closed.', fr: 'Cet entrepôt est fermé.' },
  'ILLEGAL_STATE.selling': {
    en: 'The shop sells from this warehouse; choose another for that first.',
    fr: 'Le magasin vend depuis cet entrepôt ; choisissez-en d’abord un autre.',
  },
  'ILLEGAL_STATE.movement': {
    en: 'A movement of type {type} cannot be returned.',
    fr: 'Un mouvement de type {type} ne peut pas être retourné.',
  },
  'ILLEGAL_STATE.transfer': {
    en: 'Transfer {number} is {status}; this is not possible any more, or not yet.',
    fr: 'Le transfert {number} est {status} ; ce n’est plus, ou pas encore, possible.',
  },
  'ILLEGAL_STATE.stocktake': {
    en: 'Stocktake {number} has ended ({status}).',
    fr: 'L’inventaire {number} est terminé ({status}).',
  },
  'ILLEGAL_STATE.countedElsewhere': {
    en: 'Some of these products are being counted in another stocktake of this warehouse; end that one first.',
    fr: 'Certains de ces produits sont déjà comptés dans un autre inventaire de cet entrepôt ; terminez-le d’abord.',
  },
  'ILLEGAL_STATE.lots': {
    en: 'There is still something of its lots; use them up or take them away first.',
    fr: 'Il reste quelque chose de ses lots ; écoulez-les ou retirez-les d’abord.',
  },
  'ILLEGAL_STATE.lotExpired': {
    en: 'Lot “{lot}” is past its date ({date}); take it away as a loss.',
    fr: 'Le lot « {lot} » est périmé ({date}) ; retirez-le comme perte.',
  },
  'TOO_MUCH.transfer': {
    en: 'Only {left} of this line is still on the way.',
    fr: 'Il ne reste que {left} de cette ligne en route.',
  },
  'TOO_MUCH.return': {
    en: 'Only {left} of this movement can still be returned.',
    fr: 'Il ne reste que {left} à retourner sur ce mouvement.',
  },
  'INSUFFICIENT_STOCK.product': {
    en: 'Only {available} of “{name}” is available, {asked} is asked for.',
    fr: 'Il n’y a que {available} de « {name} » disponible, {asked} est demandé.',
  },
  'INSUFFICIENT_STOCK.lot': {
    en: 'Only {available} of lot “{lot}” is there, {asked} is asked for.',
    fr: 'Il ne reste que {available} du lot « {lot} », {asked} est demandé.',
  },
  'TRY_AGAIN.catalog': {
    en: 'The catalog does not answer. Nothing was changed; please try again.',
    fr: 'Le catalogue ne répond pas. Rien n’a été modifié ; veuillez réessayer.',
  },
});
