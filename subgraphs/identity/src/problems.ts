import { problemsOf } from '@comptoir/kit/problems';

export const problem = problemsOf({
  'INVALID.name': { en: 'A name has 1 to {max} characters.', fr: 'Un nom compte de 1 à {max} caractères.' },
  'INVALID.text': {
    en: 'This text has 1 to {max} characters, without spaces at its ends.',
    fr: 'Ce texte compte de 1 à {max} caractères, sans espace au bord.',
  },
  'INVALID.id': { en: 'This is not an id.', fr: 'Ce n’est pas un identifiant.' },
  'INVALID.currency': {
    en: '“{currency}” is not a currency (ISO 4217, like EUR).',
    fr: '« {currency} » n’est pas une devise (ISO 4217, comme EUR).',
  },
  'INVALID.timeZone': {
    en: '“{timeZone}” is not a time zone, like Europe/Paris.',
    fr: '« {timeZone} » n’est pas un fuseau horaire, comme Europe/Paris.',
  },
  'INVALID.choice': { en: '“{value}” is not one of {choices}.', fr: '« {value} » ne fait pas partie de {choices}.' },
  'INVALID.taxRate': {
    en: 'A tax rate is a percentage from 0 to 100 with at most 4 decimals.',
    fr: 'Un taux de taxe est un pourcentage de 0 à 100 avec 4 décimales au plus.',
  },
  'INVALID.receiptLines': {
    en: 'A receipt takes at most {lines} lines of {columns} characters here.',
    fr: 'Un ticket accepte ici au plus {lines} lignes de {columns} caractères.',
  },
  'INVALID.cashRounding': {
    en: 'A step for cash is above 0, at most 10,000, in whole minor units of {currency}, like 0.05.',
    fr: 'Un pas d’arrondi des espèces est supérieur à 0, de 10 000 au plus, en unités mineures entières de {currency}, comme 0,05.',
  },
  'INVALID.letterheadLines': {
    en: 'A letterhead takes at most {lines} lines of {columns} characters here, none of them empty.',
    fr: 'Un en-tête accepte ici au plus {lines} lignes de {columns} caractères, sans ligne vide.',
  },
  'INVALID.website': {
    en: 'Write a website like example.com or https://example.com.',
    fr: 'Écrivez un site comme exemple.fr ou https://exemple.fr.',
  },
  'INVALID.logo': {
    en: 'A logo is a PNG or JPEG picture of at most {kilobytes} KB, in base64.',
    fr: 'Un logo est une image PNG ou JPEG de {kilobytes} Ko au plus, en base64.',
  },
  'INVALID.time': {
    en: 'Write a time as HH:MM, like 09:30.',
    fr: 'Écrivez une heure sous la forme HH:MM, comme 09:30.',
  },
  'INVALID.overlap': {
    en: 'These opening hours overlap others.',
    fr: 'Ces heures d’ouverture en chevauchent d’autres.',
  },
  'INVALID.country': {
    en: 'A country is two capital letters, like FR.',
    fr: 'Un pays s’écrit en deux lettres majuscules, comme FR.',
  },
  'INVALID.login': {
    en: 'A login is an e-mail address, or 3 to 100 letters, digits, dots, hyphens or underscores.',
    fr: 'Un identifiant est une adresse e-mail, ou de 3 à 100 lettres, chiffres, points, tirets ou soulignés.',
  },
  'INVALID.email': { en: 'This is not an e-mail address.', fr: 'Ce n’est pas une adresse e-mail.' },
  'INVALID.password': {
    en: 'A password has {min} to {max} characters.',
    fr: 'Un mot de passe compte de {min} à {max} caractères.',
  },
  'INVALID.pin': { en: 'A PIN has 4 to 8 digits.', fr: 'Un code PIN compte de 4 à 8 chiffres.' },
  'INVALID.credentials': {
    en: 'Give the user a password, a PIN or both.',
    fr: 'Donnez à l’utilisateur un mot de passe, un code PIN ou les deux.',
  },
  'INVALID.whichUser': {
    en: 'Name the user, by id or by login.',
    fr: 'Nommez l’utilisateur, par son id ou son identifiant.',
  },
  'INVALID.whichRole': {
    en: 'Name one role: a built-in one or one of your own.',
    fr: 'Nommez un rôle : un rôle prédéfini ou un des vôtres.',
  },
  'INVALID.permission': { en: 'There is no permission “{permission}”.', fr: 'Le droit « {permission} » n’existe pas.' },
  'INVALID.noPermission': { en: 'Choose at least one permission.', fr: 'Choisissez au moins un droit.' },
  'INVALID.serial': {
    en: 'A serial is 1 to 128 plain characters, without spaces at its ends.',
    fr: 'Un numéro de série compte de 1 à 128 caractères simples, sans espace au bord.',
  },
  'INVALID.expiry': {
    en: 'A key ends in the future, within five years.',
    fr: 'Une clé expire dans le futur, sous cinq ans.',
  },
  'INVALID.noShop': {
    en: 'Choose at least one shop, or leave this out.',
    fr: 'Choisissez au moins un magasin, ou omettez ce champ.',
  },
  'NOT_FOUND.shop': { en: 'There is no such shop.', fr: 'Ce magasin n’existe pas.' },
  'NOT_FOUND.user': { en: 'There is no such user.', fr: 'Cet utilisateur n’existe pas.' },
  'NOT_FOUND.role': { en: 'There is no such role.', fr: 'Ce rôle n’existe pas.' },
  'NOT_FOUND.assignment': {
    en: 'The user does not have this role there.',
    fr: 'L’utilisateur n’a pas ce rôle à cet endroit.',
  },
  'NOT_FOUND.session': { en: 'There is no such session.', fr: 'Cette session n’existe pas.' },
  'NOT_FOUND.terminal': { en: 'There is no such terminal.', fr: 'Ce terminal n’existe pas.' },
  'NOT_FOUND.apiKey': { en: 'There is no such key.', fr: 'Cette clé n’existe pas.' },
  'NOT_FOUND.deadLetter': { en: 'There is no such event.', fr: 'Cet événement n’existe pas.' },
  'ALREADY_EXISTS.id': { en: 'This id is taken.', fr: 'Cet id est déjà pris.' },
  'ALREADY_EXISTS.login': { en: 'The login “{login}” is taken.', fr: 'L’identifiant « {login} » est déjà pris.' },
  'ALREADY_EXISTS.shop': { en: 'There is already a shop “{name}”.', fr: 'Il y a déjà un magasin « {name} ».' },
  'ALREADY_EXISTS.role': { en: 'There is already a role “{name}”.', fr: 'Il y a déjà un rôle « {name} ».' },
  'ALREADY_EXISTS.serial': {
    en: 'Another terminal has the serial {serial}.',
    fr: 'Un autre terminal porte le numéro de série {serial}.',
  },
  'WRONG_CREDENTIALS.password': {
    en: 'The login or the password is wrong.',
    fr: 'L’identifiant ou le mot de passe est incorrect.',
  },
  'WRONG_CREDENTIALS.pin': { en: 'The user or the PIN is wrong.', fr: 'L’utilisateur ou le code PIN est incorrect.' },
  'WRONG_CREDENTIALS.current': {
    en: 'The present password is wrong.',
    fr: 'Le mot de passe actuel est incorrect.',
  },
  'WRONG_CREDENTIALS.refresh': {
    en: 'This session has ended. Please log in again.',
    fr: 'Cette session est terminée. Veuillez vous reconnecter.',
  },
  TOO_MANY_ATTEMPTS: {
    en: 'Too many attempts. Wait {retryAfterSeconds} seconds, then try again.',
    fr: 'Trop de tentatives. Attendez {retryAfterSeconds} secondes, puis réessayez.',
  },
  'VERSION_CONFLICT.refresh': {
    en: 'This session was renewed by another request at the same moment; use the tokens that one got.',
    fr: 'Cette session a été renouvelée au même instant par une autre demande ; utilisez les jetons reçus par celle-ci.',
  },
  'NOT_ALLOWED.terminal': {
    en: 'A PIN works only on a registered, active terminal.',
    fr: 'Un code PIN ne fonctionne que sur un terminal enregistré et actif.',
  },
  'NOT_ALLOWED.approver': {
    en: '{name} may not allow this here.',
    fr: '{name} ne peut pas autoriser cela ici.',
  },
  'NOT_ALLOWED.suspended': {
    en: 'The account of your company is suspended.',
    fr: 'Le compte de votre entreprise est suspendu.',
  },
  'NOT_ALLOWED.grant': {
    en: 'You cannot give or take rights that you do not hold yourself there.',
    fr: 'Vous ne pouvez ni donner ni retirer des droits que vous n’avez pas vous-même à cet endroit.',
  },
  'NOT_ALLOWED.user': {
    en: 'This user has rights that you do not have, so you cannot change the account.',
    fr: 'Cet utilisateur a des droits que vous n’avez pas : vous ne pouvez pas modifier son compte.',
  },
  'NOT_ALLOWED.wholeCompany': {
    en: 'This takes rights in the whole company.',
    fr: 'Il faut pour cela des droits dans toute l’entreprise.',
  },
  'ILLEGAL_STATE.lastOwner': {
    en: 'A company keeps at least one active owner.',
    fr: 'Une entreprise garde au moins un propriétaire actif.',
  },
  'ILLEGAL_STATE.builtIn': {
    en: 'Built-in roles cannot be changed.',
    fr: 'Les rôles prédéfinis ne peuvent pas être modifiés.',
  },
  'ILLEGAL_STATE.replayed': {
    en: 'This event was applied in the meantime.',
    fr: 'Cet événement a été appliqué entre-temps.',
  },
});
