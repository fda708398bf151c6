import type { Language } from '@comptoir/sdk/client';
import { TAGS } from './tags.ts';

/** An amount as people write it; `amount` is a decimal string, which Intl takes exactly. */
export function moneyText(amount: string, currency: string, language: Language): string {
  return new Intl.NumberFormat(TAGS[language], { style: 'currency', currency }).format(amount as `${number}`);
}

/** A quantity without needless zeros, in the language's form. */
export function quantityText(quantity: string, language: Language): string {
  return new Intl.NumberFormat(TAGS[language], { maximumFractionDigits: 3 }).format(quantity as `${number}`);
}

/** An amount as it stands in a field to be typed over: with all the currency's decimals, without sign and grouping. */
export function fieldText(amount: string, currency: string, language: Language): string {
  const { minimumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return new Intl.NumberFormat(TAGS[language], { minimumFractionDigits, useGrouping: false }).format(
    amount as `${number}`,
  );
}
