import { type Ctx, write } from '@comptoir/kit/context';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { administer } from './administer.ts';
import { textFault } from './field-rules.ts';
import { ownerOf } from './revoke-sessions.ts';

export interface RenameSessionInput {
  sessionId: string;
  deviceName?: string | null;
}

/** Says what a session's device is called, so that its user knows it in the list. */
export async function renameSession(ctx: Ctx, input: RenameSessionInput): Promise<{ sessionId: string }> {
  const { sessionId, deviceName = null } = input;
  refuseIfAny([textFault(ctx.actor, deviceName, ['deviceName'], 100)]);
  const userId = await ownerOf(ctx, sessionId);
  await write(ctx, async (tx) => {
    await administer(tx, userId);
    await tx.query(sql`update session set device_name = ${deviceName} where id = ${sessionId}`);
  });
  return { sessionId };
}
