import type { Dictionary } from '@comptoir/ui/dictionary';

const en = {
  title: 'Printers',
  printers: 'Whose sheets',
  simulated: 'Simulated printers',
  all: 'All printers',
  noPrinter: 'No printer',
  blank: 'Blank',
  empty: 'Nothing was printed yet. What comes out of a printer shows here by itself.',
  notAllowed: 'You may not see what is printed. Ask your manager for the right role.',
  QUEUED: 'Waiting',
  SENDING: 'Printing',
  PRINTED: 'Printed',
  UNKNOWN: 'Look at the paper',
  FAILED: 'Not printed',
  KITCHEN_TICKET: 'Kitchen ticket',
  CHANGE_TICKET: 'Change ticket',
  RECEIPT: 'Receipt',
  TABLE_BILL: 'Bill',
  Z_REPORT: 'Z report',
  DRAWER: 'Drawer',
};

const fr: Dictionary<typeof en>['fr'] = {
  title: 'Imprimantes',
  printers: 'De quelles imprimantes',
  simulated: 'Imprimantes simulées',
  all: 'Toutes les imprimantes',
  noPrinter: 'Aucune imprimante',
  blank: 'Vide',
  empty: 'Rien n’est encore imprimé. Ce qui sort d’une imprimante apparaît ici de lui-même.',
  notAllowed: 'Vous ne pouvez pas voir ce qui s’imprime. Demandez le bon rôle à votre responsable.',
  QUEUED: 'En attente',
  SENDING: 'Impression',
  PRINTED: 'Imprimé',
  UNKNOWN: 'Vérifiez le papier',
  FAILED: 'Non imprimé',
  KITCHEN_TICKET: 'Bon de cuisine',
  CHANGE_TICKET: 'Bon de modification',
  RECEIPT: 'Ticket',
  TABLE_BILL: 'Addition',
  Z_REPORT: 'Rapport Z',
  DRAWER: 'Tiroir',
};

export const WORDS = { en, fr };
