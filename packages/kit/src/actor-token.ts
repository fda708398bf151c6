import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Actor } from './actor.ts';

/** The header that carries the actor from the gateway to a subgraph, and between subgraphs. */
export const ACTOR_HEADER = 'x-comptoir-actor';
export const CORRELATION_HEADER = 'x-correlation-id';

const LIFETIME_SECONDS = 60;
const AUDIENCE = 'comptoir-subgraph';

export interface ActorTokens {
  sign(actor: Actor): Promise<string>;
  /** Throws on a token that is not ours, was changed or is over a minute old. */
  verify(token: string): Promise<Actor>;
}

/** Signs actors for one minute with the installation's secret; the same actor is signed once per half minute. */
export function actorTokens(secret: string): ActorTokens {
  const key = new TextEncoder().encode(secret);
  const signed = new LRUCache<string, Promise<string>>({ max: 5_000, ttl: (LIFETIME_SECONDS / 2) * 1_000 });
  const verified = new LRUCache<string, Actor>({ max: 5_000, ttl: (LIFETIME_SECONDS / 2) * 1_000 });
  return {
    sign(actor) {
      const lasting = JSON.stringify({ ...actor, correlationId: '' });
      let token = signed.get(lasting);
      if (!token) {
        token = new SignJWT({ actor: JSON.parse(lasting) })
          .setProtectedHeader({ alg: 'HS256' })
          .setAudience(AUDIENCE)
          .setIssuedAt()
          .setExpirationTime(`${LIFETIME_SECONDS}s`)
          .sign(key);
        signed.set(lasting, token);
      }
      return token;
    },
    async verify(token) {
      const known = verified.get(token);
      if (known) return known;
      const { payload } = await jwtVerify<{ actor: Actor }>(token, key, { audience: AUDIENCE, algorithms: ['HS256'] });
      verified.set(token, payload.actor);
      return payload.actor;
    },
  };
}
