import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { terminalChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { TerminalRow } from '../rows.ts';
import { nameFault } from './field-rules.ts';
import { recordSecurity } from './record-security.ts';
import { requireShop, terminalFact } from './register-terminal.ts';
import { endSessions } from './sessions.ts';

export interface UpdateTerminalInput {
  terminalId: string;
  name?: string | null;
  shopId?: string | null;
  idempotencyKey?: string | null;
}

/** Renames a terminal or moves it: who was logged in on it by PIN may not work in the other shop, so these sessions end. */
export async function updateTerminal(ctx: Ctx, input: UpdateTerminalInput): Promise<{ terminalId: string }> {
  const { actor } = ctx;
  const { terminalId, name, shopId } = input;
  refuseIfAny([
    nameFault(actor, name, ['name'], 100),
    shopId != null && !isUuid(shopId) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
    !isUuid(terminalId) && problem(actor, 'NOT_FOUND.terminal', ['terminalId']),
  ]);
  return writeOnce(ctx, 'updateTerminal', input, async (tx) => {
    const before = await tx.one<TerminalRow>(sql`select * from terminal where id = ${terminalId} for update`);
    refuseIfAny([!before && problem(actor, 'NOT_FOUND.terminal', ['terminalId'])]);
    if (shopId != null) await requireShop(tx, shopId);
    const row = (await tx.one<TerminalRow>(sql`
      update terminal set name = coalesce(${name}, name), shop_id = coalesce(${shopId}, shop_id), version = version + 1
      where id = ${terminalId} returning *`)) as TerminalRow;
    if (row.shopId !== before?.shopId) await endSessions(tx, ctx.now(), sql`terminal_id = ${terminalId}`);
    terminalChanged(tx, row);
    await recordSecurity(tx, terminalFact('TERMINAL_CHANGED', row));
    return { terminalId: row.id };
  });
}
