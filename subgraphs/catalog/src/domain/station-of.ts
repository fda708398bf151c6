import type { Queryable } from '@comptoir/kit/database';
import { sql } from '@comptoir/kit/sql';
import type { ProductRow } from '../rows.ts';

/**
 * Where products are prepared: the station they name, else that of the nearest category above them that names one. Services
 * are prepared nowhere unless they say so.
 */
export async function stationsOf(
  queryable: Queryable,
  rows: readonly ProductRow[],
): Promise<(row: ProductRow) => string | null> {
  const found = await stationsOfCategories(queryable, [...new Set(rows.flatMap((row) => inheritsFrom(row) ?? []))]);
  const byCategory = new Map(found.map(({ id, stationId }) => [id, stationId]));
  return (row) => row.stationId ?? byCategory.get(inheritsFrom(row) ?? '') ?? null;
}

/** The category whose station a product goes to, if it names none itself. */
export function inheritsFrom({ stationId, kind, categoryId }: ProductRow): string | null {
  return stationId === null && kind === 'GOOD' ? categoryId : null;
}

/** The stations of categories: their own, else those of the nearest above them. Without one at all they are left out. */
export async function stationsOfCategories(
  { query }: Queryable,
  ids: readonly string[],
): Promise<{ id: string; stationId: string }[]> {
  if (ids.length === 0) return [];
  return query(sql`
    with recursive up (id, parent_id, station_id) as (
      select id, parent_id, station_id from category where id = any(${ids}::uuid[])
      union all select up.id, c.parent_id, c.station_id from up join category c on c.id = up.parent_id where up.station_id is null)
    select id, station_id from up where station_id is not null`);
}
