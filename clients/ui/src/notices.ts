import { createStore } from './store.ts';

/** Something to say at the edge of the screen; with an action it can be undone from there. */
export interface Notice {
  /** A later one of the same key takes its place. */
  key: string;
  text: string;
  tone: 'INFO' | 'TROUBLE';
  action?: { label: string; run: () => void };
}

export const notices = createStore<readonly Notice[]>([]);

/** How many sheets are open: what is said must be above them, because nothing beneath one can be read or touched. */
export const openSheets = createStore(0);

const INFO_MS = 7_000;
const TROUBLE_MS = 20_000;

export function say(notice: Notice): void {
  notices.update((all) => [...all.filter(({ key }) => key !== notice.key), notice].slice(-4));
  setTimeout(() => dismiss(notice), notice.tone === 'INFO' ? INFO_MS : TROUBLE_MS);
}

export function dismiss(notice: Notice): void {
  notices.update((all) => (all.includes(notice) ? all.filter((other) => other !== notice) : all));
}
