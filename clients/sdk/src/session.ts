import { createClient } from './client.ts';
import { RefreshSessionDocument } from './generated/graphql.ts';

/** What logging in gave, and what to renew it with. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
}

export interface SessionOptions {
  /** The server, such as `http://localhost:4000`. */
  url: string;
  /** Where the tokens are kept; several pages may share one place. */
  keep: { read(): Tokens | null; write(tokens: Tokens | null): void };
  /**
   * Runs a step alone among all that share `keep`, such as `navigator.locks.request`: a refresh token serves once, and
   * showing a spent one ends the session.
   */
  alone?: <T>(step: () => Promise<T>) => Promise<T>;
  /** The session is over: somebody must log in again. */
  ended?: () => void;
  fetch?: typeof fetch;
}

export interface Session {
  accessToken(): string | null;
  /** Trades the refresh token in. False when the session is over; throws when the server cannot be reached. */
  renew(): Promise<boolean>;
}

/** Keeps a session alive for `createClient`: give it `accessToken` and `renew`. */
export function keepSession({ url, keep, ended, ...options }: SessionOptions): Session {
  const { alone = (step) => step() } = options;
  const door = createClient({ url, fetch: options.fetch });
  let running: Promise<boolean> | null = null;

  async function trade(shown: string | null): Promise<boolean> {
    const tokens = keep.read();
    // Somebody else who shares the place was faster.
    if (tokens && tokens.accessToken !== shown) return true;
    if (!tokens) return false;
    const { refreshSession } = await door.request(RefreshSessionDocument, {
      input: { refreshToken: tokens.refreshToken },
    });
    const { accessToken, refreshToken, problems } = refreshSession;
    if (accessToken && refreshToken) {
      keep.write({ accessToken, refreshToken });
      return true;
    }
    if (problems[0]?.code !== 'WRONG_CREDENTIALS') throw new Error(problems[0]?.message);
    keep.write(null);
    ended?.();
    return false;
  }

  return {
    accessToken: () => keep.read()?.accessToken ?? null,
    renew() {
      const shown = keep.read()?.accessToken ?? null;
      running ??= alone(() => trade(shown)).finally(() => {
        running = null;
      });
      return running;
    },
  };
}
