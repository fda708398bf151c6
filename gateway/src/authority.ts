import { type Actor, anonymous } from '@comptoir/kit/actor';
import type { Logger } from '@comptoir/kit/logger';
import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Transport, unreachable } from './transport.ts';

/** By what a caller proves who it is, once a token's signature is verified. */
export interface Credential {
  readonly sessionId: string | null;
  readonly apiKey: string | null;
  readonly deviceSerial: string | null;
}

/** What identity says of a credential: the part of an actor that a request cannot choose. */
export type Authority = Pick<
  Actor,
  'kind' | 'companyId' | 'plan' | 'currency' | 'shops' | 'permissions' | 'userId' | 'sessionId' | 'terminalId'
>;

export interface Authorities {
  /** Null for a revoked or unknown credential; throws SUBGRAPH_UNAVAILABLE when identity is away for too long. */
  resolve(credential: Credential): Promise<Authority | null>;
  /** Whether the credential was good a moment ago. */
  knows(credential: Credential): boolean;
}

const SOURCE =
  'query Actor($credential: CredentialInput!) { _actor(credential: $credential) { kind companyId plan currency shops permissions userId sessionId terminalId } }';
const DOCUMENT = parse(SOURCE, { noLocation: true });

/** How long an answer holds: revocations and new roles take effect within this time. */
const FRESH_MS = 1_000;
/** How long a caller who was known may go on while identity is away. */
const GRACE_MS = 60_000;
const ANSWER_WITHIN_MS = 3_000;
const MAX_CREDENTIALS = 20_000;

interface Entry {
  authority: Authority | null;
  /** When identity was last asked, and when it last answered. */
  askedAt: number;
  answeredAt: number | null;
  /** The last question was not answered. */
  failing: boolean;
  pending: Promise<Authority | null> | null;
}

export function keyOf({ sessionId, apiKey, deviceSerial }: Credential): string {
  return JSON.stringify([sessionId, apiKey, deviceSerial]);
}

/** Asks identity who a credential stands for: at most once a second for each, and once for all who ask meanwhile. */
export function openAuthorities(
  identity: Transport | undefined,
  log: Logger,
  now: () => number = performance.now.bind(performance),
): Authorities {
  const entries = new LRUCache<string, Entry>({ max: MAX_CREDENTIALS });

  async function ask(entry: Entry, credential: Credential): Promise<Authority | null> {
    try {
      entry.authority = await askIdentity(identity, credential);
      entry.answeredAt = now();
      entry.failing = false;
    } catch (error) {
      entry.failing = true;
      const lasts = entry.answeredAt !== null && now() - entry.answeredAt < GRACE_MS;
      log.warn({ error: String((error as Error).cause ?? error), lasts }, 'identity did not say who a caller is');
      if (!lasts) throw unreachable('identity', error);
    } finally {
      entry.askedAt = now();
      entry.pending = null;
    }
    return entry.authority;
  }

  function entryOf(credential: Credential): Entry {
    const key = keyOf(credential);
    let entry = entries.get(key);
    if (!entry) {
      entry = { authority: null, askedAt: 0, answeredAt: null, failing: false, pending: null };
      entries.set(key, entry);
    }
    return entry;
  }

  return {
    async resolve(credential) {
      const entry = entryOf(credential);
      const known = entry.answeredAt !== null && now() - entry.answeredAt < GRACE_MS;
      if (known && now() - entry.askedAt < FRESH_MS) return entry.authority;
      entry.pending ??= ask(entry, credential);
      // While identity hangs, nobody who is known waits for it.
      if (!known || !entry.failing) return entry.pending;
      entry.pending.catch(() => {});
      return entry.authority;
    },
    knows: (credential) => entries.peek(keyOf(credential))?.authority != null,
  };
}

async function askIdentity(identity: Transport | undefined, credential: Credential): Promise<Authority | null> {
  if (!identity) throw new Error('there is no identity subgraph');
  const abort = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    abort.abort();
    late.reject(new Error('no answer in time'));
  }, ANSWER_WITHIN_MS);
  const request = { document: DOCUMENT, source: SOURCE, operationName: 'Actor', variables: { credential } };
  const context = { actor: anonymous({ internal: true }), signal: abort.signal };
  try {
    const result = await Promise.race([identity.execute(request, context), late.promise]);
    if (result.errors?.[0]) throw result.errors[0];
    const found = result.data?._actor as (Omit<Authority, 'shops'> & { shops: readonly string[] | null }) | null;
    if (!found) return null;
    const { kind, companyId, plan, currency, shops, permissions, userId, sessionId, terminalId } = found;
    return { kind, companyId, plan, currency, shops: shops ?? '*', permissions, userId, sessionId, terminalId };
  } finally {
    clearTimeout(timer);
  }
}
