import type { Language } from '@comptoir/sdk/client';
import { TAGS } from './tags.ts';

/** Hours and minutes, of milliseconds since 1970. */
export function timeText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(TAGS[language], { timeStyle: 'short' }).format(at);
}
