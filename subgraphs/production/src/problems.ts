import { problemsOf } from '@comptoir/kit/problems';

/** What has no business noun is in kit's faults.ts. */
export const problem = problemsOf({
  'INVALID.unit': {
    en: '“{name}” is kept in {own}; {unit} cannot be converted to that.',
    fr: '« {name} » se compte en {own} ; {unit} ne peut pas y être converti.',
  },
  'INVALID.circle': {
    en: 'The product itself goes into this ingredient, directly or through other recipes.',
    fr: 'Le produit entre lui-même dans cet ingrédient, directement ou par d’autres recettes.',
  },
  'INVALID.notKept': {
    en: 'No stock is kept of “{name}”.',
    fr: '« {name} » n’est pas géré en stock.',
  },
  'NOT_FOUND.rule': { en: 'There is no such rule.', fr: 'Cette règle n’existe pas.' },
  'INVALID.noRecipe': {
    en: '“{name}” has no recipe in use.',
    fr: '« {name} » n’a pas de recette en usage.',
  },
  'INVALID.unitsApart': {
    en: 'The unit of “{name}” was changed; its recipe does not fit it any more.',
    fr: 'L’unité de « {name} » a changé ; sa recette ne lui convient plus.',
  },
  'INVALID.nothingToMake': {
    en: 'Nothing on this order has a recipe.',
    fr: 'Rien dans cette commande n’a de recette.',
  },
  'INVALID.expiryWithoutLot': {
    en: 'A date belongs to a lot; give its number.',
    fr: 'Une date appartient à un lot ; donnez son numéro.',
  },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'NOT_FOUND.warehouse': {
    en: 'There is no such warehouse in this shop.',
    fr: 'Cet entrepôt n’existe pas dans ce magasin.',
  },
  'NOT_FOUND.order': { en: 'There is no such order in this shop.', fr: 'Cette commande n’existe pas dans ce magasin.' },
  'NOT_FOUND.productionOrder': {
    en: 'There is no such production order.',
    fr: 'Cet ordre de fabrication n’existe pas.',
  },
  'NOT_FOUND.productionLine': {
    en: 'There is no such line on this production order.',
    fr: 'Cette ligne n’existe pas dans l’ordre de fabrication.',
  },
  'NOT_FOUND.ingredient': {
    en: 'This ingredient is not one of this line.',
    fr: 'Cet ingrédient n’est pas de cette ligne.',
  },
  'ILLEGAL_STATE.warehouse': { en: 'This warehouse is closed.', fr: 'Cet entrepôt est fermé.' },
  'ILLEGAL_STATE.customerOrder': { en: 'This order is closed.', fr: 'Cette commande est close.' },
  'ILLEGAL_STATE.productionOrder': {
    en: 'Production order {number} is {status}; this is not possible any more, or not yet.',
    fr: 'L’ordre de fabrication {number} est {status} ; ce n’est plus possible, ou pas encore.',
  },
  'TRY_AGAIN.stock': {
    en: 'The stock does not answer. Nothing was changed, try again.',
    fr: 'Le stock ne répond pas. Rien n’a été modifié, réessayez.',
  },
  'TRY_AGAIN.orders': {
    en: 'Orders do not answer. Nothing was changed, try again.',
    fr: 'Les commandes ne répondent pas. Rien n’a été modifié, réessayez.',
  },
  'NOT_FOUND.product': { en: 'There is no such product.', fr: 'Ce produit n’existe pas.' },
  'NOT_FOUND.recipe': { en: 'There is no such recipe.', fr: 'Cette recette n’existe pas.' },
  'ALREADY_EXISTS.recipe': {
    en: '“{name}” already has a recipe in use. Change that one, or take it out of use.',
    fr: '« {name} » a déjà une recette en usage. Modifiez-la ou retirez-la.',
  },
  VERSION_CONFLICT: {
    en: 'Somebody changed this in between. Look at it again.',
    fr: 'Quelqu’un l’a modifié entre-temps. Relisez-le.',
  },
  'TRY_AGAIN.catalog': {
    en: 'The catalog does not answer. Nothing was changed, try again.',
    fr: 'Le catalogue ne répond pas. Rien n’a été modifié, réessayez.',
  },
});
