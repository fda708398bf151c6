import { problemsOf } from '@comptoir/kit/problems';

/** What has no business noun is in kit's faults.ts and contact.ts. */
export const problem = problemsOf({
  'INVALID.nameRequired': {
    en: 'A line without a product needs a name.',
    fr: 'Une ligne sans produit a besoin d’un nom.',
  },
  'INVALID.required': {
    en: 'An invoice without an order needs this.',
    fr: 'Une facture sans commande en a besoin.',
  },
  'INVALID.paidAt': {
    en: 'A payment was made neither in the future nor over a year ago.',
    fr: 'Un paiement n’a eu lieu ni dans l’avenir ni il y a plus d’un an.',
  },
  'INVALID.expiryWithoutLot': {
    en: 'A date belongs to a lot; give its number.',
    fr: 'Une date appartient à un lot ; donnez son numéro.',
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
  'NOT_FOUND.invoice': { en: 'There is no such supplier invoice.', fr: 'Cette facture fournisseur n’existe pas.' },
  'NOT_FOUND.invoiceLine': {
    en: 'There is no such line on this invoice.',
    fr: 'Cette ligne n’existe pas dans la facture.',
  },
  'NOT_FOUND.payment': { en: 'There is no such payment.', fr: 'Ce paiement n’existe pas.' },
  'ALREADY_EXISTS.paper': {
    en: 'A paper “{supplierNumber}” of this supplier is entered already.',
    fr: 'Une pièce « {supplierNumber} » de ce fournisseur est déjà saisie.',
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
  'ILLEGAL_STATE.invoiced': {
    en: 'All of order {number} that could be invoiced is invoiced.',
    fr: 'Tout ce qui pouvait être facturé de la commande {number} l’est déjà.',
  },
  'ILLEGAL_STATE.invoice': {
    en: 'Invoice {number} is {status}; this is not possible any more, or not yet.',
    fr: 'La facture {number} est {status} ; ce n’est plus possible, ou pas encore.',
  },
  'ILLEGAL_STATE.settled': {
    en: 'Something was paid or credited of invoice {number}. Take the payment back, or ask for a credit note.',
    fr: 'Une partie de la facture {number} est payée ou créditée. Annulez le paiement ou demandez un avoir.',
  },
  'ILLEGAL_STATE.credited': {
    en: 'All of invoice {number} is credited.',
    fr: 'La facture {number} est entièrement créditée.',
  },
  'ILLEGAL_STATE.reversal': {
    en: 'This takes a payment back itself; what was taken back is paid anew.',
    fr: 'Ceci annule déjà un paiement ; ce qui a été annulé se paie à nouveau.',
  },
  'TOO_MUCH.invoiced': {
    en: 'At most {left} of “{name}” can still be invoiced of order {number}.',
    fr: 'Il ne reste que {left} de « {name} » à facturer sur la commande {number}.',
  },
  'TOO_MUCH.credited': {
    en: 'At most {left} of “{name}” can still be credited.',
    fr: 'Il ne reste que {left} de « {name} » à créditer.',
  },
  'TOO_MUCH.paid': {
    en: 'Only {remaining} remains to be paid.',
    fr: 'Il ne reste que {remaining} à payer.',
  },
  'TOO_MUCH.reversed': {
    en: 'Only {left} of this payment can be taken back.',
    fr: 'Seuls {left} de ce paiement peuvent être annulés.',
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
