import { type Actor, anonymous, type Locale } from '@comptoir/kit/actor';
import { graphError } from '@comptoir/kit/errors';
import type { GraphQLError } from 'graphql';
import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Authorities, type Authority, type Credential, keyOf } from './authority.ts';
import type { RateLimiter } from './rate.ts';
import type { RequestHead } from './request-head.ts';

/** A caller whose credential was accepted, or who has none. */
export interface Caller {
  readonly actor: Actor;
  readonly credential: Credential | null;
  /** When the access token ends, in milliseconds since 1970; null where nothing expires. */
  readonly expiresAt: number | null;
  /** Tells callers apart for rates and numbers of sockets. */
  readonly key: string;
}

export interface Authenticator {
  /** Throws UNAUTHENTICATED, RATE_LIMITED or SUBGRAPH_UNAVAILABLE. */
  authenticate(head: RequestHead): Promise<Caller>;
  /** The caller as identity sees it now; null once the token expired or the session was revoked. */
  again(caller: Caller): Promise<Caller | null>;
}

const AUDIENCE = 'comptoir';
const MAX_TOKEN = 4_096;
const MAX_API_KEY = 256;

interface Claims {
  sessionId: string;
  expiresAt: number;
}

/** @param refusals by client address, so that nobody tries out keys at will */
export function createAuthenticator(options: {
  secret: string;
  authorities: Authorities;
  refusals: RateLimiter;
}): Authenticator {
  const { authorities, refusals } = options;
  const key = new TextEncoder().encode(options.secret);
  const verified = new LRUCache<string, Claims>({ max: 20_000 });

  async function claimsOf(token: string, locale: Locale): Promise<Claims> {
    const known = verified.get(token);
    if (known && known.expiresAt > Date.now()) return known;
    if (token.length > MAX_TOKEN) throw refused(locale);
    const checks = { audience: AUDIENCE, algorithms: ['HS256'], requiredClaims: ['sub', 'sid', 'exp'] };
    const { payload } = await jwtVerify<{ sid: unknown }>(token, key, checks).catch(() => {
      throw refused(locale);
    });
    if (typeof payload.sid !== 'string' || payload.exp === undefined) throw refused(locale);
    const claims = { sessionId: payload.sid, expiresAt: payload.exp * 1_000 };
    verified.set(token, claims);
    return claims;
  }

  async function credentialOf(head: RequestHead): Promise<[Credential, number | null] | null> {
    const { accessToken, apiKey, deviceSerial, locale } = head;
    if (accessToken !== null) {
      const { sessionId, expiresAt } = await claimsOf(accessToken, locale);
      return [{ sessionId, apiKey: null, deviceSerial }, expiresAt];
    }
    if (apiKey === null) return null;
    if (apiKey.length > MAX_API_KEY) throw refused(locale);
    return [{ sessionId: null, apiKey, deviceSerial }, null];
  }

  return {
    async authenticate(head) {
      const address = head.address ?? '';
      try {
        const presented = await credentialOf(head);
        if (!presented) return callerOf(head, null, null, null);
        const [credential, expiresAt] = presented;
        if (!authorities.knows(credential)) {
          const seconds = refusals.peek(address);
          if (seconds > 0) throw tooFast(head.locale, seconds);
        }
        const authority = await authorities.resolve(credential);
        if (!authority) throw refused(head.locale);
        return callerOf(head, credential, authority, expiresAt);
      } catch (error) {
        if ((error as GraphQLError).extensions?.code === 'UNAUTHENTICATED') refusals.take(address);
        throw error;
      }
    },
    async again(caller) {
      const { credential, expiresAt, actor } = caller;
      if (!credential) return caller;
      if (expiresAt !== null && expiresAt <= Date.now()) return null;
      const authority = await authorities.resolve(credential);
      return authority && { ...caller, actor: { ...actor, ...authority } };
    },
  };
}

function callerOf(
  { locale, correlationId, address, deviceSerial }: RequestHead,
  credential: Credential | null,
  authority: Authority | null,
  expiresAt: number | null,
): Caller {
  const actor = anonymous({ ...authority, locale, correlationId, address, deviceSerial });
  const key = credential ? keyOf(credential) : `address:${address ?? ''}`;
  return { actor, credential, expiresAt, key };
}

export function refused(locale: Locale): GraphQLError {
  return graphError(
    'UNAUTHENTICATED',
    locale === 'fr'
      ? 'Votre session n’est plus valable. Veuillez vous reconnecter.'
      : 'Your session is no longer valid. Please log in again.',
  );
}

export function tooFast(locale: Locale, retryAfter: number): GraphQLError {
  const message = locale === 'fr' ? 'Trop de requêtes. Patientez un instant.' : 'Too many requests. Wait a moment.';
  return graphError('RATE_LIMITED', message, { retryAfter });
}
