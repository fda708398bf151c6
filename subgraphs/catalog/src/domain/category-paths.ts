import type { Queryable } from '@comptoir/kit/database';
import { sql } from '@comptoir/kit/sql';

/** A category and those above it, the nearest first. */
export interface CategoryPath {
  id: string;
  path: string[];
  /** The station it names itself, else the nearest above it that names one. */
  stationId: string | null;
}

/** What lies above categories. */
export async function categoryPaths({ query }: Queryable, ids: readonly string[]): Promise<CategoryPath[]> {
  if (ids.length === 0) return [];
  return query(sql`
    with recursive up (id, above, parent_id, station_id, depth) as (
      select id, id, parent_id, station_id, 0 from category where id = any(${[...ids]}::uuid[])
      union all select up.id, c.id, c.parent_id, c.station_id, up.depth + 1 from up join category c on c.id = up.parent_id)
    select id, array_agg(above order by depth) as path, (array_agg(station_id order by depth) filter (where station_id is not null))[1] as station_id
    from up group by id`);
}
