import type { Language } from '@comptoir/sdk/client';
import { type Dictionary, preferredLanguage, type Translated } from './dictionary.ts';
import { kept } from './keep.ts';
import { createStore } from './store.ts';
import { useStore } from './use-store.ts';

const choice = kept<Language>(localStorage, 'comptoir.language');

export const language = createStore<Language>(preferredLanguage(choice.read(), navigator.languages));

export function chooseLanguage(chosen: Language): void {
  choice.write(chosen);
  language.set(chosen);
}

export function useWords<Words>(dictionary: Dictionary<Words>): Translated<Words> {
  return dictionary[useStore(language)];
}
