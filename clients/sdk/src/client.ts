import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type ExecutionResult, print } from 'graphql';
import { createClient as createSocketClient, type Client as SocketClient } from 'graphql-ws';

export type Language = 'en' | 'fr';

export interface ComptoirOptions {
  /** The server, such as `http://localhost:4000`. */
  url: string;
  /** Signs every request; may change over time (see `keepSession`). */
  accessToken?: () => string | null;
  /** Asked when the server no longer takes the access token; true: there is a new one, so try again. */
  renew?: () => Promise<boolean>;
  apiKey?: string;
  /** Language of problems and errors; may change over time. Default `en`. */
  locale?: Language | (() => Language);
  /** Serial of this device, where it is a registered terminal; may change over time. */
  deviceSerial?: string | (() => string | null);
  /** How long to wait for an answer before the connection counts as lost. Default 30 seconds. */
  timeoutMs?: number;
  /** Told whenever the WebSocket of all subscriptions opens and closes. */
  connection?: (connected: boolean) => void;
  /** A WebSocket class, where the platform has none of its own. */
  webSocketImpl?: unknown;
  fetch?: typeof fetch;
}

/** GraphQL errors of an answer; `problems` are data, not errors. */
export class ComptoirError extends Error {
  readonly errors: NonNullable<ExecutionResult['errors']>;
  readonly code: string;
  constructor(errors: NonNullable<ExecutionResult['errors']>) {
    super(errors.map((e) => e.message).join('\n'));
    this.errors = errors;
    this.code = String(errors[0]?.extensions?.code ?? 'INTERNAL');
  }
}

export interface Following {
  /** Ends the stream for good. */
  stop(): void;
}

export interface Comptoir {
  /** Runs a query or mutation. Throws ComptoirError when the answer carries errors. */
  request<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Data>;
  /**
   * Follows a subscription whose events carry a `revision`, for as long as it is not stopped: after a lost connection it
   * goes on from the last revision it was given, so nothing is missed and nothing comes twice. Where the server's data is of
   * another time than that revision (restored from a backup), `anew` is called to forget all, and what there is comes first.
   */
  follow<Data extends Record<string, unknown>, Variables extends { after?: string | null }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    on: {
      event: (data: Data) => void;
      anew?: () => void;
      connection?: (connected: boolean) => void;
      failed?: (error: unknown) => void;
    },
  ): Following;
  close(): Promise<void>;
}

type VariablesOf<Variables> =
  Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables];

export function createClient(options: ComptoirOptions): Comptoir {
  const { url, timeoutMs = 30_000 } = options;
  const send = options.fetch ?? fetch;
  const printed = new WeakMap<object, string>();
  const textOf = (document: DocumentNode): string => {
    let text = printed.get(document);
    if (text === undefined) {
      text = print(document);
      printed.set(document, text);
    }
    return text;
  };
  const socket = lazySocket(options);
  const post = async (query: string, variables: unknown): Promise<ExecutionResult> => {
    const token = options.accessToken?.();
    const serial = deviceSerialOf(options);
    const response = await send(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': languageOf(options),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(options.apiKey && { 'x-api-key': options.apiKey }),
        ...(serial && { 'x-device-serial': serial }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return (await response.json()) as ExecutionResult;
  };
  return {
    async request(document, ...[variables]) {
      const query = textOf(document);
      let result = await post(query, variables);
      if (isOutdated(result) && (await options.renew?.())) result = await post(query, variables);
      if (result.errors?.length) throw new ComptoirError(result.errors);
      return result.data as never;
    },
    follow(document, variables, on) {
      let after = variables.after ?? undefined;
      let stopped = false;
      let dispose = () => {};
      let retry: ReturnType<typeof setTimeout> | undefined;
      const again = async (error: unknown) => {
        if (stopped) return;
        on.connection?.(false);
        // Without an answer the session may still stand: that is a lost connection, not a refusal.
        const renewed = isLoggedOut(error) && (await options.renew?.().catch(() => true));
        if (stopped) return;
        if (startsAnew(error)) {
          after = undefined;
          on.anew?.();
          if (stopped) return;
        } else if (!renewed && isRefusal(error)) return on.failed?.(error);
        retry = setTimeout(open, 200 + Math.random() * 300);
      };
      const open = () => {
        let ended = false;
        // Once per opening: what is disposed of completes as well.
        const end = (error: unknown) => {
          if (!ended) void again(error);
          ended = true;
        };
        dispose = socket.get().subscribe(
          { query: textOf(document), variables: { ...variables, after } },
          {
            next: (result) => {
              // Errors beside data tell of a part that is away; the rest is as good as ever.
              if (!result.data) {
                end(new ComptoirError((result.errors ?? []) as ComptoirError['errors']));
                return dispose();
              }
              const data = result.data as never as Record<string, { revision?: string } | null>;
              after = Object.values(data)[0]?.revision ?? after;
              on.connection?.(true);
              on.event(result.data as never);
            },
            error: end,
            complete: () => end(null),
          },
        );
      };
      open();
      return {
        stop() {
          stopped = true;
          clearTimeout(retry);
          dispose();
        },
      };
    },
    close: () => socket.close(),
  };
}

/**
 * The server said no for good: trying again would not help before the person logs in again. Whose rights changed is asked
 * to subscribe again with those he has now.
 */
function isRefusal(error: unknown): boolean {
  if (error instanceof ComptoirError && error.errors[0]?.extensions?.subscribeAgain) return false;
  if (error instanceof ComptoirError)
    return ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_REQUEST', 'MODULE_DISABLED'].includes(error.code);
  const code = (error as { code?: number } | null)?.code;
  return code === 4401 || code === 4403;
}

/** The server never gave the revision that was handed in: it is of another time of its database. */
function startsAnew(error: unknown): boolean {
  return error instanceof ComptoirError && error.errors[0]?.extensions?.startAnew === true;
}

/** The access token is no longer taken: it ended, or its session did. */
function isLoggedOut(error: unknown): boolean {
  if (error instanceof ComptoirError) return error.code === 'UNAUTHENTICATED';
  const code = (error as { code?: number } | null)?.code;
  return code === 4401 || code === 4403;
}

function isOutdated(result: ExecutionResult): boolean {
  return result.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';
}

function languageOf({ locale = 'en' }: ComptoirOptions): Language {
  return typeof locale === 'function' ? locale() : locale;
}

function deviceSerialOf({ deviceSerial }: ComptoirOptions): string | undefined {
  return (typeof deviceSerial === 'function' ? deviceSerial() : deviceSerial) ?? undefined;
}

const PING_MS = 10_000;
const PONG_MS = 5_000;

/** One socket for all subscriptions. A network that swallows everything without a word shows by an unanswered ping. */
function lazySocket(options: ComptoirOptions): { get(): SocketClient; close(): Promise<void> } {
  let client: SocketClient | null = null;
  return {
    get() {
      let unanswered: ReturnType<typeof setTimeout> | undefined;
      client ??= createSocketClient({
        url: `${options.url.replace(/^http/, 'ws')}/graphql`,
        webSocketImpl: options.webSocketImpl,
        retryAttempts: 0,
        keepAlive: PING_MS,
        connectionParams: () => ({
          accessToken: options.accessToken?.() ?? undefined,
          apiKey: options.apiKey,
          locale: languageOf(options),
          deviceSerial: deviceSerialOf(options),
        }),
        on: {
          ping(received) {
            if (!received) unanswered = setTimeout(() => client?.terminate(), PONG_MS);
          },
          pong(received) {
            if (received) clearTimeout(unanswered);
          },
          connected: () => options.connection?.(true),
          closed() {
            clearTimeout(unanswered);
            options.connection?.(false);
          },
        },
      });
      return client;
    },
    async close() {
      // Whoever follows from now on is given a new one.
      const closing = client;
      client = null;
      await closing?.dispose();
    },
  };
}
