import { raw, type Sql, sql } from '@comptoir/kit/sql';
import { isStorable } from './product-rules.ts';

/** The condition that a column holds a text, whatever its case; null when none was asked for. */
export function partOf(column: string, search: string | null | undefined): Sql | null {
  const text = search?.trim();
  if (!text) return null;
  if (!isStorable(text)) return sql`false`;
  return sql`${raw(column)} ilike ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}`;
}
