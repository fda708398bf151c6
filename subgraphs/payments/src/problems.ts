import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'INVALID.told': {
    en: 'This is noted when a deliveryman settles; nobody enters it.',
    fr: 'Ceci est noté quand un livreur rend ses comptes ; personne ne le saisit.',
  },
  'NOT_FOUND.payment': { en: 'There is no such payment.', fr: 'Ce paiement n’existe pas.' },
  'NOT_FOUND.register': { en: 'There is no such register.', fr: 'Cette caisse n’existe pas.' },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'ALREADY_EXISTS.register': {
    en: 'This shop already has a register “{name}”.',
    fr: 'Ce magasin a déjà une caisse « {name} ».',
  },
  'NOT_FOUND.session': { en: 'There is no such cash session.', fr: 'Cette session de caisse n’existe pas.' },
  'NOT_FOUND.method': { en: 'There is no such way to pay.', fr: 'Ce moyen de paiement n’existe pas.' },
  'ALREADY_EXISTS.method': {
    en: 'There already is a way to pay called “{name}”.',
    fr: 'Il y a déjà un moyen de paiement « {name} ».',
  },
  'INVALID.type': { en: '{provider} does not handle {type}.', fr: '{provider} ne gère pas {type}.' },
  'INVALID.feeFixed': {
    en: 'A fee has at most 4 decimals.',
    fr: 'Des frais ont au plus 4 décimales.',
  },
  'INVALID.settings': {
    en: 'Settings are a JSON object of at most 4,000 characters.',
    fr: 'Les réglages sont un objet JSON de 4 000 caractères au plus.',
  },
  'INVALID.openSecret': {
    en: 'What is secret belongs into the secrets, not into the settings.',
    fr: 'Ce qui est secret se met dans les secrets, pas dans les réglages.',
  },
  'INVALID.secretName': {
    en: '{provider} knows no secret of this name.',
    fr: '{provider} ne connaît pas de secret de ce nom.',
  },
  'INVALID.secret': {
    en: 'A secret is 16 to 500 letters, digits and signs, without spaces.',
    fr: 'Un secret compte de 16 à 500 lettres, chiffres et signes, sans espaces.',
  },
  'ILLEGAL_STATE.inactive': { en: '“{name}” is switched off.', fr: '« {name} » est désactivé.' },
  'ILLEGAL_STATE.noSecret': {
    en: '“{name}” was not told its secrets yet.',
    fr: '« {name} » n’a pas encore reçu ses secrets.',
  },
  'ILLEGAL_STATE.notReceived': {
    en: 'This payment was not received: there is nothing to give back.',
    fr: 'Ce paiement n’a pas été reçu : il n’y a rien à rembourser.',
  },
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
  'TRY_AGAIN.provider': {
    en: 'The payment provider does not answer. Nothing was changed, try again.',
    fr: 'Le prestataire de paiement ne répond pas. Rien n’a été modifié, réessayez.',
  },
  'TRY_AGAIN.orders': {
    en: 'Orders do not answer. Nothing was changed, try again.',
    fr: 'Les commandes ne répondent pas. Rien n’a été modifié, réessayez.',
  },
});
