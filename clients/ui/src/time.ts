import type { Language } from '@comptoir/sdk/client';
import { TAGS } from './tags.ts';

/** A calendar day (`YYYY-MM-DD`) as people say it. */
export function dayText(day: string, language: Language): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(TAGS[language], style).format(new Date(`${day}T12:00:00Z`));
}

/** Hours and minutes, of milliseconds since 1970. */
export function timeText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(TAGS[language], { timeStyle: 'short' }).format(at);
}
