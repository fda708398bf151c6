import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text: not to be guessed, so a plain hash of it may be stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function sha256(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
