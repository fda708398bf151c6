import { type Actor, companyOf } from '@comptoir/kit/actor';
import { type Ctx, read } from '@comptoir/kit/context';
import { keyFault, rangeFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { lockBoard, tablesChanged } from './board.ts';
import { isText, shopFor } from './rules.ts';

const PLAN = 100_000;

export interface TableFields {
  number?: string | null;
  seats?: number | null;
  x?: number | null;
  y?: number | null;
  active?: boolean | null;
}

export interface CreateTableInput extends TableFields {
  zoneId?: string | null;
  shopId?: string | null;
  number: string;
  seats: number;
  idempotencyKey?: string | null;
}

export function tableFaults(actor: Actor, fields: TableFields): (Problem | null | false)[] {
  return [
    fields.number != null && !isText(fields.number, 20) && problem(actor, 'INVALID.number', ['number']),
    rangeFault(actor, ['seats'], fields.seats, 1, 500),
    rangeFault(actor, ['x'], fields.x, -PLAN, PLAN),
    rangeFault(actor, ['y'], fields.y, -PLAN, PLAN),
  ];
}

/** What sorts "2" before "10". */
export function sortKeyOf(number: string): string {
  return number.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(20, '0'));
}

/** The shop a zone lies in; refused unless it is there and, where a shop is named, in that one. */
async function shopOfZone(ctx: Ctx, zoneId: string, shopId: string | null | undefined): Promise<string> {
  const [zone] = isUuid(zoneId)
    ? await read<{ shopId: string }>(ctx, sql`select shop_id from zone where id = ${zoneId}`)
    : [];
  if (!zone || (shopId != null && shopId !== zone.shopId))
    refuseIfAny([problem(ctx.actor, 'NOT_FOUND.zone', ['zoneId'])]);
  return zone?.shopId as string;
}

/** Adds a table. */
export async function createTable(ctx: Ctx, input: CreateTableInput): Promise<{ tableId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), ...tableFaults(actor, input)]);
  const shopId =
    input.zoneId != null ? await shopOfZone(ctx, input.zoneId, input.shopId) : await shopFor(ctx, input.shopId);
  return writeOnce(ctx, 'createTable', input, async (tx) => {
    await lockBoard(tx);
    const row = await tx.one<{ id: string }>(sql`
      insert into dining_table (id, company_id, shop_id, zone_id, number, sort_key, seats, x, y, active)
      values (${newId()}, ${companyOf(actor)}, ${shopId}, ${input.zoneId}, ${input.number}, ${sortKeyOf(input.number)}, ${input.seats},
        ${input.x}, ${input.y}, ${input.active ?? true})
      on conflict do nothing returning id`);
    if (!row) refuseIfAny([problem(actor, 'ALREADY_EXISTS.table', ['number'], { number: input.number })]);
    const tableId = (row as { id: string }).id;
    await tablesChanged(tx, [tableId], { status: true });
    return { tableId };
  });
}
