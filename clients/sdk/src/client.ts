import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type ExecutionResult, print } from 'graphql';
import { createClient as createSocketClient, type Client as SocketClient } from 'graphql-ws';

export interface ComptoirOptions {
  /** The server, such as `http://localhost:4000`. */
  url: string;
  /** Signs every request; may change over time (see `logIn` and `refreshSession`). */
  accessToken?: () => string | null;
  apiKey?: string;
  /** Language of problems and errors. Default `en`. */
  locale?: 'en' | 'fr';
  /** Serial of this device, where it is a registered terminal. */
  deviceSerial?: string;
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
   * goes on from the last revision it was given, so nothing is missed and nothing comes twice.
   */
  follow<Data extends Record<string, unknown>, Variables extends { after?: string | null }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    on: { event: (data: Data) => void; connection?: (connected: boolean) => void; failed?: (error: unknown) => void },
  ): Following;
  close(): Promise<void>;
}

type VariablesOf<Variables> =
  Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables];

export function createClient(options: ComptoirOptions): Comptoir {
  const { url, locale = 'en' } = options;
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
  return {
    async request(document, ...[variables]) {
      const token = options.accessToken?.();
      const response = await send(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': locale,
          ...(token && { authorization: `Bearer ${token}` }),
          ...(options.apiKey && { 'x-api-key': options.apiKey }),
          ...(options.deviceSerial && { 'x-device-serial': options.deviceSerial }),
        },
        body: JSON.stringify({ query: textOf(document), variables }),
      });
      const result = (await response.json()) as ExecutionResult;
      if (result.errors?.length) throw new ComptoirError(result.errors);
      return result.data as never;
    },
    follow(document, variables, on) {
      let after = variables.after ?? undefined;
      let stopped = false;
      let dispose = () => {};
      let retry: ReturnType<typeof setTimeout> | undefined;
      const again = (error: unknown) => {
        if (stopped) return;
        on.connection?.(false);
        if (isRefusal(error)) return on.failed?.(error);
        retry = setTimeout(open, 200 + Math.random() * 300);
      };
      const open = () => {
        dispose = socket.get().subscribe(
          { query: textOf(document), variables: { ...variables, after } },
          {
            next: (result) => {
              // Errors beside data tell of a part that is away; the rest is as good as ever.
              if (!result.data) {
                dispose();
                return again(new ComptoirError((result.errors ?? []) as ComptoirError['errors']));
              }
              const data = result.data as never as Record<string, { revision?: string } | null>;
              after = Object.values(data)[0]?.revision ?? after;
              on.connection?.(true);
              on.event(result.data as never);
            },
            error: again,
            complete: () => again(null),
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

function lazySocket(options: ComptoirOptions): { get(): SocketClient; close(): Promise<void> } {
  let client: SocketClient | null = null;
  return {
    get() {
      client ??= createSocketClient({
        url: `${options.url.replace(/^http/, 'ws')}/graphql`,
        webSocketImpl: options.webSocketImpl,
        retryAttempts: 0,
        keepAlive: 10_000,
        connectionParams: () => ({
          accessToken: options.accessToken?.() ?? undefined,
          apiKey: options.apiKey,
          locale: options.locale ?? 'en',
          deviceSerial: options.deviceSerial,
        }),
      });
      return client;
    },
    async close() {
      await client?.dispose();
      client = null;
    },
  };
}
