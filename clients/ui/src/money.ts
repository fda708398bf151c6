import type { Language } from '@comptoir/sdk/client';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** An amount as people write it; `amount` is a decimal string, which Intl takes exactly. */
export function moneyText(amount: string, currency: string, language: Language): string {
  return new Intl.NumberFormat(TAGS[language], { style: 'currency', currency }).format(amount as `${number}`);
}

/** A quantity without needless zeros, in the language's form. */
export function quantityText(quantity: string, language: Language): string {
  return new Intl.NumberFormat(TAGS[language], { maximumFractionDigits: 3 }).format(quantity as `${number}`);
}
