import { isUuid } from '@comptoir/kit/id';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';

/** `column = id`; nothing has an id that is none. */
export function idIs(column: string, id: string | null | undefined): Sql | null {
  if (id == null) return null;
  return isUuid(id) ? sql`${raw(column)} = ${id}` : raw('false');
}

/** Words beyond these narrow nothing that a person would look for. */
const MAX_WORDS = 10;

/** All words of a search somewhere in a text. What PostgreSQL cannot keep it cannot find either. */
export function containsWords(column: string, search: string | null | undefined): Sql | null {
  const text = search?.trim().normalize('NFC');
  if (!text) return null;
  if (!text.isWellFormed() || text.includes('\0')) return raw('false');
  const words = text.split(/\s+/).slice(0, MAX_WORDS);
  return allOf(words.map((word) => sql`${raw(column)} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`));
}
