import type { Language } from '@comptoir/sdk/client';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A calendar day (`YYYY-MM-DD`) as people say it. */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(TAGS[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}

/** The time of day of an instant, where this device stands. */
export function timeText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(TAGS[language], { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}
