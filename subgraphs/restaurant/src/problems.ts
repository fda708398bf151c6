import type { Locale } from '@comptoir/kit/actor';
import { problemsOf } from '@comptoir/kit/problems';
import type { ReservationStatus } from './domain/reservation-states.ts';
import type { TicketStatus } from './domain/ticket-states.ts';

export const problem = problemsOf({
  'INVALID.name': { en: 'A name has 1 to 100 characters.', fr: 'Un nom compte de 1 à 100 caractères.' },
  'INVALID.number': {
    en: 'A table number has 1 to 20 characters.',
    fr: 'Un numéro de table compte de 1 à 20 caractères.',
  },
  'INVALID.partySize': {
    en: 'A party has {min} to {max} guests.',
    fr: 'Un groupe compte de {min} à {max} personnes.',
  },
  'INVALID.shop': {
    en: 'There are several shops: say which one.',
    fr: 'Il y a plusieurs magasins : précisez lequel.',
  },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'NOT_FOUND.zone': { en: 'There is no such zone here.', fr: 'Cette zone n’existe pas ici.' },
  'NOT_FOUND.table': { en: 'There is no such table.', fr: 'Cette table n’existe pas.' },
  'NOT_FOUND.station': { en: 'There is no such station.', fr: 'Ce poste n’existe pas.' },
  'NOT_FOUND.ticket': { en: 'There is no such ticket.', fr: 'Ce bon n’existe pas.' },
  'NOT_FOUND.order': { en: 'There is no such order.', fr: 'Cette commande n’existe pas.' },
  'NOT_FOUND.customer': { en: 'There is no such customer.', fr: 'Ce client n’existe pas.' },
  'ALREADY_EXISTS.zone': { en: 'There is already a zone “{name}”.', fr: 'Il y a déjà une zone « {name} ».' },
  'ALREADY_EXISTS.table': { en: 'There is already a table {number}.', fr: 'Il y a déjà une table {number}.' },
  'ALREADY_EXISTS.station': { en: 'There is already a station “{name}”.', fr: 'Il y a déjà un poste « {name} ».' },
  'ALREADY_EXISTS.id': { en: 'This id is already taken.', fr: 'Cet identifiant est déjà pris.' },
  'TABLE_OCCUPIED.table': {
    en: 'A party sits at table {number}.',
    fr: 'La table {number} est occupée.',
  },
  'TABLE_UNAVAILABLE.CLEANING': {
    en: 'Table {number} is being cleaned.',
    fr: 'La table {number} est en cours de nettoyage.',
  },
  'TABLE_UNAVAILABLE.OUT_OF_ORDER': {
    en: 'Table {number} is out of order.',
    fr: 'La table {number} est hors service.',
  },
  'TABLE_UNAVAILABLE.inactive': {
    en: 'Table {number} is not in use.',
    fr: 'La table {number} n’est pas en service.',
  },
  'ILLEGAL_STATE.advance': {
    en: 'Ticket {number} is {is}; it cannot become {becomes}.',
    fr: 'Le bon {number} est {is} ; il ne peut pas devenir {becomes}.',
  },
  'VERSION_CONFLICT.ticket': {
    en: 'Someone else has just moved ticket {number} on. Look again.',
    fr: 'Quelqu’un vient de faire avancer le bon {number}. Regardez à nouveau.',
  },
  'ILLEGAL_STATE.acknowledged': {
    en: 'There is nothing to acknowledge on ticket {number}.',
    fr: 'Il n’y a rien à confirmer sur le bon {number}.',
  },
  'ILLEGAL_STATE.priority': {
    en: 'Ticket {number} is {is}; there is nothing to hurry.',
    fr: 'Le bon {number} est {is} ; il n’y a rien à presser.',
  },
  'INVALID.past': { en: 'This lies in the past.', fr: 'Cette date est passée.' },
  'INVALID.far': { en: 'That is more than two years ahead.', fr: 'C’est dans plus de deux ans.' },
  'INVALID.noTable': { en: 'Say at which table they sit.', fr: 'Indiquez à quelle table les installer.' },
  'NOT_FOUND.seating': { en: 'There is no such party.', fr: 'Ces convives sont inconnus.' },
  'NOT_FOUND.reservation': { en: 'There is no such reservation.', fr: 'Cette réservation n’existe pas.' },
  'VERSION_CONFLICT.reservation': {
    en: 'Somebody changed this reservation in between. Look at it again.',
    fr: 'Quelqu’un a modifié cette réservation entre-temps. Relisez-la.',
  },
  'ILLEGAL_STATE.reservation': {
    en: 'The reservation of {name} is {is}.',
    fr: 'La réservation de {name} est {is}.',
  },
  'ILLEGAL_STATE.notDue': { en: 'Its time has not come yet.', fr: 'L’heure n’est pas encore venue.' },
  'RESERVATION_CONFLICT.taken': {
    en: 'Table {number} is reserved at that time.',
    fr: 'La table {number} est réservée à cette heure.',
  },
  'RESERVATION_CONFLICT.near': {
    en: 'Table {number} is kept for {name}.',
    fr: 'La table {number} est gardée pour {name}.',
  },
  'RESERVATION_CONFLICT.promised': {
    en: 'Table {number} is promised to {name}. Give them another one first.',
    fr: 'La table {number} est promise à {name}. Donnez-leur d’abord une autre table.',
  },
  'ILLEGAL_STATE.early': {
    en: 'This reservation is for much later. Change its time first.',
    fr: 'Cette réservation est pour bien plus tard. Changez d’abord son heure.',
  },
  'ILLEGAL_STATE.sitting': {
    en: 'These guests still sit at their table; it is over once their bill is settled.',
    fr: 'Ces convives sont encore à table ; ce sera terminé une fois leur addition réglée.',
  },
  'ILLEGAL_STATE.nobody': { en: 'Nobody sits at table {number}.', fr: 'Personne n’est installé à la table {number}.' },
  'ILLEGAL_STATE.merged': {
    en: 'Table {number} is already put together with others.',
    fr: 'La table {number} est déjà réunie à d’autres.',
  },
  'ILLEGAL_STATE.alone': {
    en: 'Table {number} is not put together with another one.',
    fr: 'La table {number} n’est réunie à aucune autre.',
  },
  'ILLEGAL_STATE.recall': {
    en: 'Ticket {number} is {is}; only what is ready or served can be called back.',
    fr: 'Le bon {number} est {is} ; seul un bon prêt ou servi peut être rappelé.',
  },
  'INVALID.time': { en: 'Write a time such as 18:30.', fr: 'Écrivez une heure comme 18:30.' },
  'INVALID.overlap': {
    en: 'These hours overlap with those of number {other}.',
    fr: 'Ces heures chevauchent celles du numéro {other}.',
  },
  'NOT_FOUND.menu': { en: 'There is no such menu.', fr: 'Cette carte n’existe pas.' },
  'NOT_FOUND.product': { en: 'There is no such product.', fr: 'Ce produit n’existe pas.' },
  'ALREADY_EXISTS.menu': { en: 'There is already a menu “{name}”.', fr: 'Il y a déjà une carte « {name} ».' },
  'VERSION_CONFLICT.menu': {
    en: 'Somebody changed this menu in between. Look at it again.',
    fr: 'Quelqu’un a modifié cette carte entre-temps. Relisez-la.',
  },
  'TRY_AGAIN.catalog': {
    en: 'The catalog does not answer. Nothing was changed, try again.',
    fr: 'Le catalogue ne répond pas. Rien n’a été modifié, réessayez.',
  },
  'TRY_AGAIN.orders': {
    en: 'The orders do not answer right now. Please try again.',
    fr: 'Les commandes ne répondent pas pour le moment. Veuillez réessayer.',
  },
  'TRY_AGAIN.kitchen': {
    en: 'The course was sent, but its tickets are not there yet. They will come by themselves; look again in a moment.',
    fr: 'La suite est envoyée, mais ses bons ne sont pas encore là. Ils arriveront d’eux-mêmes ; regardez à nouveau dans un instant.',
  },
});

/** A ticket's state as people say it. */
export const STATE_WORDS: Readonly<Record<Locale, Readonly<Record<TicketStatus, string>>>> = {
  en: { PENDING: 'waiting', PREPARING: 'in preparation', READY: 'ready', SERVED: 'served', CANCELLED: 'cancelled' },
  fr: { PENDING: 'en attente', PREPARING: 'en préparation', READY: 'prêt', SERVED: 'servi', CANCELLED: 'annulé' },
};

/** A reservation's state as people say it. */
export const RESERVATION_WORDS: Readonly<Record<Locale, Readonly<Record<ReservationStatus, string>>>> = {
  en: {
    REQUESTED: 'requested', CONFIRMED: 'confirmed', SEATED: 'seated', COMPLETED: 'over', CANCELLED: 'cancelled', NO_SHOW: 'marked as a no-show',
  },
  fr: {
    REQUESTED: 'demandée', CONFIRMED: 'confirmée', SEATED: 'installée', COMPLETED: 'terminée', CANCELLED: 'annulée', NO_SHOW: 'notée absente',
  },
}; // biome-ignore format: a table
