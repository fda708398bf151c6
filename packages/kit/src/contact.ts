import type { Actor } from './actor.ts';
import { type Fault, type Path, textFault } from './faults.ts';
import { problemsOf } from './problems.ts';

/** How people and firms are reached, whoever they are. */

const problem = problemsOf({
  'INVALID.email': {
    en: 'This is not an e-mail address, such as name@example.com.',
    fr: 'Ce n’est pas une adresse e-mail, comme nom@exemple.fr.',
  },
  'INVALID.phone': {
    en: 'A phone number has 5 to 20 digits, spaces, +, - or brackets.',
    fr: 'Un numéro de téléphone compte de 5 à 20 chiffres, espaces, +, - ou parenthèses.',
  },
  'INVALID.country': {
    en: 'A country is its two-letter code (ISO 3166), such as FR.',
    fr: 'Un pays est son code à deux lettres (ISO 3166), comme FR.',
  },
});

/** Text as it is kept: without spaces at its ends, composed (NFC), and null instead of empty. Absent stays absent. */
export function clean<Text extends string | null | undefined>(text: Text): Text | string | null {
  return text == null ? text : text.trim().normalize('NFC') || null;
}

/** Shape and length (RFC 5321: 64 before the @, 254 in all); whether anyone reads it, only a message can tell. */
export function emailFault(actor: Actor, path: Path, email: string | null | undefined): Fault {
  const sound =
    email == null || (email.length <= 254 && /^[^\s@\p{C}]{1,64}@[^\s@.\p{C}]+(\.[^\s@.\p{C}]+)+$/u.test(email));
  return !sound && problem(actor, 'INVALID.email', path);
}

/** 5 to 20 digits, spaces, +, - and brackets, with digits enough to dial. */
export function phoneFault(actor: Actor, path: Path, phone: string | null | undefined): Fault {
  const sound = phone == null || (/^[\d +()-]{5,20}$/.test(phone) && phone.replace(/\D/g, '').length >= 3);
  return !sound && problem(actor, 'INVALID.phone', path);
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that have a name but are no country: unions, outlying places and test locales. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** A two-letter code of ISO 3166-1, in capitals. */
export function countryFault(actor: Actor, path: Path, code: string | null | undefined): Fault {
  const sound = code == null || (/^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && regions.of(code) !== undefined);
  return !sound && problem(actor, 'INVALID.country', path);
}

export interface PostalAddress {
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  country?: string | null;
}

/** The address with its texts as they are kept. */
export function cleanAddress<Fields extends PostalAddress>(fields: Fields): Fields {
  const { street, postalCode, city, country } = fields;
  return {
    ...fields,
    street: clean(street),
    postalCode: clean(postalCode),
    city: clean(city),
    country: clean(country)?.toUpperCase() ?? clean(country),
  };
}

export function addressFaults(actor: Actor, { street, postalCode, city, country }: PostalAddress): Fault[] {
  return [
    textFault(actor, ['street'], street, 200),
    textFault(actor, ['postalCode'], postalCode, 20),
    textFault(actor, ['city'], city, 100),
    countryFault(actor, ['country'], country),
  ];
}
