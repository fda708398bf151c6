import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP's Password Storage Cheat Sheet asks at least: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** Of random bytes that nobody knows, at the same cost: what a password is held against when there is no user. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$l1lgqqVubNbpoEGr9r9+5g$+QzKPjxM3eaE28Nv7Wr/cNkafXgsfQGfI17/Gq8e828';

export const PASSWORD_LENGTH = { min: 8, max: 200 };

/** Characters as people count them; composed and decomposed accents are one and the same password. */
export function isPassword(text: string): boolean {
  const length = [...text.normalize('NFC')].length;
  return length >= PASSWORD_LENGTH.min && length <= PASSWORD_LENGTH.max;
}

export function isPin(text: string): boolean {
  return /^\d{4,8}$/.test(text);
}

export function hashSecret(secret: string): Promise<string> {
  return hash(secret.normalize('NFC'), COST);
}

/** Takes the same time whether there is a hash to hold the secret against or not. */
export async function isSecret(stored: string | null | undefined, secret: string): Promise<boolean> {
  // Nothing longer was ever accepted; a megabyte must not be hashed to find that out.
  const tried = secret.slice(0, 20 * PASSWORD_LENGTH.max).normalize('NFC');
  const matches = await verify(stored ?? NOBODYS, tried);
  return matches && stored != null;
}
