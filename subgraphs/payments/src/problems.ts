import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'NOT_FOUND.payment': { en: 'There is no such payment.', fr: 'Ce paiement n’existe pas.' },
  'NOT_FOUND.register': { en: 'There is no such register.', fr: 'Cette caisse n’existe pas.' },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'ALREADY_EXISTS.register': {
    en: 'This shop already has a register “{name}”.',
    fr: 'Ce magasin a déjà une caisse « {name} ».',
  },
  TOO_MUCH: {
    en: 'At most {refundable} of this payment can be given back.',
    fr: 'On peut rembourser au plus {refundable} de ce paiement.',
  },
  TRY_AGAIN: {
    en: 'Orders do not answer. Nothing was changed, try again.',
    fr: 'Les commandes ne répondent pas. Rien n’a été modifié, réessayez.',
  },
});
