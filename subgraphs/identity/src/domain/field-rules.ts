import type { Actor } from '@comptoir/kit/actor';
import { isTimeZone } from '@comptoir/kit/business-day';
import { isUuid } from '@comptoir/kit/id';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { isPassword, isPin, PASSWORD_LENGTH } from './passwords.ts';

export type Path = readonly (string | number)[];
export type Fault = Problem | false | null | undefined;

/** Visible text: no spaces at its ends, no control characters. */
export function isText(text: string, max: number): boolean {
  return text.trim() === text && text.length > 0 && text.length <= max && !/\p{Cc}/u.test(text);
}

export function nameFault(actor: Actor, name: string | null | undefined, path: Path = ['name'], max = 200): Fault {
  return name != null && !isText(name, max) && problem(actor, 'INVALID.name', path, { max });
}

export function textFault(actor: Actor, text: string | null | undefined, path: Path, max: number): Fault {
  return text != null && !isText(text, max) && problem(actor, 'INVALID.text', path, { max });
}

/** An id that a client chose for a new thing. */
export function idFault(actor: Actor, id: string | null | undefined, path: Path = ['id']): Fault {
  return id != null && !isUuid(id) && problem(actor, 'INVALID.id', path);
}

export function timeZoneFault(actor: Actor, timeZone: string | null | undefined, path: Path = ['timeZone']): Fault {
  // Offsets such as "+01:00" know no summer time, and PostgreSQL reads their sign the other way round.
  const isKnown = timeZone == null || (/^[A-Za-z]/.test(timeZone) && isTimeZone(timeZone));
  return !isKnown && problem(actor, 'INVALID.timeZone', path, { timeZone });
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

export function currencyFault(actor: Actor, currency: string, path: Path): Fault {
  return !currencies.has(currency) && problem(actor, 'INVALID.currency', path, { currency });
}

export function choiceFault(actor: Actor, value: string, choices: readonly string[], path: Path): Fault {
  return !choices.includes(value) && problem(actor, 'INVALID.choice', path, { value, choices: choices.join(', ') });
}

const EMAIL = /^[^\s@,;<>"]{1,64}@[^\s@,;<>".]+(\.[^\s@,;<>".]+)*$/;

export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text) && !/\p{Cc}/u.test(text);
}

/** Logins are kept in lower case, so that case never keeps anybody out. */
export function loginOf(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** Text to look for: PostgreSQL takes no NUL, and nothing that is kept has one. */
export function searchable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

export function loginFault(actor: Actor, login: string | null | undefined, path: Path = ['login']): Fault {
  if (login == null) return null;
  const text = loginOf(login);
  return !isEmail(text) && !/^[\p{L}\p{N}._-]{3,100}$/u.test(text) && problem(actor, 'INVALID.login', path);
}

export function emailFault(actor: Actor, email: string | null | undefined, path: Path = ['email']): Fault {
  return email != null && !isEmail(email) && problem(actor, 'INVALID.email', path);
}

export function passwordFault(actor: Actor, password: string | null | undefined, path: Path = ['password']): Fault {
  return password != null && !isPassword(password) && problem(actor, 'INVALID.password', path, PASSWORD_LENGTH);
}

export function pinFault(actor: Actor, pin: string | null | undefined, path: Path = ['pin']): Fault {
  return pin != null && !isPin(pin) && problem(actor, 'INVALID.pin', path);
}
