import type { ActorKind, Locale, Plan } from '@comptoir/kit/actor';
import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Letterhead } from '../../../schema/events/identity.ts';
import type { SecurityEventKind } from './domain/record-security.ts';
import type { BuiltInRoleCode } from './domain/roles.ts';

export interface CompanyRow {
  id: string;
  name: string;
  plan: Plan;
  currency: string;
  timeZone: string;
  locale: Locale;
  version: number;
  createdAt: Date;
}

export interface AddressRow {
  street: string;
  city: string;
  postalCode: string | null;
  region: string | null;
  country: string | null;
}

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

export interface OpeningHoursRow {
  weekday: Weekday;
  opens: string;
  closes: string;
}

export interface ShopRow {
  id: string;
  companyId: string;
  name: string;
  active: boolean;
  currency: string;
  timeZone: string;
  locale: Locale;
  address: AddressRow | null;
  stockPolicy: 'PASSIVE' | 'STRICT';
  taxMode: 'INCLUSIVE' | 'EXCLUSIVE';
  rounding: 'PER_LINE' | 'PER_DOCUMENT';
  defaultTaxRate: Decimal;
  receiptHeader: string[];
  receiptFooter: string[];
  /** What a sum paid in cash is rounded to; null: not at all. */
  cashRounding: Decimal | null;
  paymentTermsDays: number;
  openingHours: OpeningHoursRow[];
  version: number;
  createdAt: Date;
}

/** Without its logo, which is read only where it is asked for. */
export type LetterheadRow = Omit<Letterhead, 'logo'> & { shopId: string };

/** A user without his hashes: those are read only where they are verified. */
export interface UserRow {
  id: string;
  companyId: string;
  name: string;
  login: string;
  email: string | null;
  active: boolean;
  locale: Locale | null;
  hasPin: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface RoleRow {
  id: string;
  /** Null for a built-in role, whose name is said in the caller's language. */
  name: string | null;
  builtIn: BuiltInRoleCode | null;
  permissions: readonly string[];
}

export interface RoleAssignmentRow {
  userId: string;
  roleId: string;
  grantedShop: string | null;
}

export interface SessionRow {
  id: string;
  userId: string;
  terminalId: string | null;
  method: 'PASSWORD' | 'PIN';
  deviceName: string | null;
  address: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

export interface TerminalRow {
  id: string;
  companyId: string;
  shopId: string;
  serial: string;
  name: string;
  active: boolean;
  version: number;
  createdAt: Date;
}

export interface ApiKeyRow {
  id: string;
  name: string;
  prefix: string;
  permissions: string[];
  /** Ids of the shops it may see; null means all. */
  shops: string[] | null;
  createdBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

export interface DeadLetterRow {
  id: string;
  consumer: string;
  eventId: string;
  eventType: string;
  error: string;
  attempts: number;
  failedAt: Date;
  replayRequestedAt: Date | null;
  replayedAt: Date | null;
}

export interface SecurityEventRow {
  id: string;
  kind: SecurityEventKind;
  occurredAt: Date;
  userId: string | null;
  byKind: ActorKind;
  byUserId: string | null;
  subject: string | null;
  details: Record<string, unknown>;
  sessionId: string | null;
  terminalId: string | null;
  address: string | null;
  deviceName: string | null;
  deviceSerial: string | null;
  correlationId: string;
}

/** Shops are ids here; null stands for all. */
export interface SessionActorRow {
  kind: 'USER' | 'API_KEY';
  companyId: string;
  plan: Plan;
  currency: string;
  shops: string[] | null;
  permissions: string[];
  userId: string | null;
  sessionId: string | null;
  terminalId: string | null;
}

export type ShopConnectionRow = Page<ShopRow>;
export type UserConnectionRow = Page<UserRow>;
export type RoleConnectionRow = Page<RoleRow>;
export type SessionConnectionRow = Page<SessionRow>;
export type TerminalConnectionRow = Page<TerminalRow>;
export type ApiKeyConnectionRow = Page<ApiKeyRow>;
export type SecurityEventConnectionRow = Page<SecurityEventRow>;
export type DeadLetterConnectionRow = Page<DeadLetterRow>;
