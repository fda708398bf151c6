import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'INVALID.id': { en: 'This is not an id.', fr: 'Ce n’est pas un identifiant.' },
  'INVALID.name': { en: 'A name has 1 to 100 characters.', fr: 'Un nom compte de 1 à 100 caractères.' },
  'INVALID.text': {
    en: 'Write 1 to {max} characters, on one line.',
    fr: 'Écrivez de 1 à {max} caractères, sur une ligne.',
  },
  'INVALID.host': {
    en: 'A network printer needs a host name or an address, such as 192.168.1.50.',
    fr: 'Une imprimante réseau a besoin d’un nom d’hôte ou d’une adresse, comme 192.168.1.50.',
  },
  'INVALID.noHost': {
    en: 'Only a network printer has a host and a port.',
    fr: 'Seule une imprimante réseau a un hôte et un port.',
  },
  'INVALID.pathUSB': {
    en: 'A USB printer has a device such as /dev/usb/lp0.',
    fr: 'Une imprimante USB a un périphérique comme /dev/usb/lp0.',
  },
  'INVALID.pathSERIAL': {
    en: 'A serial printer has a device such as /dev/ttyUSB0.',
    fr: 'Une imprimante série a un périphérique comme /dev/ttyUSB0.',
  },
  'INVALID.pathFILE': {
    en: 'A file has a plain name such as counter.prn, without folders.',
    fr: 'Un fichier a un nom simple comme comptoir.prn, sans dossier.',
  },
  'INVALID.noPath': {
    en: 'Only USB, serial and file printers have a path.',
    fr: 'Seules les imprimantes USB, série et fichier ont un chemin.',
  },
  'INVALID.baudRate': {
    en: 'A serial line has a usual speed from 1200 to 115200, such as 9600.',
    fr: 'Une ligne série a une vitesse usuelle de 1200 à 115200, comme 9600.',
  },
  'INVALID.noBaudRate': {
    en: 'Only a serial printer has a speed, a parity and a flow control.',
    fr: 'Seule une imprimante série a une vitesse, une parité et un contrôle de flux.',
  },
  'ALREADY_EXISTS.device': {
    en: 'Another printer uses this device.',
    fr: 'Une autre imprimante utilise ce périphérique.',
  },
  'ALREADY_EXISTS.address': {
    en: 'Another printer in use has this address. One printer can serve several stations and print several kinds of documents.',
    fr: 'Une autre imprimante en service a cette adresse. Une imprimante peut servir plusieurs postes et imprimer plusieurs sortes de documents.',
  },
  'INVALID.port': { en: 'A port is from 1 to 65535.', fr: 'Un port va de 1 à 65535.' },
  'INVALID.columns': { en: 'Columns are 32, 42 or 48.', fr: 'Le nombre de colonnes est 32, 42 ou 48.' },
  'INVALID.tooMany': { en: 'At most {max}.', fr: '{max} au plus.' },
  'INVALID.fallback': {
    en: 'The fall-back printer is another printer of the same shop.',
    fr: 'L’imprimante de secours est une autre imprimante du même magasin.',
  },
  'INVALID.serial': {
    en: 'A serial number has 1 to 64 letters, digits, dashes or underscores.',
    fr: 'Un numéro de série compte de 1 à 64 lettres, chiffres, tirets ou soulignés.',
  },
  'INVALID.clockHost': {
    en: 'A clock that is called needs a host name or an address, such as 192.168.1.60.',
    fr: 'Une pointeuse qu’on appelle a besoin d’un nom d’hôte ou d’une adresse, comme 192.168.1.60.',
  },
  'INVALID.noClockHost': {
    en: 'A clock that pushes, or is simulated, has neither host nor port.',
    fr: 'Une pointeuse qui envoie ou qui est simulée n’a ni hôte ni port.',
  },
  'INVALID.commKey': {
    en: 'A comm key is a number from 0 to 999,999.',
    fr: 'Une clé de communication va de 0 à 999 999.',
  },
  'INVALID.timeZone': {
    en: 'A time zone is named like Europe/Paris.',
    fr: 'Un fuseau horaire se nomme comme Europe/Paris.',
  },
  'INVALID.clockUserId': {
    en: 'A person’s number on a clock has 1 to 24 digits or letters.',
    fr: 'Le numéro d’une personne sur une pointeuse compte de 1 à 24 chiffres ou lettres.',
  },
  'NOT_FOUND.clock': { en: 'There is no such clock.', fr: 'Cette pointeuse n’existe pas.' },
  'NOT_FOUND.user': { en: 'There is no such user.', fr: 'Cet utilisateur n’existe pas.' },
  'ALREADY_EXISTS.clock': {
    en: 'Another clock of this shop is called “{name}”.',
    fr: 'Une autre pointeuse de ce magasin s’appelle « {name} ».',
  },
  'ALREADY_EXISTS.serial': {
    en: 'A clock of this serial number is registered already.',
    fr: 'Une pointeuse de ce numéro de série est déjà enregistrée.',
  },
  'ILLEGAL_STATE.logNotKept': {
    en: 'Not all of the clock’s log could be read and kept, so it was not emptied.',
    fr: 'Le journal de la pointeuse n’a pas pu être lu et conservé en entier : il n’a pas été vidé.',
  },
  'TRY_AGAIN.clock': {
    en: 'The clock does not answer as it should. Please try again; nothing was emptied that is not kept here.',
    fr: 'La pointeuse ne répond pas comme il faut. Veuillez réessayer ; rien n’a été vidé qui ne soit conservé ici.',
  },
  'TRY_AGAIN.clockBusy': {
    en: 'Nobody could get through to the clock in time; it may be busy. Please try again.',
    fr: 'Personne n’a pu joindre la pointeuse à temps ; elle est peut-être occupée. Veuillez réessayer.',
  },
  'ILLEGAL_STATE.notCalled': {
    en: 'This clock is not called: it sends by itself, or is a simulated one that is switched off.',
    fr: 'Cette pointeuse ne s’appelle pas : elle envoie d’elle-même, ou elle est simulée et désactivée.',
  },
  'ILLEGAL_STATE.clockOff': {
    en: 'This clock is switched off.',
    fr: 'Cette pointeuse est désactivée.',
  },
  'ILLEGAL_STATE.hasLeft': {
    en: 'Number {clockUserId} stands for somebody who has left.',
    fr: 'Le numéro {clockUserId} représente quelqu’un qui est parti.',
  },
  'ILLEGAL_STATE.commandOver': {
    en: 'Only what waits can be cancelled ({status}).',
    fr: 'Seul ce qui attend peut être annulé ({status}).',
  },
  'ILLEGAL_STATE.readWhole': {
    en: 'Only of a clock that sends by itself can some days be asked for; this one is read whole.',
    fr: 'On ne peut demander certains jours qu’à une pointeuse qui envoie d’elle-même ; celle-ci se lit en entier.',
  },
  'NOT_FOUND.command': { en: 'There is no such command.', fr: 'Cet ordre n’existe pas.' },
  'NOT_FOUND.clockPerson': {
    en: 'Nobody is known by number {clockUserId}. Say first whom it stands for.',
    fr: 'Personne n’est connu sous le numéro {clockUserId}. Dites d’abord qui il représente.',
  },
  'INVALID.card': {
    en: 'A card has a number from 0 (none) to 4,294,967,295.',
    fr: 'Une carte a un numéro de 0 (aucune) à 4 294 967 295.',
  },
  'ILLEGAL_STATE.notRead': {
    en: 'This clock is not read: it is switched off, or sends by itself.',
    fr: 'Cette pointeuse ne se lit pas : elle est désactivée, ou envoie d’elle-même.',
  },
  'ILLEGAL_STATE.notSimulated': {
    en: 'Only a simulated clock that is in use can be punched from here.',
    fr: 'On ne peut pointer d’ici que sur une pointeuse simulée en service.',
  },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'NOT_FOUND.station': { en: 'There is no such station in this shop.', fr: 'Ce poste n’existe pas dans ce magasin.' },
  'NOT_FOUND.printer': { en: 'There is no such printer.', fr: 'Cette imprimante n’existe pas.' },
  'NOT_FOUND.job': { en: 'There is no such print job.', fr: 'Cette impression n’existe pas.' },
  'NOT_FOUND.category': { en: 'There is no such category.', fr: 'Cette catégorie n’existe pas.' },
  'TRY_AGAIN.catalog': {
    en: 'The catalogue does not answer right now. Please try again.',
    fr: 'Le catalogue ne répond pas pour le moment. Veuillez réessayer.',
  },
  'NOT_FOUND.order': { en: 'There is no such order.', fr: 'Cette commande n’existe pas.' },
  'ILLEGAL_STATE.emptyBill': {
    en: 'Nothing was ordered yet.',
    fr: 'Rien n’a encore été commandé.',
  },
  'TRY_AGAIN.orders': {
    en: 'The orders do not answer right now. Please try again.',
    fr: 'Les commandes ne répondent pas pour le moment. Veuillez réessayer.',
  },
  'NOT_FOUND.receipt': {
    en: 'There is no receipt for this invoice (yet).',
    fr: 'Il n’y a pas (encore) de ticket pour cette facture.',
  },
  'ALREADY_EXISTS.id': { en: 'This id is taken.', fr: 'Cet identifiant est déjà pris.' },
  'ALREADY_EXISTS.name': {
    en: 'Another printer of this shop is called “{name}”.',
    fr: 'Une autre imprimante de ce magasin s’appelle « {name} ».',
  },
  'ALREADY_EXISTS.receiptPrinter': {
    en: 'This shop already has an active receipt printer.',
    fr: 'Ce magasin a déjà une imprimante de tickets active.',
  },
  'ILLEGAL_STATE.noReceiptPrinter': {
    en: 'This shop has no active receipt printer.',
    fr: 'Ce magasin n’a pas d’imprimante de tickets active.',
  },
  'ILLEGAL_STATE.noPrinter': {
    en: 'No active printer prints this.',
    fr: 'Aucune imprimante active n’imprime ce document.',
  },
  'ILLEGAL_STATE.waiting': {
    en: 'This still waits to be printed.',
    fr: 'Ce document attend encore d’être imprimé.',
  },
  'ILLEGAL_STATE.drawer': {
    en: 'A drawer pulse is not repeated. Open the drawer with a reason of its own.',
    fr: 'L’ouverture du tiroir ne se répète pas. Ouvrez le tiroir avec un motif propre.',
  },
  'ILLEGAL_STATE.notUnknown': {
    en: 'The outcome of this job is not in doubt ({status}).',
    fr: 'L’issue de cette impression n’est pas en doute ({status}).',
  },
  'ILLEGAL_STATE.notWaiting': {
    en: 'Only what waits can be cancelled ({status}).',
    fr: 'Seul ce qui attend peut être annulé ({status}).',
  },
});
