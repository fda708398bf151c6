import type { Language } from '@comptoir/sdk/client';

/** The same keys in another language; what takes arguments takes the same ones. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string;
};

export type Dictionary<Words> = Readonly<Record<Language, Translated<Words>>>;

/** French for whoever's device speaks French, unless somebody chose; English for all others. */
export function preferredLanguage(chosen: string | null, ofDevice: readonly string[]): Language {
  if (chosen === 'en' || chosen === 'fr') return chosen;
  const first = ofDevice.find((tag) => /^(en|fr)\b/i.test(tag));
  return first?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
