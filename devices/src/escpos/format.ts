import * as kit from '@comptoir/kit/format';
import type { DocumentLocale } from './document.ts';
import { printable } from './guard.ts';

/** Kit's forms in characters that a printer's code pages have. */
export const formatQuantity = (quantity: string, locale: DocumentLocale): string =>
  printable(kit.formatQuantity(quantity, locale));

export const formatRate = (rate: string, locale: DocumentLocale): string => printable(kit.formatRate(rate, locale));

export const formatAmount = (amount: string, locale: DocumentLocale, currency: string): string =>
  printable(kit.formatAmount(amount, locale, currency));

export const formatInstant = (instant: string, timeZone: string, locale: DocumentLocale): string =>
  printable(kit.formatInstant(instant, timeZone, locale));

export const formatTime = (instant: string, timeZone: string, locale: DocumentLocale): string =>
  printable(kit.formatTime(instant, timeZone, locale));

/** An amount with its currency sign, or the ISO code where no code page has the sign. */
export function formatMoney(amount: string, locale: DocumentLocale, currency: string): string {
  const signed = printable(kit.formatMoney(amount, locale, currency));
  return signed.includes('?') ? printable(kit.formatMoney(amount, locale, currency, 'code')) : signed;
}
