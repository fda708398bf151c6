import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far a signature's time may lie from ours; what is older may be a recording. */
const TOLERANCE_MS = 5 * 60_000;

/** What a provider sends as `X-Webhook-Signature`: `t=<seconds since 1970>,v1=<HMAC-SHA-256 of "t.body" in hexadecimal>`. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${hmac(secret, `${seconds}`, body).toString('hex')}`;
}

/**
 * Whether a body is signed with this secret, and was so within five minutes. Several `v1` may stand there, while a provider
 * exchanges its secret. Compared in constant time.
 */
export function isSigned(secret: string, header: string, body: string, now: Date): boolean {
  const parts = header.split(',').map((part) => part.trim().split('=', 2) as [string, string?]);
  const time = parts.find(([name]) => name === 't')?.[1] ?? '';
  const expected = hmac(secret, time, body);
  const isRight = parts
    .filter(([name, value]) => name === 'v1' && /^[0-9a-f]{64}$/.test(value ?? ''))
    .map(([, value]) => timingSafeEqual(Buffer.from(value ?? '', 'hex'), expected))
    .includes(true);
  const isFresh = /^\d{1,12}$/.test(time) && Math.abs(now.getTime() - Number(time) * 1_000) <= TOLERANCE_MS;
  return isRight && isFresh;
}

function hmac(secret: string, time: string, body: string): Buffer {
  return createHmac('sha256', secret).update(`${time}.${body}`).digest();
}
