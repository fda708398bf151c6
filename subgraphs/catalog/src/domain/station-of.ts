import type { Queryable } from '@comptoir/kit/database';
import { sql } from '@comptoir/kit/sql';
import type { ProductRow } from '../rows.ts';

/**
 * Where products are prepared: the station they name, else that of the nearest category above them that names one. Services
 * are prepared nowhere unless they say so.
 */
export async function stationsOf(
  { query }: Queryable,
  rows: readonly ProductRow[],
): Promise<(row: ProductRow) => string | null> {
  const inherits = ({ stationId, kind }: ProductRow) => stationId === null && kind === 'GOOD';
  const ids = [...new Set(rows.flatMap((row) => (inherits(row) && row.categoryId) || []))];
  const found =
    ids.length === 0
      ? []
      : await query<{ id: string; stationId: string | null }>(sql`
        with recursive up (id, parent_id, station_id) as (
          select id, parent_id, station_id from category where id = any(${ids}::uuid[])
          union all select up.id, c.parent_id, c.station_id from up join category c on c.id = up.parent_id where up.station_id is null)
        select id, station_id from up where station_id is not null`);
  const byCategory = new Map(found.map(({ id, stationId }) => [id, stationId]));
  return (row) => (inherits(row) ? (byCategory.get(row.categoryId ?? '') ?? null) : row.stationId);
}
