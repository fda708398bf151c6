import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { idFault, keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { stationChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { StationRow } from '../rows.ts';
import { lockBoard } from './board.ts';
import { isText, shopFor } from './rules.ts';

export interface CreateStationInput {
  id?: string | null;
  shopId?: string | null;
  name: string;
  active?: boolean | null;
  idempotencyKey?: string | null;
}

/** Adds a kitchen station. */
export async function createStation(ctx: Ctx, input: CreateStationInput): Promise<{ stationId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    !isText(input.name, 100) && problem(actor, 'INVALID.name', ['name']),
    idFault(actor, ['id'], input.id),
  ]);
  const shopId = await shopFor(ctx, input.shopId);
  return writeOnce(ctx, 'createStation', input, async (tx) => {
    await lockBoard(tx);
    const taken = await tx.one(sql`select 1 as one from station where shop_id = ${shopId} and name = ${input.name}`);
    refuseIfAny([taken && problem(actor, 'ALREADY_EXISTS.station', ['name'], { name: input.name })]);
    const row = await tx.one<StationRow>(sql`
      insert into station (id, company_id, shop_id, name, active)
      values (${input.id ?? newId()}, ${companyOf(actor)}, ${shopId}, ${input.name}, ${input.active ?? true})
      on conflict do nothing returning *`);
    if (!row) refuseIfAny([problem(actor, 'ALREADY_EXISTS.id', ['id'])]);
    stationChanged(tx, row as StationRow);
    return { stationId: (row as StationRow).id };
  });
}
