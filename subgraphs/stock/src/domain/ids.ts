import { createHash } from 'node:crypto';

/** Always the same id (UUIDv8, RFC 9562) for the same name: whoever makes the thing first, everyone finds it. */
export function namedId(...name: readonly string[]): string {
  const bytes = createHash('sha256').update(name.join(' ').toLowerCase()).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The level of a product in a warehouse. */
export const levelId = (warehouseId: string, productId: string): string => namedId('level', warehouseId, productId);
