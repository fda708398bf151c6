import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'INVALID.names': {
    en: 'Give at least one name: first name, last name or company name.',
    fr: 'Donnez au moins un nom : prénom, nom ou raison sociale.',
  },
  'INVALID.text': {
    en: 'This text has 1 to {max} characters on one line.',
    fr: 'Ce texte compte de 1 à {max} caractères sur une ligne.',
  },
  'INVALID.notes': {
    en: 'This text is too long (at most {max} characters) or holds characters that cannot be kept.',
    fr: 'Ce texte est trop long ({max} caractères au plus) ou contient des caractères impossibles à conserver.',
  },
  'INVALID.dateOfBirth': {
    en: 'A date of birth lies in the past, not before 1900.',
    fr: 'Une date de naissance est dans le passé, pas avant 1900.',
  },
  'INVALID.reason': { en: 'Say why the customer is blocked.', fr: 'Dites pourquoi le client est bloqué.' },
  'INVALID.tiers': { en: 'GOLD starts above SILVER.', fr: 'OR commence au-dessus d’ARGENT.' },
  'INVALID.pointValue': {
    en: 'This is at most {max}, with at most {decimals} decimals.',
    fr: 'Cette valeur est de {max} au plus, avec {decimals} décimales au plus.',
  },
  'INVALID.points': {
    en: 'Points are a whole number other than zero, at most {max} at once.',
    fr: 'Les points sont un nombre entier différent de zéro, {max} au plus à la fois.',
  },
  'INVALID.minimumPoints': {
    en: 'At least {minimum} points are used at once; this would use {needed}.',
    fr: 'On utilise au moins {minimum} points à la fois ; ceci en demanderait {needed}.',
  },
  'TOO_MUCH.points': {
    en: '{needed} points are needed, {there} are there.',
    fr: 'Il faut {needed} points, il y en a {there}.',
  },
  'ILLEGAL_STATE.noProgram': {
    en: 'Loyalty points cannot be used here: there is no program in this currency.',
    fr: 'Les points de fidélité ne sont pas utilisables ici : il n’y a pas de programme dans cette devise.',
  },
  IDEMPOTENCY_CONFLICT: {
    en: 'Points were already taken for this payment, for another amount.',
    fr: 'Des points ont déjà été pris pour ce paiement, pour un autre montant.',
  },
  'NOT_FOUND.customer': { en: 'There is no such customer.', fr: 'Ce client n’existe pas.' },
  'INVALID.word': { en: 'This is one of {words}.', fr: 'Ceci est l’un de {words}.' },
  'INVALID.day': { en: 'A day is written YYYY-MM-DD.', fr: 'Un jour s’écrit AAAA-MM-JJ.' },
  'INVALID.addressPart': {
    en: 'An address has a street, a city and a country.',
    fr: 'Une adresse a une rue, une ville et un pays.',
  },
  'INVALID.several': {
    en: 'This may be one of several customers; give the number.',
    fr: 'Ceci peut être l’un de plusieurs clients ; indiquez le numéro.',
  },
  'INVALID.sameCustomer': { en: 'This is the same customer.', fr: 'C’est le même client.' },
  'ILLEGAL_STATE.merged': {
    en: 'Customer {number} was merged into another one already.',
    fr: 'Le client {number} a déjà été fusionné avec un autre.',
  },
  'NOT_FOUND.interaction': { en: 'There is no such interaction.', fr: 'Cette interaction n’existe pas.' },
  'NOT_FOUND.user': { en: 'There is no such active user.', fr: 'Cet utilisateur actif n’existe pas.' },
  VERSION_CONFLICT: {
    en: 'Somebody changed this in between. Look at it again.',
    fr: 'Quelqu’un a modifié ceci entre-temps. Relisez-le.',
  },
  'ILLEGAL_STATE.interaction': {
    en: 'What is {from} cannot become {to}.',
    fr: 'Ce qui est {from} ne peut pas devenir {to}.',
  },
  'INVALID.reopening': {
    en: 'Say why it is taken up again.',
    fr: 'Dites pourquoi ceci est repris.',
  },
  'NOT_FOUND.priceList': { en: 'There is no such price list.', fr: 'Cette liste de prix n’existe pas.' },
  'NOT_ALLOWED.terms': {
    en: 'Payment terms, credit limits and price lists need somebody who may agree on them.',
    fr: 'Les conditions de paiement, plafonds de crédit et listes de prix demandent quelqu’un qui peut en convenir.',
  },
  'NOT_FOUND.address': { en: 'There is no such address.', fr: 'Cette adresse n’existe pas.' },
  'ALREADY_EXISTS.customer': {
    en: 'There is already a customer with this id.',
    fr: 'Il y a déjà un client avec cet identifiant.',
  },
  'ILLEGAL_STATE.default': {
    en: 'This is the default address. Make another one the default instead.',
    fr: 'C’est l’adresse par défaut. Choisissez-en plutôt une autre par défaut.',
  },
  'TOO_MUCH.addresses': {
    en: 'A customer has at most {max} addresses. Remove one first.',
    fr: 'Un client a au plus {max} adresses. Retirez-en une d’abord.',
  },
});
