import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { terminalChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { TerminalRow } from '../rows.ts';
import { idFault, nameFault } from './field-rules.ts';
import { recordSecurity, type SecurityEventKind, type SecurityFact } from './record-security.ts';
import { refusingTakenId } from './taken-id.ts';

export interface RegisterTerminalInput {
  id?: string | null;
  shopId: string;
  serial: string;
  name: string;
  idempotencyKey?: string | null;
}

/** Registers a device in a shop. Serials are unique in the company, so that one alone tells the shop. */
export async function registerTerminal(ctx: Ctx, input: RegisterTerminalInput): Promise<{ terminalId: string }> {
  const { actor } = ctx;
  const { serial, name, shopId } = input;
  // What a header can carry unchanged (RFC 9110, 5.5): visible ASCII and inner spaces.
  const isSerial = /^[\x21-\x7e]([\x20-\x7e]{0,126}[\x21-\x7e])?$/.test(serial);
  refuseIfAny([
    nameFault(actor, name, ['name'], 100),
    !isSerial && problem(actor, 'INVALID.serial', ['serial']),
    idFault(actor, input.id),
    !isUuid(shopId) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
  ]);
  return writeOnce(ctx, 'registerTerminal', input, async (tx) => {
    await requireShop(tx, shopId);
    const row = await refusingTakenId(actor, ['id'], () =>
      tx.one<TerminalRow>(sql`
      insert into terminal (id, company_id, shop_id, serial, name, created_at)
      values (${input.id ?? newId()}, ${companyOf(actor)}, ${shopId}, ${serial}, ${name}, ${ctx.now()})
      on conflict on constraint terminal_serial_unique do nothing returning *`),
    );
    refuseIfAny([!row && problem(actor, 'ALREADY_EXISTS.serial', ['serial'], { serial })]);
    terminalChanged(tx, row as TerminalRow);
    await recordSecurity(tx, terminalFact('TERMINAL_REGISTERED', row as TerminalRow));
    return { terminalId: (row as TerminalRow).id };
  });
}

export function terminalFact(kind: SecurityEventKind, { id, name, serial, shopId }: TerminalRow): SecurityFact {
  return { kind, subject: name, details: { terminalId: id, serial, shopId } };
}

export async function requireShop(tx: Tx, shopId: string): Promise<void> {
  const found = await tx.query(sql`select 1 as found from shop where id = ${shopId} for share`);
  refuseIfAny([found.length === 0 && problem(tx.ctx.actor, 'NOT_FOUND.shop', ['shopId'])]);
}
