import { v5, v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): sorts by time of making, so that keys stay close together in an index. */
export function newId(): string {
  return v7();
}

/** The same id for the same name in the same namespace (UUIDv5, RFC 9562): what a repetition makes again. */
export function idFrom(namespace: string, name: string): string {
  return v5(name, namespace);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}
