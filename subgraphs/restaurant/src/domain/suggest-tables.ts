import { type Ctx, read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { idFault, rangeFault } from '@comptoir/kit/faults';
import { sql } from '@comptoir/kit/sql';
import type { TableRow } from '../rows.ts';
import { askedShop, PARTY } from './rules.ts';
import { TABLES } from './selects.ts';

export interface SuggestTablesArgs {
  shopId?: string | null;
  zoneId?: string | null;
  partySize: number;
  startsAt: Date;
  durationMinutes?: number | null;
}

export interface TableSuggestionRow {
  tables: TableRow[];
  seats: number;
}

const MOST = 10;

/** A party that sits now is thought to leave two hours after it came, or in a quarter of an hour if it stays longer. */
const USUAL_STAY_MS = 120 * 60_000;
const LINGER_MS = 15 * 60_000;

/**
 * Tables that are promised to nobody at a time, that who sits there now should have left by then, and that seat a party: single
 * ones first, the tightest fit first; then two of one zone together. Of the plan now: a table that is out of order is not suggested.
 */
export async function suggestTables(ctx: Ctx, args: SuggestTablesArgs): Promise<TableSuggestionRow[]> {
  const { actor } = ctx;
  const { partySize, startsAt, zoneId, durationMinutes } = args;
  const fault =
    rangeFault(actor, ['partySize'], partySize, PARTY.min, PARTY.max) ||
    rangeFault(actor, ['durationMinutes'], durationMinutes, 15, 1_440) ||
    idFault(actor, ['zoneId'], zoneId);
  if (fault) throw graphError('BAD_REQUEST', fault.message, { argument: fault.path.at(-1) });
  const shopId = await askedShop(ctx, args.shopId);
  const endsAt = new Date(startsAt.getTime() + (durationMinutes ?? 120) * 60_000);
  const cameAfter = new Date(startsAt.getTime() - USUAL_STAY_MS);
  const isSoon = startsAt.getTime() < ctx.now().getTime() + LINGER_MS;
  const free = await read<TableRow>(
    ctx,
    sql`select * from (${TABLES}) t where t.shop_id = ${shopId} and t.active and t.status <> 'OUT_OF_ORDER'
      and (${zoneId ?? null}::uuid is null or t.zone_id = ${zoneId ?? null}) and not exists (select 1 from reservation_table o
        where o.table_id = t.id and o.holds and o.during && tstzrange(${startsAt}, ${endsAt}))
      and not exists (select 1 from seating_table st join seating s on s.id = st.seating_id
        where st.table_id = t.id and st.until is null and (${isSoon} or s.opened_at > ${cameAfter}))
      order by t.seats, t.sort_key, t.id`,
  );
  const single = free.filter((t) => t.seats >= partySize).map((t) => ({ tables: [t], seats: t.seats }));
  return [...single, ...pairs(free, partySize)].slice(0, MOST);
}

function pairs(free: readonly TableRow[], partySize: number): TableSuggestionRow[] {
  const found = free.flatMap((a, i) =>
    free
      .slice(i + 1)
      .filter(
        (b) =>
          a.seats < partySize && b.seats < partySize && a.zone?.id === b.zone?.id && a.seats + b.seats >= partySize,
      )
      .map((b) => ({ tables: [a, b], seats: a.seats + b.seats })),
  );
  return found.sort((a, b) => a.seats - b.seats);
}
