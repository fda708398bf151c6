import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ZoneRow } from '../rows.ts';
import { lockBoard, wakeBoards } from './board.ts';
import { type ZoneFields, zoneFaults } from './create-zone.ts';
import { given } from './rules.ts';

export interface UpdateZoneInput extends ZoneFields {
  zoneId: string;
  idempotencyKey?: string | null;
}

/** Changes the fields of a zone that are given. */
export async function updateZone(ctx: Ctx, input: UpdateZoneInput): Promise<{ zoneId: string }> {
  const { actor } = ctx;
  const unknown = problem(actor, 'NOT_FOUND.zone', ['zoneId']);
  refuseIfAny([keyFault(actor, input.idempotencyKey), ...zoneFaults(actor, input), !isUuid(input.zoneId) && unknown]);
  return writeOnce(ctx, 'updateZone', input, async (tx) => {
    await lockBoard(tx);
    const before = await tx.one<ZoneRow>(sql`select * from zone where id = ${input.zoneId}`);
    if (!before) {
      refuseIfAny([unknown]);
      return { zoneId: input.zoneId };
    }
    const name = input.name ?? before.name;
    const taken = await tx.one(
      sql`select 1 as one from zone where shop_id = ${before.shopId} and name = ${name} and id <> ${before.id}`,
    );
    refuseIfAny([taken && problem(actor, 'ALREADY_EXISTS.zone', ['name'], { name })]);
    await tx.query(sql`update zone set name = ${name}, description = ${given(input.description, before.description)},
      capacity = ${given(input.capacity, before.capacity)}, server_id = ${given(input.serverId, before.serverId)},
      active = ${input.active ?? before.active} where id = ${before.id}`);
    await wakeBoards(tx);
    return { zoneId: before.id };
  });
}
