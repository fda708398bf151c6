/** Every permission there is, as `resource:action`: what fields of the graph ask for, and what a role can hold. */
export const PERMISSIONS = [
  'catalog:read', 'catalog:write', 'catalog:availability', 'catalog:cost',
  'stock:read', 'stock:receive', 'stock:issue', 'stock:transfer', 'stock:count', 'stock:adjust', 'stock:write', 'stock:cost',
  'purchasing:read', 'purchasing:write', 'purchasing:order', 'purchasing:receive', 'purchasing:invoice', 'purchasing:pay',
  'production:read', 'production:write', 'production:plan', 'production:produce', 'production:cost',
  'orders:read', 'orders:take', 'orders:sell', 'orders:invoice', 'orders:cancel', 'orders:discount', 'orders:sync', 'orders:credit', 'orders:verify',
  'orders:quote', 'orders:dispatch', 'orders:deliver',
  'payments:read', 'payments:take', 'payments:refund', 'payments:registers', 'payments:sessions', 'payments:treasury', 'payments:methods',
  'restaurant:read', 'restaurant:seat', 'restaurant:fire', 'restaurant:cook', 'restaurant:floor', 'restaurant:menus',
  'devices:read', 'devices:print', 'devices:drawer', 'devices:manage', 'devices:attendance',
  'customers:read', 'customers:write', 'customers:terms', 'customers:loyalty', 'customers:merge',
  'identity:users', 'identity:shops', 'identity:company', 'identity:terminals', 'identity:keys', 'identity:audit',
  'operations:read', 'operations:replay',
] as const; // biome-ignore format: one line per resource

export type Permission = (typeof PERMISSIONS)[number];

/** What an owner holds: all there is, and all there will be. */
export const EVERYTHING = '*';

const known: ReadonlySet<string> = new Set(PERMISSIONS);

export function isPermission(text: string): text is Permission {
  return known.has(text);
}

/** Permissions as people read them: sorted, with `*` written out. */
export function spelledOut(permissions: Iterable<string>): string[] {
  const given = new Set(permissions);
  return given.has(EVERYTHING) ? [...PERMISSIONS].sort() : [...given].sort();
}
