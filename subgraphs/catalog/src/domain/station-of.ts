import type { ProductRow } from '../rows.ts';

/**
 * The category whose station prepares a product: one that names no station itself. Services are prepared nowhere unless they say
 * so.
 */
export function inheritsFrom({ stationId, kind, categoryId }: ProductRow): string | null {
  return stationId === null && kind === 'GOOD' ? categoryId : null;
}
