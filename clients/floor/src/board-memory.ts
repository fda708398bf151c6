import type { Account } from '@comptoir/ui/account';
import { kept, ofPage } from '@comptoir/ui/keep';
import { serverNow } from '@comptoir/ui/server-clock';

interface KeptBoard<Row> {
  personId: string;
  /** The last revision that was told; the board goes on from there. */
  revision: string;
  rows: Readonly<Record<string, Row>>;
  /** Milliseconds since 1970. */
  at: number;
}

/** A board older than this is of another service. */
const FORGOTTEN_MS = 12 * 3_600_000;
const SAVE_MS = 250;

/** Keeps what a board shows, so that a page that is loaded anew without a network shows it too. All of it goes when its person logs out. */
export function boardMemory<Row>({ person }: Account, name: string) {
  const place = kept<KeptBoard<Row>>(localStorage, ofPage('floor') + name);
  let pending: Pick<KeptBoard<Row>, 'revision' | 'rows'> | null = null;
  let saving: ReturnType<typeof setTimeout> | undefined;

  function save(): void {
    clearTimeout(saving);
    saving = undefined;
    const personId = person.get()?.id;
    if (personId !== undefined && pending) place.write({ ...pending, personId, at: serverNow() });
    pending = null;
  }
  addEventListener('pagehide', save);

  return {
    /** What this person saw last, and from which revision to go on. */
    last(): { revision: string | null; rows: Readonly<Record<string, Row>> } {
      const last = place.read();
      const isTheirs = last && last.personId === person.get()?.id && serverNow() - last.at < FORGOTTEN_MS;
      return isTheirs ? last : { revision: null, rows: {} };
    },
    keep(revision: string, rows: Readonly<Record<string, Row>>): void {
      pending = { revision, rows };
      saving ??= setTimeout(save, SAVE_MS);
    },
  };
}
