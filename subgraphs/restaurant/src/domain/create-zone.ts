import { type Actor, companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { idFault, keyFault, rangeFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { lockBoard } from './board.ts';
import { isText, shopFor } from './rules.ts';

export interface ZoneFields {
  name?: string | null;
  description?: string | null;
  capacity?: number | null;
  serverId?: string | null;
  active?: boolean | null;
}

export interface CreateZoneInput extends ZoneFields {
  shopId?: string | null;
  name: string;
  idempotencyKey?: string | null;
}

export function zoneFaults(actor: Actor, fields: ZoneFields): (Problem | null | false)[] {
  return [
    fields.name != null && !isText(fields.name, 100) && problem(actor, 'INVALID.name', ['name']),
    textFault(actor, ['description'], fields.description || null, 2_000),
    rangeFault(actor, ['capacity'], fields.capacity, 1, 10_000),
    idFault(actor, ['serverId'], fields.serverId),
  ];
}

/** Adds a part of the restaurant. */
export async function createZone(ctx: Ctx, input: CreateZoneInput): Promise<{ zoneId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), ...zoneFaults(actor, input)]);
  const shopId = await shopFor(ctx, input.shopId);
  return writeOnce(ctx, 'createZone', input, async (tx) => {
    await lockBoard(tx);
    const row = await tx.one<{ id: string }>(sql`
      insert into zone (id, company_id, shop_id, name, description, capacity, server_id, active)
      values (${newId()}, ${companyOf(actor)}, ${shopId}, ${input.name}, ${input.description}, ${input.capacity}, ${input.serverId}, ${input.active ?? true})
      on conflict do nothing returning id`);
    if (!row) refuseIfAny([problem(actor, 'ALREADY_EXISTS.zone', ['name'], { name: input.name })]);
    return { zoneId: (row as { id: string }).id };
  });
}
