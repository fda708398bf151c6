import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { AccessTokens } from '../access-token.ts';
import { problem } from '../problems.ts';
import { authorityOf, type Grant } from './authority.ts';
import { loginOf, searchable, textFault } from './field-rules.ts';
import { isSecret } from './passwords.ts';
import { refuseSecret } from './refuse-secret.ts';
import { openSession, type Tokens } from './sessions.ts';
import { addressSubjects, loginSubject, terminalSubject, throttled } from './throttle.ts';

export interface LogInWithPinInput {
  userId?: string | null;
  login?: string | null;
  pin: string;
  deviceName?: string | null;
}

interface Candidate {
  id: string;
  companyId: string;
  pinHash: string | null;
  grants: Grant[];
  terminalId: string;
  terminalName: string;
  terminalShop: string;
}

/**
 * Opens a session by PIN, bound to the terminal whose serial the request carries: it ends with the terminal's use. The
 * user must work in the terminal's shop. Whether the terminal is one is told; whether the user is one is not.
 */
export async function logInWithPin(ctx: Ctx, tokens: AccessTokens, input: LogInWithPinInput): Promise<Tokens> {
  const { actor } = ctx;
  const { deviceSerial } = actor;
  refuseIfAny([
    (input.userId == null) === (input.login == null) && problem(actor, 'INVALID.whichUser', ['userId']),
    textFault(actor, input.deviceName, ['deviceName'], 100),
  ]);
  const isTerminal = deviceSerial !== null && (await isActiveTerminal(ctx, deviceSerial));
  refuseIfAny([!isTerminal && problem(actor, 'NOT_ALLOWED.terminal', [])]);
  const user = await candidate(ctx, input, deviceSerial as string);
  const who = user?.id ?? input.userId?.toLowerCase() ?? loginOf(input.login ?? '');
  const subjects = [
    loginSubject('PIN', who),
    terminalSubject(deviceSerial as string),
    ...addressSubjects(ctx, 'LOG_IN'),
  ];
  const { right, lockedUntil } = await throttled(
    ctx,
    subjects,
    async () => (await isSecret(user?.pinHash, input.pin)) && user !== null && worksIn(user),
  );
  if (!right) {
    const { terminalId, terminalName } = user ?? {};
    await refuseSecret(ctx, 'PIN', {
      user,
      lockedUntil,
      terminalId,
      deviceName: input.deviceName ?? terminalName ?? null,
    });
  }
  const { id, companyId, terminalId, terminalName } = user as Candidate;
  const deviceName = input.deviceName ?? terminalName;
  return openSession(ctx, tokens, { userId: id, companyId, method: 'PIN', terminalId, deviceName });
}

async function isActiveTerminal(ctx: Ctx, serial: string): Promise<boolean> {
  const found = sql`select 1 as found from terminal where serial = ${searchable(serial)} and active limit 1`;
  return (await ctx.db.query('SYSTEM', found)).length > 0;
}

/** The user as a candidate on a terminal of his own company; nobody when either is not in use. */
async function candidate(ctx: Ctx, { userId, login }: LogInWithPinInput, serial: string): Promise<Candidate | null> {
  const which =
    userId != null
      ? sql`u.id = ${isUuid(userId) ? userId : null}::uuid`
      : sql`u.login = ${searchable(loginOf(login ?? ''))}`;
  const [user] = await ctx.db.query<Candidate>(
    'SYSTEM',
    sql`select u.id, u.company_id, u.pin_hash, t.id as terminal_id, t.name as terminal_name, t.shop_id as terminal_shop, (
        select coalesce(jsonb_agg(jsonb_build_object('roleId', a.role_id, 'shopId', a.granted_shop)), '[]')
        from role_assignment a where a.user_id = u.id) as grants
      from app_user u join company c on c.id = u.company_id and c.suspended_at is null
      join terminal t on t.company_id = u.company_id and t.serial = ${searchable(serial)} and t.active
      where u.active and ${which}`,
  );
  return user ?? null;
}

function worksIn({ grants, terminalShop }: Candidate): boolean {
  const { shops } = authorityOf(grants);
  return shops === '*' || shops.includes(terminalShop);
}
