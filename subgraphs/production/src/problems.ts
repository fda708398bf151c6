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
