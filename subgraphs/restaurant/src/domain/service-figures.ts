import { type Ctx, read } from '@comptoir/kit/context';
import { memo } from '@comptoir/kit/memo';
import { sql } from '@comptoir/kit/sql';
import DataLoader from 'dataloader';

export interface Days {
  from?: string | null;
  to?: string | null;
}

export interface TableTurnoverRow {
  parties: number;
  guests: number;
  averageMinutes: number | null;
}

export interface PreparationTimesRow {
  tickets: number;
  averageMinutes: number | null;
  longestMinutes: number | null;
  averageEstimate: number | null;
}

const NO_PARTY: TableTurnoverRow = { parties: 0, guests: 0, averageMinutes: null };
const NO_TICKET: PreparationTimesRow = {
  tickets: 0,
  averageMinutes: null,
  longestMinutes: null,
  averageEstimate: null,
};

/**
 * How often tables were used between two days of their shops, both included, by parties that left. Whoever went on to another table
 * (`transferTable` ends one stay and begins the next at one instant) counts there.
 */
export function turnoverOfTables(ctx: Ctx) {
  return figures<TableTurnoverRow>(NO_PARTY, (ids, { from, to }) =>
    read(
      ctx,
      sql`select st.table_id as id, count(*)::int as parties, sum(s.party_size)::int as guests,
          ceil(avg(extract(epoch from st.until - st.since)) / 60)::int as average_minutes
        from seating_table st join seating s on s.id = st.seating_id left join shop on shop.id = st.shop_id
        where st.table_id = any(${ids}::uuid[]) and st.until is not null
          and not exists (select 1 from seating_table on_to where on_to.seating_id = st.seating_id and on_to.table_id <> st.table_id and on_to.since = st.until)
          and (st.since at time zone coalesce(shop.time_zone, 'UTC'))::date 
            between coalesce(${from ?? null}::date, '-infinity') and coalesce(${to ?? null}::date, 'infinity') group by st.table_id`,
    ),
  );
}

/** How long stations took, over tickets fired between two business days, both included, and ready by now. */
export function preparationOfStations(ctx: Ctx) {
  return figures<PreparationTimesRow>(NO_TICKET, (ids, { from, to }) =>
    read(
      ctx,
      sql`select station_id as id, count(*)::int as tickets, ceil(avg(extract(epoch from ready_at - started_at)) / 60)::int as average_minutes,
          ceil(max(extract(epoch from ready_at - started_at)) / 60)::int as longest_minutes, ceil(avg(estimated_minutes))::int as average_estimate
        from kitchen_ticket where station_id = any(${ids}::uuid[]) and business_day
            between coalesce(${from ?? null}::date, '-infinity') and coalesce(${to ?? null}::date, 'infinity')
          and started_at is not null and ready_at is not null group by station_id`,
    ),
  );
}

/** One statement for all that are asked for the same days. */
function figures<Row>(none: Row, readAll: (ids: readonly string[], days: Days) => Promise<(Row & { id: string })[]>) {
  const loaders = new Map<string, DataLoader<string, Row>>();
  const loaderOf = (days: Days) =>
    new DataLoader<string, Row>(async (ids) => {
      const rows = new Map((await readAll(ids, days)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? none);
    });
  return {
    load: (id: string, days: Days) => memo(loaders, `${days.from} ${days.to}`, () => loaderOf(days)).load(id),
  };
}
