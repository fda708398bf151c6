import { LRUCache } from 'lru-cache';
import type { Locale } from './actor.ts';

const LANGUAGE: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

// Making a formatter costs a hundred times its use.
const numberFormats = new LRUCache<string, Intl.NumberFormat>({ max: 200 });
const dateFormats = new LRUCache<string, Intl.DateTimeFormat>({ max: 200 });

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(LANGUAGE[locale], options);
  numberFormats.set(key, format);
  return format;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(LANGUAGE[locale], options);
  dateFormats.set(key, format);
  return format;
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

// Intl takes decimal strings exactly; a number would already be a float.
function decimal(text: string): `${number}` {
  if (!isDecimal(text)) throw new RangeError(`Not a decimal: ${JSON.stringify(text)}`);
  return text;
}

function places(text: string): number {
  const fraction = text.split('.')[1] ?? '';
  return Math.min(fraction.replace(/0+$/, '').length, 100);
}

/** A quantity in the locale's form, all its decimals kept, trailing zeros dropped. Throws RangeError on a non-decimal. */
export function formatQuantity(quantity: string, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: places(quantity) }).format(decimal(quantity));
}

/** A percentage ("5.5") in the locale's form. Throws RangeError on a non-decimal. */
export function formatRate(rate: string, locale: Locale): string {
  return locale === 'fr' ? `${formatQuantity(rate, locale)} %` : `${formatQuantity(rate, locale)}%`;
}

type CurrencyOptions = { currency: string; currencyDisplay: 'symbol' | 'code' | 'name' };

function currencyFormat(amount: string, locale: Locale, options: CurrencyOptions): string {
  const format = numberFormat(locale, { style: 'currency', ...options });
  // A price of more places than the currency has is shown as it is: rounding here would contradict the books.
  const needed = Math.max(format.resolvedOptions().maximumFractionDigits ?? 0, places(amount));
  const exact = numberFormat(locale, {
    style: 'currency',
    ...options,
    maximumFractionDigits: needed,
  });
  return exact
    .formatToParts(decimal(amount))
    .filter((part) => options.currencyDisplay !== 'name' || part.type !== 'currency')
    .map((part) => part.value)
    .join('');
}

/** An amount with its currency sign, or with its ISO code. Throws RangeError on a non-decimal or a malformed code. */
export function formatMoney(
  amount: string,
  locale: Locale,
  currency: string,
  currencyDisplay: 'symbol' | 'code' = 'symbol',
): string {
  return currencyFormat(amount, locale, { currency, currencyDisplay });
}

/** An amount with the currency's number of places but no sign, for columns. Throws RangeError like formatMoney. */
export function formatAmount(amount: string, locale: Locale, currency: string): string {
  // In the "name" form the sign is a word apart from the number, so that removing it leaves the number whole.
  return currencyFormat(amount, locale, { currency, currencyDisplay: 'name' }).trim();
}

/** Date and time on the shop's clock. Throws RangeError on a malformed instant or an unknown time zone. */
export function formatInstant(instant: string, timeZone: string, locale: Locale): string {
  const format = dateFormat(locale, {
    timeZone,
    day: '2-digit',
    month: locale === 'fr' ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(new Date(instant));
}

/** Hour and minute on the shop's clock. Throws RangeError like formatInstant. */
export function formatTime(instant: string, timeZone: string, locale: Locale): string {
  return dateFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** A business day, `2026-11-25`, as people write it. Throws RangeError on what is no day. */
export function formatDay(day: string, locale: Locale): string {
  const format = dateFormat(locale, {
    timeZone: 'UTC',
    day: '2-digit',
    month: locale === 'fr' ? '2-digit' : 'short',
    year: 'numeric',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
