import type { TestHouse } from '../src/testing-house.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export function uuidsIn(text: string): Set<string> {
  return new Set(text.match(UUID));
}

/** Not a company's things: what is under way between rooms, which comes and goes. */
const UNDER_WAY = ['outbox', 'inbox'];

/** Columns that say when someone was last heard of. */
const LAST_HEARD = ['last_seen_at', 'last_used_at'];

/** Every row of a company, by `room.table`, as sorted JSON texts. */
export async function rowsOf(house: TestHouse, companyId: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const room of house.rooms.keys()) {
    const tables = await house.rows<{ name: string }>(
      room,
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'company_id' and table_name <> all($1) order by 1`,
      [UNDER_WAY],
    );
    const texts = await house.rows<{ name: string; row: string }>(
      room,
      tables
        .map(
          ({ name }) =>
            `select '${name}' as name, (to_jsonb(t) - $2::text[])::text as row from ${name} t where company_id = $1`,
        )
        .join(' union all '),
      [companyId, LAST_HEARD],
    );
    for (const { name } of tables) found.set(`${room}.${name}`, []);
    for (const { name, row } of texts) found.get(`${room}.${name}`)?.push(row);
  }
  for (const rows of found.values()) rows.sort();
  return found;
}
