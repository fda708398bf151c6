import type { PaperFragment } from '@comptoir/sdk/generated/graphql';

export type Paper = PaperFragment;

/** What the page shows, newest first, and the revision that it goes on from. */
export interface Papers {
  readonly revision: string | null;
  readonly shown: readonly Paper[];
}

export const NO_PAPERS: Papers = { revision: null, shown: [] };

export const MOST_SHOWN = 60;

/** A job as told last, in its place by the time it was asked for; what is older than the last ones goes. */
export function withPaper({ revision, shown }: Papers, told: string, paper: Paper): Papers {
  const others = shown.filter(({ id }) => id !== paper.id);
  const known = shown.find(({ id }) => id === paper.id);
  const latest = known && BigInt(known.revision) > BigInt(paper.revision) ? known : paper;
  const all = paper.kind === 'DRAWER' ? others : [...others, latest];
  const sorted = all.sort((a, b) =>
    a.queuedAt < b.queuedAt ? 1 : a.queuedAt > b.queuedAt ? -1 : a.id < b.id ? 1 : -1,
  );
  return { revision: later(revision, told), shown: sorted.slice(0, MOST_SHOWN) };
}

export function papersOf(jobs: readonly Paper[]): Papers {
  return jobs.reduce((papers, job) => withPaper(papers, job.revision, job), NO_PAPERS);
}

function later(a: string | null, b: string): string {
  return a !== null && BigInt(a) > BigInt(b) ? a : b;
}

/** Whose sheets are shown: of all simulated printers, of all printers, or of one. */
export type Choice = 'SIMULATED' | 'ALL' | { printerId: string };

export function chosen({ shown }: Papers, choice: Choice): Paper[] {
  if (choice === 'ALL') return [...shown];
  if (choice === 'SIMULATED') return shown.filter(({ printer }) => printer?.connection === 'SIMULATED');
  return shown.filter(({ printer }) => printer?.id === choice.printerId);
}

/** The printers of what is shown, by name. */
export function printersOf({ shown }: Papers): { id: string; name: string }[] {
  const found = new Map(shown.flatMap(({ printer }) => (printer ? [[printer.id, printer.name]] : [])));
  return [...found].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
