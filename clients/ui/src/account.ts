import { type Comptoir, createClient } from '@comptoir/sdk/client';
import { LogInDocument, LogInWithPinDocument, LogOutDocument } from '@comptoir/sdk/generated/graphql';
import { keepSession, type Tokens } from '@comptoir/sdk/session';
import { forget, kept, OF_DEVICE, ofPage } from './keep.ts';
import { language } from './language.ts';
import { noteServerTime } from './server-clock.ts';
import { createStore, type Store } from './store.ts';

export interface Person {
  id: string;
  name: string;
  login: string;
  companyId: string;
}

export interface Credentials {
  login: string;
  /** Either this, on a registered terminal, or `password`. */
  pin?: string;
  password?: string;
}

export type Link = 'CONNECTING' | 'ONLINE' | 'OFFLINE';

/** Who uses this page, on which device, and the client that speaks for them. */
export interface Account {
  readonly client: Comptoir;
  readonly person: Store<Person | null>;
  readonly link: Store<Link>;
  /** Whether the last session ended by itself, so that the page can say so. */
  readonly isOver: Store<boolean>;
  /** Who logged in here by PIN before, the last one first: they need only touch their name. */
  people(): Person[];
  terminal(): string;
  setTerminal(serial: string): void;
  /** Null when it worked, else why not, in the reader's language. */
  logIn(credentials: Credentials): Promise<string | null>;
  logOut(): void;
}

const KNOWN_PEOPLE = 8;

export function openAccount(page: string): Account {
  const url = location.origin;
  const tokensName = `${ofPage(page)}tokens`;
  const tokens = kept<Tokens>(localStorage, tokensName);
  const who = kept<Person>(localStorage, `${ofPage(page)}person`);
  const known = kept<Person[]>(localStorage, `${OF_DEVICE}people.${page}`);
  const serial = kept<string>(localStorage, `${OF_DEVICE}terminal`);
  const person = createStore(tokens.read() && who.read());
  const link = createStore<Link>('CONNECTING');
  const isOver = createStore(false);
  // Whoever takes the tablet next finds nothing of him who left.
  const leave = () => {
    for (const place of [localStorage, sessionStorage]) forget(place, ofPage(page));
    person.set(null);
  };
  const session = keepSession({
    url,
    keep: tokens,
    alone: (step) => (navigator.locks ? navigator.locks.request(`comptoir.${page}`, step) : step()),
    ended() {
      isOver.set(true);
      leave();
    },
  });
  let isConnected = false;
  const noteLink = () => link.set(isConnected && navigator.onLine ? 'ONLINE' : 'OFFLINE');
  const common = {
    url,
    locale: language.get,
    deviceSerial: () => serial.read(),
    timeoutMs: 15_000,
    fetch: timedFetch,
  };
  const client = createClient({
    ...common,
    accessToken: session.accessToken,
    renew: session.renew,
    connection(connected) {
      isConnected = connected;
      noteLink();
    },
  });
  const door = createClient(common);
  // A short break may leave the connection standing: then nothing else tells that it is over.
  for (const event of ['offline', 'online']) addEventListener(event, noteLink);
  // Logged out in another tab.
  addEventListener('storage', ({ key }) => key === tokensName && !tokens.read() && leave());
  return {
    client,
    person,
    link,
    isOver,
    people: () => known.read() ?? [],
    terminal: () => serial.read() ?? '',
    setTerminal: (text) => serial.write(text.trim() || null),
    async logIn({ login, pin, password = '' }) {
      const { accessToken, refreshToken, user, problems } =
        pin === undefined
          ? (await door.request(LogInDocument, { input: { login, password } })).logIn
          : (await door.request(LogInWithPinDocument, { input: { login, pin } })).logInWithPin;
      if (!accessToken || !refreshToken || !user) return problems[0]?.message ?? '';
      const { id, name, company } = user;
      const entering: Person = { id, name, login, companyId: company.id };
      tokens.write({ accessToken, refreshToken });
      who.write(entering);
      const others = (known.read() ?? []).filter((other) => other.id !== id);
      // A password is typed on anybody's device: it remembers no name.
      if (pin !== undefined) known.write([entering, ...others].slice(0, KNOWN_PEOPLE));
      isOver.set(false);
      person.set(entering);
      return null;
    },
    logOut() {
      // The session ends here whether or not the server hears of it now.
      client.request(LogOutDocument).catch(() => {});
      leave();
      void client.close();
    },
  };
}

async function timedFetch(...given: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...given);
  noteServerTime(response.headers.get('date'));
  return response;
}
