import type { IncomingHttpHeaders } from 'node:http';
import type { Locale } from '@comptoir/kit/actor';
import { graphError } from '@comptoir/kit/errors';
import { newId } from '@comptoir/kit/id';

/** What a request says of itself, before anybody believes who sent it. */
export interface RequestHead {
  readonly locale: Locale;
  readonly correlationId: string;
  readonly address: string | null;
  readonly deviceSerial: string | null;
  readonly accessToken: string | null;
  readonly apiKey: string | null;
}

/** The client's id if it is fit for logs and headers, else a new UUIDv7. */
export function correlationIdFrom(given: unknown): string {
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : newId();
}

/** The first of the languages we speak in the order of preference (RFC 9110, 12.5.4); English otherwise. */
export function localeFrom(acceptLanguage: unknown): Locale {
  if (typeof acceptLanguage !== 'string' || acceptLanguage.length > 1_000) return 'en';
  let best: Locale = 'en';
  let bestWeight = 0;
  for (const part of acceptLanguage.split(',')) {
    const match = /^\s*(en|fr)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+)\s*)?$/i.exec(part);
    const weight = match ? Number(match[2] ?? 1) : 0;
    if (match && weight > bestWeight) {
      best = match[1]?.toLowerCase() as Locale;
      bestWeight = weight;
    }
  }
  return best;
}

/** Throws BAD_REQUEST on a serial that no device has. */
export function deviceSerialFrom(given: unknown): string | null {
  if (given === undefined || given === null || given === '') return null;
  if (typeof given === 'string' && /^[\x20-\x7e]{1,128}$/.test(given)) return given;
  throw graphError('BAD_REQUEST', 'A device serial is 1 to 128 printable ASCII characters.', {
    argument: 'X-Device-Serial',
  });
}

/** Throws UNAUTHENTICATED on an `Authorization` that is not a bearer token. */
export function bearerFrom(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const match = /^Bearer +(\S+)$/i.exec(authorization);
  if (match?.[1]) return match[1];
  throw graphError('UNAUTHENTICATED', 'The Authorization header must read "Bearer" and an access token.');
}

/**
 * The client's address: the peer's, or what the proxies in front of us wrote into `X-Forwarded-For`.
 * @param proxies how many proxies of ours stand in front; further entries to the left are the client's own words
 */
export function addressFrom(headers: IncomingHttpHeaders, peer: string | undefined, proxies: number): string | null {
  const forwarded = headers['x-forwarded-for'];
  if (proxies > 0 && typeof forwarded === 'string') {
    const given = forwarded.split(',').at(-proxies)?.trim();
    if (given) return given.slice(0, 64);
  }
  return peer ?? null;
}

export function headFrom(headers: IncomingHttpHeaders, correlationId: string, address: string | null): RequestHead {
  const apiKey = headers['x-api-key'];
  return {
    locale: localeFrom(headers['accept-language']),
    correlationId,
    address,
    deviceSerial: deviceSerialFrom(headers['x-device-serial']),
    accessToken: bearerFrom(headers.authorization),
    apiKey: typeof apiKey === 'string' && apiKey !== '' ? apiKey : null,
  };
}
