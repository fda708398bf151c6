import type { Locale } from '@comptoir/kit/actor';
import { EVERYTHING, type Permission } from './permissions.ts';

export type BuiltInRoleCode =
  | 'OWNER' | 'MANAGER' | 'CASHIER' | 'WAITER' | 'COOK' | 'PRODUCTION' | 'STOCK_KEEPER' | 'HR' | 'ACCOUNTANT' | 'AUDITOR' | 'DEVICE'
  | 'DELIVERYMAN'; // biome-ignore format: a list

export interface BuiltInRole {
  /** The same in every company and for ever. */
  readonly id: string;
  readonly code: BuiltInRoleCode;
  readonly name: Readonly<Record<Locale, string>>;
  readonly permissions: readonly (Permission | typeof EVERYTHING)[];
}

/**
 * The roles every company has. They live in code, not in rows, so that a new permission reaches all companies with the
 * release that brings it.
 */
export const BUILT_IN_ROLES: readonly BuiltInRole[] = [
  role(1, 'OWNER', 'Owner', 'Propriétaire', [EVERYTHING]),
  // Runs the place day by day; what binds the company itself (its plan, machine keys, replays) stays with the owner.
  role(2, 'MANAGER', 'Manager', 'Gérant', [
    'catalog:read', 'catalog:write', 'catalog:availability', 'catalog:cost',
    'stock:read', 'stock:receive', 'stock:issue', 'stock:transfer', 'stock:count', 'stock:adjust', 'stock:write', 'stock:cost',
    'purchasing:read', 'purchasing:write', 'purchasing:order', 'purchasing:receive', 'purchasing:invoice', 'purchasing:pay',
    'production:read', 'production:write', 'production:plan', 'production:produce', 'production:cost',
    'orders:read', 'orders:take', 'orders:sell', 'orders:sync', 'orders:invoice', 'orders:cancel', 'orders:discount', 'orders:credit', 'orders:verify',
    'orders:quote', 'orders:dispatch', 'orders:deliver',
    'payments:read', 'payments:take', 'payments:refund', 'payments:registers', 'payments:sessions', 'payments:treasury', 'payments:methods',
    'restaurant:read', 'restaurant:seat', 'restaurant:fire', 'restaurant:cook', 'restaurant:floor', 'restaurant:menus',
    'devices:read', 'devices:print', 'devices:drawer', 'devices:manage', 'devices:attendance', 'customers:read', 'customers:write', 'customers:terms', 'customers:loyalty', 'customers:merge',
    'identity:users', 'identity:shops', 'identity:terminals', 'operations:read',
  ]),
  // Opens and closes the till, sells, takes phone orders and sends them out; refunds, discounts and cancellations ask for a manager.
  role(3, 'CASHIER', 'Cashier', 'Caissier', [
    'catalog:read', 'catalog:availability', 'stock:read', 'stock:count', 'orders:read', 'orders:take', 'orders:sell', 'orders:sync', 'orders:invoice',
    'orders:quote', 'orders:dispatch', 'orders:deliver',
    'payments:read', 'payments:take', 'payments:registers', 'restaurant:read', 'restaurant:seat', 'restaurant:fire',
    'devices:read', 'devices:print', 'devices:drawer', 'customers:read', 'customers:write',
  ]),
  // Carries the bill and the money to the table, and marks tickets as served.
  role(4, 'WAITER', 'Waiter', 'Serveur', [
    'catalog:read', 'stock:read', 'orders:read', 'orders:take', 'orders:invoice', 'payments:read', 'payments:take',
    'restaurant:read', 'restaurant:seat', 'restaurant:fire', 'restaurant:cook', 'devices:read', 'devices:print', 'customers:read',
  ]),
  // Sees what is left, and takes a dish off the menu when it is not.
  role(5, 'COOK', 'Cook', 'Cuisinier', [
    'catalog:read', 'catalog:availability', 'stock:read', 'stock:count', 'production:read', 'restaurant:read', 'restaurant:cook', 'devices:read', 'devices:print',
  ]),
  role(6, 'PRODUCTION', 'Production', 'Production', [
    'catalog:read', 'catalog:availability', 'stock:read', 'stock:receive', 'stock:issue', 'stock:transfer', 'stock:count', 'production:read', 'production:plan', 'production:produce', 'devices:read', 'devices:print',
  ]),
  role(7, 'STOCK_KEEPER', 'Stock keeper', 'Magasinier', [
    'catalog:read', 'catalog:cost', 'stock:read', 'stock:receive', 'stock:issue', 'stock:transfer', 'stock:count', 'stock:adjust', 'stock:write', 'stock:cost',
    'purchasing:read', 'purchasing:order', 'purchasing:receive', 'production:read', 'devices:read', 'devices:print',
  ]),
  // Hiring makes a person, not his rights: those a manager gives.
  role(8, 'HR', 'Human resources', 'Ressources humaines', ['devices:read', 'devices:attendance', 'identity:users']),
  role(9, 'ACCOUNTANT', 'Accountant', 'Comptable', [
    'catalog:read', 'catalog:cost', 'stock:read', 'stock:cost', 'purchasing:read', 'purchasing:write', 'purchasing:invoice', 'purchasing:pay', 'production:read', 'production:cost', 'orders:read', 'orders:verify', 'payments:read', 'payments:treasury',
    'customers:read',
  ]),
  role(10, 'AUDITOR', 'Auditor', 'Auditeur', [
    'catalog:read', 'catalog:cost', 'stock:read', 'stock:cost', 'purchasing:read', 'production:read', 'production:cost', 'orders:read', 'orders:verify', 'payments:read', 'payments:treasury', 'restaurant:read',
    'devices:read', 'customers:read', 'identity:audit', 'operations:read',
  ]),
  // A kitchen screen shows and advances tickets; it sells nothing.
  role(11, 'DEVICE', 'Device', 'Appareil', [
    'catalog:read', 'restaurant:read', 'restaurant:cook', 'devices:read', 'devices:print',
  ]),
  // Sees what he brings and what is due for it, and says how it went.
  role(12, 'DELIVERYMAN', 'Deliveryman', 'Livreur', ['orders:read', 'orders:deliver']),
]; // biome-ignore format: a table

export const OWNER: BuiltInRole = BUILT_IN_ROLES[0] as BuiltInRole;

const byId = new Map(BUILT_IN_ROLES.map((role) => [role.id, role]));
const byCode = new Map<string, BuiltInRole>(BUILT_IN_ROLES.map((role) => [role.code, role]));

export function builtInRole(id: string): BuiltInRole | undefined {
  return byId.get(id);
}

export function roleIdOf(code: BuiltInRoleCode): string {
  return (byCode.get(code) as BuiltInRole).id;
}

function role(
  n: number,
  code: BuiltInRoleCode,
  en: string,
  fr: string,
  permissions: BuiltInRole['permissions'],
): BuiltInRole {
  return { id: `00000000-0000-8000-8000-${String(n).padStart(12, '0')}`, code, name: { en, fr }, permissions };
}
