import type { Queryable } from '@comptoir/kit/database';
import { sql } from '@comptoir/kit/sql';

/** For each of these categories, itself and those above it, the nearest first. */
export async function categoryPaths({ query }: Queryable, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await query<{ id: string; path: string[] }>(sql`
    with recursive up (id, above, parent_id, depth) as (
      select id, id, parent_id, 0 from category where id = any(${[...ids]}::uuid[])
      union all select up.id, c.id, c.parent_id, up.depth + 1 from up join category c on c.id = up.parent_id)
    select id, array_agg(above order by depth) as path from up group by id`);
  return new Map(rows.map(({ id, path }) => [id, path]));
}
