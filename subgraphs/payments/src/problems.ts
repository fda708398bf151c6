import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'NOT_FOUND.payment': { en: 'There is no such payment.', fr: 'Ce paiement n’existe pas.' },
  'NOT_FOUND.register': { en: 'There is no such register.', fr: 'Cette caisse n’existe pas.' },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'ALREADY_EXISTS.register': {
    en: 'This shop already has a register “{name}”.',
    fr: 'Ce magasin a déjà une caisse « {name} ».',
  },
  'NOT_FOUND.session': { en: 'There is no such cash session.', fr: 'Cette session de caisse n’existe pas.' },
  'INVALID.denomination': {
    en: 'There is no note or coin of {denomination} {currency}.',
    fr: 'Il n’existe pas de billet ni de pièce de {denomination} {currency}.',
  },
  'ILLEGAL_STATE.open': {
    en: '“{name}” already has an open session. Close it first.',
    fr: '« {name} » a déjà une session ouverte. Clôturez-la d’abord.',
  },
  'ILLEGAL_STATE.closed': { en: 'This cash session is closed.', fr: 'Cette session de caisse est clôturée.' },
  'ILLEGAL_STATE.overdue': {
    en: 'This session has been open for over 24 hours. It can only be closed.',
    fr: 'Cette session est ouverte depuis plus de 24 heures. Elle ne peut plus être que clôturée.',
  },
  'NOT_ALLOWED.session': {
    en: 'Somebody else opened this session. Ask them, or a manager.',
    fr: 'Quelqu’un d’autre a ouvert cette session. Adressez-vous à cette personne ou à un gérant.',
  },
  'TOO_MUCH.drawer': {
    en: 'There should be only {there} in the drawer.',
    fr: 'Il ne devrait y avoir que {there} dans le tiroir.',
  },
  'TOO_MUCH.refund': {
    en: 'At most {refundable} of this payment can be given back.',
    fr: 'On peut rembourser au plus {refundable} de ce paiement.',
  },
  'TRY_AGAIN.shop': {
    en: 'The settings of this shop are not here yet. Try again in a moment.',
    fr: 'Les réglages de ce magasin ne sont pas encore arrivés. Réessayez dans un instant.',
  },
  'TRY_AGAIN.orders': {
    en: 'Orders do not answer. Nothing was changed, try again.',
    fr: 'Les commandes ne répondent pas. Rien n’a été modifié, réessayez.',
  },
});
