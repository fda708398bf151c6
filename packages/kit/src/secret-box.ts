import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** A secret as it is stored: which key it is sealed with, and nonce, tag and text of AES-256-GCM in one. */
export interface Sealed {
  keyId: string;
  sealed: Buffer;
}

export interface SecretBox {
  /** @param place where it belongs; what was sealed for one place does not open at another */
  seal(secret: string, place: string): Sealed;
  /** Throws when the key is not known, or anything was changed. */
  open(box: Sealed, place: string): string;
  /** Whether it is sealed with the installation's present key. */
  isCurrent(keyId: string): boolean;
  /** Tells equal secrets from others without telling anything else. */
  fingerprint(secret: string): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals with a key derived from the installation's secret (HKDF-SHA-256), and opens what was sealed with it or with a key of a
 * former secret, so that the secret can be exchanged.
 * @param purpose what is sealed: rooms of one installation cannot open each other's
 */
export function secretBox(secret: string, formerSecrets: readonly string[], purpose: string): SecretBox {
  const [current, ...former] = [secret, ...formerSecrets].map((text) => keyOf(text, purpose)) as [Key, ...Key[]];
  const keys = new Map([current, ...former].map((key) => [key.id, key.bytes]));
  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', current.bytes, nonce).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return { keyId: current.id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), sealed]) };
    },
    open({ keyId, sealed }, place) {
      const key = keys.get(keyId);
      if (!key) throw new Error(`a secret is sealed with a key of this installation's past: ${keyId}`);
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      );
    },
    isCurrent: (keyId) => keyId === current.id,
    fingerprint: (text) => createHash('sha256').update(current.bytes).update(text).digest('hex'),
  };
}

interface Key {
  id: string;
  bytes: Buffer;
}

function keyOf(secret: string, purpose: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 16), bytes };
}
