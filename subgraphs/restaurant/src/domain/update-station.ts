import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { stationChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { StationRow } from '../rows.ts';
import { lockBoard, wakeBoards } from './board.ts';
import { isText } from './rules.ts';

export interface UpdateStationInput {
  stationId: string;
  name?: string | null;
  active?: boolean | null;
  idempotencyKey?: string | null;
}

/** Changes the fields of a station that are given. */
export async function updateStation(ctx: Ctx, input: UpdateStationInput): Promise<{ stationId: string }> {
  const { actor } = ctx;
  const unknown = problem(actor, 'NOT_FOUND.station', ['stationId']);
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    input.name != null && !isText(input.name, 100) && problem(actor, 'INVALID.name', ['name']),
    !isUuid(input.stationId) && unknown,
  ]);
  return writeOnce(ctx, 'updateStation', input, async (tx) => {
    await lockBoard(tx);
    const before = await tx.one<StationRow>(sql`select * from station where id = ${input.stationId}`);
    if (!before) {
      refuseIfAny([unknown]);
      return { stationId: input.stationId };
    }
    const name = input.name ?? before.name;
    const taken = await tx.one(
      sql`select 1 as one from station where shop_id = ${before.shopId} and name = ${name} and id <> ${before.id}`,
    );
    refuseIfAny([taken && problem(actor, 'ALREADY_EXISTS.station', ['name'], { name })]);
    const after =
      await tx.one<StationRow>(sql`update station set name = ${name}, active = ${input.active ?? before.active},
      version = version + 1 where id = ${before.id} returning *`);
    stationChanged(tx, after as StationRow);
    await wakeBoards(tx);
    return { stationId: before.id };
  });
}
