import { type Actor, may } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { Fault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { CashMovementKind, CashSessionRow } from '../rows.ts';

/** Which way cash goes, by what it is moved for. */
export const DIRECTIONS: Readonly<Record<CashMovementKind, 'IN' | 'OUT'>> = {
  FLOAT_TOP_UP: 'IN',
  OTHER_IN: 'IN',
  DELIVERY_REPAID: 'IN',
  BANK_DEPOSIT: 'OUT',
  EXPENSE: 'OUT',
  TIP_PAYOUT: 'OUT',
  OTHER_OUT: 'OUT',
  DELIVERY_SHORT: 'OUT',
};

/** Those that no person moves: they are told by what happened elsewhere. */
export const TOLD: readonly CashMovementKind[] = ['DELIVERY_REPAID', 'DELIVERY_SHORT'];

const LONGEST_MS = 24 * 3_600_000;

/** Open for over 24 hours: French rules (BOI-TVA-DECLA-30-10-30) ask for a close a day, so nothing but that is left to do. */
export function isOverdue({ openedAt, closedAt }: CashSessionRow, now: Date): boolean {
  return closedAt === null && now.getTime() - openedAt.getTime() > LONGEST_MS;
}

/**
 * A session and its register, locked until the transaction ends: no money is attached to it, and nobody else moves or counts
 * its cash, meanwhile. Refuses one that is not there, that is closed, or that is another's where the caller may not act for others.
 */
export async function lockOpenSession(tx: Tx, sessionId: string): Promise<CashSessionRow> {
  const { actor } = tx.ctx;
  const session = isUuid(sessionId)
    ? await tx.one<CashSessionRow>(sql`select s.* from cash_session s join register r on r.id = s.register_id
        where s.id = ${sessionId} for update of r, s`)
    : null;
  if (!session) refuseIfAny([problem(actor, 'NOT_FOUND.session', ['sessionId'])]);
  const found = session as CashSessionRow;
  refuseIfAny([
    found.closedAt !== null && problem(actor, 'ILLEGAL_STATE.closed', ['sessionId']),
    othersFault(actor, found),
  ]);
  return found;
}

function othersFault(actor: Actor, { openedBy }: CashSessionRow): Fault {
  return (
    openedBy !== actor.userId &&
    !may(actor, 'payments:sessions') &&
    problem(actor, 'NOT_ALLOWED.session', ['sessionId'])
  );
}

/** The session money taken at a register now belongs to; null if none is open. Shares the register with others who take money. */
export async function openSessionAt(tx: Tx, registerId: string | null): Promise<string | null> {
  if (registerId === null) return null;
  const register = await tx.one<{ sessionId: string | null }>(
    sql`select session_id from register where id = ${registerId} for share`,
  );
  return register?.sessionId ?? null;
}
