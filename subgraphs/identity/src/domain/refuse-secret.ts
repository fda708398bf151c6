import type { Ctx } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { SessionRow } from '../rows.ts';
import { NO_COMPANY, record, type SecurityFact } from './record-security.ts';
import { rowsOf } from './sessions.ts';

interface Failure {
  /** Null or absent where nobody has the login. */
  user: { id: string; companyId: string } | null | undefined;
  lockedUntil: Date | null;
  terminalId?: string | null;
  deviceName: string | null;
}

const REFUSALS = { PASSWORD: 'WRONG_CREDENTIALS.password', PIN: 'WRONG_CREDENTIALS.pin' } as const;

/** Notes a log-in that failed, and whether it locked the login, in the user's company or, for nobody's login, in none; then refuses it. */
export async function refuseSecret(ctx: Ctx, method: SessionRow['method'], failure: Failure): Promise<never> {
  const { user, lockedUntil, terminalId, deviceName } = failure;
  const fact: Omit<SecurityFact, 'kind'> = { userId: user?.id, terminalId, deviceName, details: { method } };
  const facts: SecurityFact[] = [{ ...fact, kind: 'LOG_IN_FAILED' }];
  if (lockedUntil) facts.push({ ...fact, kind: 'LOCKED_OUT', details: { method, until: lockedUntil } });
  const companyId = user?.companyId ?? NO_COMPANY;
  await record(rowsOf(ctx, companyId), ctx, companyId, facts);
  throw new Refusal([problem(ctx.actor, REFUSALS[method], [])]);
}
