import type { Actor } from './actor.ts';
import { isUuid } from './id.ts';
import { type Decimal, hasTooManyDecimals, minorUnits } from './money.ts';
import { type Problem, problemsOf } from './problems.ts';

/** Where an input is at fault, from `input` down. */
export type Path = readonly (string | number)[];

/** What a check says: a fault, or nothing. Hand lists of them to `refuseIfAny`. */
export type Fault = Problem | false;

/** No price, payment or document may reach this; what is stored has 15 digits before the point. */
export const LARGEST_AMOUNT = 100_000_000_000;
export const LARGEST_QUANTITY = 100_000;

/** What can be said of any input without a business noun. */
export const problem = problemsOf({
  'INVALID.id': { en: 'This is not an id.', fr: 'Ce n’est pas un identifiant.' },
  'INVALID.text': { en: 'Write 1 to {max} characters here.', fr: 'Écrivez ici de 1 à {max} caractères.' },
  'INVALID.none': { en: 'There is nothing in it.', fr: 'Il n’y a rien dedans.' },
  'INVALID.tooMany': { en: 'At most {max} at once.', fr: '{max} au plus à la fois.' },
  'INVALID.twice': { en: 'This stands here twice.', fr: 'Ceci figure ici deux fois.' },
  'INVALID.negative': { en: 'This cannot be below zero.', fr: 'Cette valeur ne peut pas être négative.' },
  'INVALID.notPositive': { en: 'This must be above zero.', fr: 'Cette valeur doit être supérieure à zéro.' },
  'INVALID.tooLarge': { en: 'This amount is too large.', fr: 'Ce montant est trop grand.' },
  'INVALID.decimals': {
    en: 'An amount in {currency} has at most {decimals} decimals.',
    fr: 'Un montant en {currency} a au plus {decimals} décimales.',
  },
  'INVALID.percentage': {
    en: 'A percentage goes from 0 to 100, with at most 4 decimals.',
    fr: 'Un pourcentage va de 0 à 100, avec 4 décimales au plus.',
  },
  'INVALID.quantity': {
    en: 'A quantity is above 0, at most {max}, with at most {decimals} decimals.',
    fr: 'Une quantité est supérieure à 0, de {max} au plus, avec {decimals} décimales au plus.',
  },
  'INVALID.range': { en: 'This goes from {min} to {max}.', fr: 'Cette valeur va de {min} à {max}.' },
  'INVALID.period': { en: 'The end lies before the start.', fr: 'La fin précède le début.' },
});

/** What is wrong with an amount of money that is given in a currency; it may be zero unless said otherwise. */
export function amountFaults(
  actor: Actor,
  path: Path,
  amount: Decimal | null | undefined,
  currency: string,
  options: { positive?: boolean } = {},
): Problem[] {
  if (amount == null) return [];
  const faults: Problem[] = [];
  const notPositive = options.positive && positiveFault(actor, path, amount);
  if (notPositive) faults.push(notPositive);
  else if (amount.lt(0)) faults.push(problem(actor, 'INVALID.negative', path));
  if (amount.gte(LARGEST_AMOUNT)) faults.push(problem(actor, 'INVALID.tooLarge', path));
  if (hasTooManyDecimals(amount, currency)) {
    faults.push(problem(actor, 'INVALID.decimals', path, { currency, decimals: minorUnits(currency) }));
  }
  return faults;
}

/** For amounts whose currency is not known yet. */
export function positiveFault(actor: Actor, path: Path, amount: Decimal | null | undefined): Fault {
  return Boolean(amount?.lte(0)) && problem(actor, 'INVALID.notPositive', path);
}

export function percentageFault(actor: Actor, path: Path, value: Decimal | null | undefined): Fault {
  const wrong = value != null && (value.lt(0) || value.gt(100) || value.decimalPlaces() > 4);
  return wrong && problem(actor, 'INVALID.percentage', path);
}

/** Above zero, at most `max` (100,000), with at most `decimals` (3). */
export function quantityFault(
  actor: Actor,
  path: Path,
  value: Decimal | null | undefined,
  { max = LARGEST_QUANTITY, decimals = 3 }: { max?: number; decimals?: number } = {},
): Fault {
  const wrong = value != null && (value.lte(0) || value.gt(max) || value.decimalPlaces() > decimals);
  return wrong && problem(actor, 'INVALID.quantity', path, { max, decimals });
}

export function rangeFault(
  actor: Actor,
  path: Path,
  value: number | null | undefined,
  min: number,
  max: number,
): Fault {
  return value != null && (value < min || value > max) && problem(actor, 'INVALID.range', path, { min, max });
}

/** What is wrong with a text that people read; absent is fine. */
export function textFault(actor: Actor, path: Path, text: string | null | undefined, max: number): Fault {
  const wrong = text != null && (text.trim() === '' || text.length > max || !isStorable(text));
  return wrong && problem(actor, 'INVALID.text', path, { max });
}

export function idFault(actor: Actor, path: Path, id: string | null | undefined): Fault {
  return id != null && !isUuid(id) && problem(actor, 'INVALID.id', path);
}

/** A list has 1 to `max` items. */
export function countFault(actor: Actor, path: Path, list: readonly unknown[], max: number): Fault {
  if (list.length === 0) return problem(actor, 'INVALID.none', path);
  return list.length > max && problem(actor, 'INVALID.tooMany', path, { max });
}

/** Keys are stored and indexed, so they have a bound. */
export function keyFault(actor: Actor, key: string | null | undefined): Fault {
  return textFault(actor, ['idempotencyKey'], key, 200);
}

/** Neither control characters nor half a surrogate pair, which PostgreSQL does not keep. */
function isStorable(text: string): boolean {
  return (
    text.isWellFormed() &&
    ![...text].some((c) => (c < ' ' && c !== '\n' && c !== '\t') || (c >= '\u007f' && c <= '\u009f'))
  );
}
