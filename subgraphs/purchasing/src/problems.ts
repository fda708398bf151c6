import { problemsOf } from '@comptoir/kit/problems';

/** What has no business noun is in kit's faults.ts and contact.ts. */
export const problem = problemsOf({
  'INVALID.nameRequired': {
    en: 'A line without a product needs a name.',
    fr: 'Une ligne sans produit a besoin d’un nom.',
  },
  'INVALID.costRequired': {
    en: 'No purchase price is known here; say what it costs.',
    fr: 'Aucun prix d’achat n’est connu ici ; indiquez le coût.',
  },
  'NOT_FOUND.supplier': { en: 'There is no such supplier.', fr: 'Ce fournisseur n’existe pas.' },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'NOT_FOUND.product': { en: 'There is no such product.', fr: 'Ce produit n’existe pas.' },
  'NOT_FOUND.warehouse': {
    en: 'There is no such warehouse in this shop.',
    fr: 'Cet entrepôt n’existe pas dans ce magasin.',
  },
  'NOT_FOUND.order': { en: 'There is no such purchase order.', fr: 'Cette commande fournisseur n’existe pas.' },
  'NOT_FOUND.orderLine': {
    en: 'There is no such line on this order.',
    fr: 'Cette ligne n’existe pas dans la commande.',
  },
  VERSION_CONFLICT: {
    en: 'Somebody changed this in between. Look at it again.',
    fr: 'Quelqu’un l’a modifié entre-temps. Relisez-le.',
  },
  'ILLEGAL_STATE.supplier': {
    en: 'Nothing is bought from “{name}” any more.',
    fr: 'On n’achète plus rien chez « {name} ».',
  },
  'ILLEGAL_STATE.warehouse': { en: 'This warehouse is closed.', fr: 'Cet entrepôt est fermé.' },
  'ILLEGAL_STATE.order': {
    en: 'Order {number} is {status}; this is not possible any more, or not yet.',
    fr: 'La commande {number} est {status} ; ce n’est plus possible, ou pas encore.',
  },
  'TOO_MUCH.received': {
    en: 'At most {left} of “{name}” may still arrive on this order.',
    fr: 'Il ne peut plus arriver que {left} de « {name} » sur cette commande.',
  },
  'ILLEGAL_STATE.nothingDue': {
    en: 'Nothing of order {number} is still to come.',
    fr: 'Il n’y a plus rien à recevoir sur la commande {number}.',
  },
  'TRY_AGAIN.catalog': {
    en: 'The catalog does not answer. Nothing was changed, try again.',
    fr: 'Le catalogue ne répond pas. Rien n’a été modifié, réessayez.',
  },
  'TRY_AGAIN.stock': {
    en: 'The stock does not answer. Nothing was changed, try again.',
    fr: 'Le stock ne répond pas. Rien n’a été modifié, réessayez.',
  },
});
