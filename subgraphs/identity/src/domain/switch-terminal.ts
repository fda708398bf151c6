import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { terminalChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { TerminalRow } from '../rows.ts';
import { recordSecurity } from './record-security.ts';
import { terminalFact } from './register-terminal.ts';
import { endSessions } from './sessions.ts';

export interface SwitchTerminalInput {
  terminalId: string;
  idempotencyKey?: string | null;
}

/** Puts a terminal in or out of use; out of use, the sessions opened on it by PIN are over and stay so. */
export async function switchTerminal(
  ctx: Ctx,
  input: SwitchTerminalInput,
  active: boolean,
): Promise<{ terminalId: string }> {
  const { terminalId } = input;
  return writeOnce(ctx, active ? 'activateTerminal' : 'deactivateTerminal', input, async (tx) => {
    const row = isUuid(terminalId)
      ? await tx.one<TerminalRow>(
          sql`update terminal set active = ${active}, version = version + 1 where id = ${terminalId} returning *`,
        )
      : null;
    refuseIfAny([!row && problem(ctx.actor, 'NOT_FOUND.terminal', ['terminalId'])]);
    if (!active) await endSessions(tx, ctx.now(), sql`terminal_id = ${terminalId}`);
    terminalChanged(tx, row as TerminalRow);
    await recordSecurity(tx, terminalFact(active ? 'TERMINAL_ACTIVATED' : 'TERMINAL_DEACTIVATED', row as TerminalRow));
    return { terminalId: (row as TerminalRow).id };
  });
}
