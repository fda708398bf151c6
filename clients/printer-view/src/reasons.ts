import type { Dictionary } from '@comptoir/ui/dictionary';

/** Why a printer does not print, or a sheet stands as it does: the codes of devices. */
const en = {
  OFFLINE: 'The printer cannot be reached.',
  PAPER_OUT: 'There is no paper.',
  COVER_OPEN: 'The cover is open.',
  ERROR: 'The printer reports an error.',
  BUSY: 'The printer is busy.',
  NO_PRINTER: 'There was no printer for it.',
  PRINTER_INACTIVE: 'The printer is out of use.',
  CANCELLED: 'Somebody took it out of the queue.',
  EXPIRED: 'It came too late.',
  UNPRINTABLE: 'It cannot be printed.',
  UNCONFIRMED: 'The printer did not confirm it.',
  INTERRUPTED: 'The server stopped while it was sent.',
  NOT_PRINTED: 'Nothing came out.',
};

const fr: Dictionary<typeof en>['fr'] = {
  OFFLINE: 'L’imprimante est injoignable.',
  PAPER_OUT: 'Il n’y a plus de papier.',
  COVER_OPEN: 'Le capot est ouvert.',
  ERROR: 'L’imprimante signale une erreur.',
  BUSY: 'L’imprimante est occupée.',
  NO_PRINTER: 'Aucune imprimante ne lui correspondait.',
  PRINTER_INACTIVE: 'L’imprimante est hors service.',
  CANCELLED: 'Quelqu’un l’a retiré de la file.',
  EXPIRED: 'Il est arrivé trop tard.',
  UNPRINTABLE: 'Il ne peut pas être imprimé.',
  UNCONFIRMED: 'L’imprimante ne l’a pas confirmé.',
  INTERRUPTED: 'Le serveur s’est arrêté pendant l’envoi.',
  NOT_PRINTED: 'Rien n’est sorti.',
};

export const REASONS: Dictionary<typeof en> = { en, fr };

/** Null for a code that is not known here. */
export function reasonText(reason: string | null | undefined, words: Readonly<Record<string, string>>): string | null {
  return reason ? (words[reason] ?? null) : null;
}
