import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { Queryable } from '@comptoir/kit/database';
import { newId } from '@comptoir/kit/id';
import { insertInto } from '@comptoir/kit/sql';

export const SECURITY_EVENT_KINDS = [
  'LOGGED_IN', 'LOG_IN_FAILED', 'LOCKED_OUT', 'LOGGED_OUT', 'SESSION_REVOKED', 'REFRESH_TOKEN_REUSED',
  'PASSWORD_CHANGED', 'PASSWORD_REFUSED', 'PIN_CHANGED', 'LOGIN_CHANGED', 'USER_CREATED', 'USER_ACTIVATED', 'USER_DEACTIVATED',
  'ROLE_GRANTED', 'ROLE_TAKEN', 'ROLE_CREATED', 'ROLE_CHANGED', 'TERMINAL_REGISTERED', 'TERMINAL_CHANGED', 'TERMINAL_ACTIVATED', 'TERMINAL_DEACTIVATED',
  'API_KEY_CREATED', 'API_KEY_REVOKED', 'PLAN_CHANGED',
] as const; // biome-ignore format: a list

export type SecurityEventKind = (typeof SECURITY_EVENT_KINDS)[number];

/** What happened to whose account, or to which role, terminal, key or plan. */
export interface SecurityFact {
  kind: SecurityEventKind;
  /** Whose account it concerns; null where it concerns nobody's. */
  userId?: string | null;
  /** Name of the role, terminal, key or plan. */
  subject?: string | null;
  details?: Record<string, unknown>;
  /** The session it concerns; the acting one when left out. */
  sessionId?: string | null;
  terminalId?: string | null;
  deviceName?: string | null;
}

/** Stands for no company: what was tried for a login that nobody has is told to nobody. */
export const NO_COMPANY = '00000000-0000-0000-0000-000000000000';

/** Notes in the transaction of a change who made it, from where, on what. */
export function recordSecurity(tx: Tx, ...facts: readonly SecurityFact[]): Promise<void> {
  return record(tx, tx.ctx, companyOf(tx.ctx.actor), facts);
}

/** The same for who is not an actor yet. */
export async function record(
  queryable: Queryable,
  ctx: Ctx,
  companyId: string,
  facts: readonly SecurityFact[],
): Promise<void> {
  if (facts.length === 0) return;
  const { actor } = ctx;
  const rows = facts.map(({ kind, userId, subject, details = {}, sessionId, terminalId, deviceName }) => ({
    id: newId(),
    companyId,
    kind,
    occurredAt: ctx.now(),
    userId,
    byKind: actor.kind,
    byUserId: actor.userId,
    subject,
    details,
    sessionId: sessionId ?? actor.sessionId,
    terminalId: terminalId ?? actor.terminalId,
    address: actor.address,
    deviceName,
    deviceSerial: actor.deviceSerial,
    correlationId: actor.correlationId,
  }));
  await queryable.query(insertInto('security_event', rows));
}
