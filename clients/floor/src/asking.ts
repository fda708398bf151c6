import type { Account } from '@comptoir/ui/account';
import { randomId } from '@comptoir/ui/id';
import { kept, ofPage } from '@comptoir/ui/keep';
import { language } from '@comptoir/ui/language';
import { dismiss, type Notice, say } from '@comptoir/ui/notices';
import { isUnanswered, whyNot } from '@comptoir/ui/refusal';
import { serverNow } from '@comptoir/ui/server-clock';
import { WORDS } from './words.ts';

interface Refusable {
  problems: readonly { code: string; message: string }[];
}

/** Under which key a change was asked for that nobody answered. */
interface Unanswered {
  key: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** As long as the server remembers keys at the least. */
const FORGOTTEN_MS = 12 * 3_600_000;

export type Asking = ReturnType<typeof openAsking>;

/** Asks the server for changes, each made once however often it is asked for. */
export function openAsking({ client, link }: Account) {
  const keptKeys = kept<Readonly<Record<string, Unanswered>>>(localStorage, `${ofPage('floor')}unanswered`);
  const fresh = () => Object.entries(keptKeys.read() ?? {}).filter(([, { at }]) => serverNow() - at < FORGOTTEN_MS);
  const note = (wish: string, key: string | null) => {
    const others = fresh().filter(([other]) => other !== wish);
    const all = key ? [...others, [wish, { key, at: serverNow() }] as const] : others;
    keptKeys.write(all.length > 0 ? Object.fromEntries(all) : null);
  };
  let offline: Notice | null = null;
  link.subscribe(() => link.get() === 'ONLINE' && offline && dismiss(offline));
  const refuseOffline = () => {
    offline = { key: 'refused', tone: 'TROUBLE', text: WORDS[language.get()].notDoneOffline };
    say(offline);
  };
  return {
    client,
    isOffline: () => link.get() === 'OFFLINE',
    /**
     * Asks for a change and says at the edge of the screen what stood against it. Off line nothing is sent: what a waiter did not see happen must
     * not happen later by itself. A wish that was not answered keeps its key, also through a reload; `wish` names all that makes it the same.
     * @returns the payload when it worked; null when it was refused; undefined when no answer came, or only half of one, so nobody knows
     */
    async change<Payload extends Refusable>(
      wish: string,
      asking: (idempotencyKey: string) => Promise<Payload>,
    ): Promise<Payload | null | undefined> {
      const words = WORDS[language.get()];
      const tell = (text: string) => say({ key: 'refused', tone: 'TROUBLE', text });
      if (link.get() === 'OFFLINE') {
        refuseOffline();
        return null;
      }
      const key = Object.fromEntries(fresh())[wish]?.key ?? randomId();
      note(wish, key);
      try {
        const payload = await asking(key);
        const [problem] = payload.problems;
        // The server goes on from where it stopped when it is asked again under the same key.
        if (problem?.code !== 'TRY_AGAIN') note(wish, null);
        if (!problem) return payload;
        tell(payload.problems.map(({ message }) => message).join(' '));
        return problem.code === 'TRY_AGAIN' ? undefined : null;
      } catch (error) {
        if (isUnanswered(error)) {
          tell(words.notAnswered);
          return undefined;
        }
        note(wish, null);
        tell(whyNot(error, words.notAnswered));
        return null;
      }
    },
  };
}
