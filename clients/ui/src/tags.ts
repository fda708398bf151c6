import type { Language } from '@comptoir/sdk/client';

/** How dates and numbers are written in each language. */
export const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
