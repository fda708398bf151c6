import type { TestHouse } from '../src/testing-house.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export function uuidsIn(text: string): Set<string> {
  return new Set(text.match(UUID));
}

/** Not a company's things: what is under way between rooms, which comes and goes. */
const UNDER_WAY = ['outbox', 'inbox'];

/** Columns that say when someone or some printer was last heard of. */
const LAST_HEARD = ['last_seen_at', 'last_used_at', 'observed_at'];

/** Every row of a company, by `room.table`, as sorted JSON texts. */
export async function rowsOf(house: TestHouse, companyId: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const readings = [...house.rooms.keys()].map(async (room) => {
    const query = await (queries.get(room) ?? queryOf(house, room));
    return house.rows<{ name: string; rows: string[] }>(room, query, [companyId, LAST_HEARD]);
  });
  for (const tables of await Promise.all(readings)) for (const { name, rows } of tables) found.set(name, rows.sort());
  return found;
}

const queries = new Map<string, Promise<string>>();

/** One statement that reads all of a room's tables. */
function queryOf(house: TestHouse, room: string): Promise<string> {
  const query = house
    .rows<{ name: string }>(
      room,
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'company_id' and table_name <> all($1) order by 1`,
      [UNDER_WAY],
    )
    .then((tables) =>
      tables
        .map(
          ({ name }) => `select '${room}.${name}' as name,
            array(select (to_jsonb(t) - $2::text[])::text from ${name} t where company_id = $1) as rows`,
        )
        .join(' union all '),
    );
  queries.set(room, query);
  return query;
}

/** Rows that came (`+`) and rows that went (`-`). */
export function changes(before: ReadonlyMap<string, string[]>, after: ReadonlyMap<string, string[]>): string[] {
  const lines = (rows: ReadonlyMap<string, string[]>) =>
    [...rows].flatMap(([table, texts]) => texts.map((text) => `${table} ${text}`));
  const [had, has] = [new Set(lines(before)), new Set(lines(after))];
  return [
    ...[...had.difference(has)].map((line) => `- ${line}`),
    ...[...has.difference(had)].map((line) => `+ ${line}`),
  ];
}
