import type { Ctx } from '@comptoir/kit/context';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { AccessTokens } from '../access-token.ts';
import { problem } from '../problems.ts';
import { loginOf, searchable, textFault } from './field-rules.ts';
import { isSecret } from './passwords.ts';
import { refuseSecret } from './refuse-secret.ts';
import { openSession, type Tokens } from './sessions.ts';
import { addressSubjects, loginSubject, throttled } from './throttle.ts';

export interface LogInInput {
  login: string;
  password: string;
  deviceName?: string | null;
}

interface Candidate {
  id: string;
  companyId: string;
  passwordHash: string | null;
  active: boolean;
  suspended: boolean;
}

/**
 * Opens a session by password. One hash is verified and one failure counted and noted whatever the login, so that neither
 * the answer nor the time it takes tells whether there is such a user.
 */
export async function logIn(ctx: Ctx, tokens: AccessTokens, input: LogInInput): Promise<Tokens> {
  const { actor } = ctx;
  const deviceName = input.deviceName ?? null;
  refuseIfAny([textFault(actor, deviceName, ['deviceName'], 100)]);
  const login = searchable(loginOf(input.login));
  const [user] = await ctx.db.query<Candidate>(
    'SYSTEM',
    sql`select u.id, u.company_id, u.password_hash, u.active, c.suspended_at is not null as suspended
      from app_user u join company c on c.id = u.company_id where u.login = ${login}`,
  );
  const subjects = [loginSubject('PASSWORD', login), ...addressSubjects(ctx, 'LOG_IN')];
  const { right, lockedUntil } = await throttled(
    ctx,
    subjects,
    async () => (await isSecret(user?.passwordHash, input.password)) && user?.active === true,
  );
  if (!right) await refuseSecret(ctx, 'PASSWORD', { user, lockedUntil, deviceName });
  const { id, companyId, suspended } = user as Candidate;
  refuseIfAny([suspended && problem(actor, 'NOT_ALLOWED.suspended', [])]);
  return openSession(ctx, tokens, { userId: id, companyId, method: 'PASSWORD', terminalId: null, deviceName });
}
