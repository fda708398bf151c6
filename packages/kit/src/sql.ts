import { newId } from './id.ts';

/** One SQL statement: text with `$n` placeholders, and its values in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

class Fragment implements Sql {
  readonly text: string;
  readonly values: readonly unknown[];
  constructor(text: string, values: readonly unknown[]) {
    this.text = text;
    this.values = values;
  }
}

/**
 * Builds a statement from a template. Interpolated values become parameters; interpolated `Sql` fragments are spliced in
 * with their parameters renumbered, so a statement can be put together from parts without ever quoting a value.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  let text = strings[0] as string;
  const values: unknown[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part instanceof Fragment) {
      const shift = values.length;
      text += part.text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + shift}`);
      values.push(...part.values);
    } else {
      values.push(part);
      text += `$${values.length}`;
    }
    text += strings[i + 1];
  }
  return new Fragment(text, values);
}

/** Text written by the programmer, never by a user: a column list, a sort direction, a migration. */
export function raw(text: string): Sql {
  return new Fragment(text, []);
}

/** Joins fragments, by default with ` and `; an empty list gives `true`. */
export function allOf(conditions: readonly (Sql | null | undefined | false)[]): Sql {
  const given = conditions.filter((c): c is Sql => Boolean(c));
  return given.length === 0 ? raw('true') : given.reduce((a, b) => sql`${a} and ${b}`);
}

/** `companyId` → `company_id`. */
export function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
}

/** `company_id` → `companyId`. */
export function toCamel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase());
}

/** A token in the text of rows, and the transaction's setting whose value takes its place when they are inserted. */
export interface Fill {
  readonly token: string;
  readonly setting: string;
}

/** The fills of one transaction. Their tokens share a mark that nobody can know beforehand. */
export class Fills {
  readonly mark = newId();
  #count = 0;

  next(): Fill {
    const n = this.#count++;
    return { token: `${this.mark}${n}${this.mark}`, setting: `${SETTING}${n}` };
  }
}

const SETTING = 'comptoir.fill_';

/** Cut at the marks, every second piece is the number of a fill: one pass over the text, however many there are. */
function filled(json: string, fills: Fills | undefined): Sql {
  if (!fills || !json.includes(fills.mark)) return sql`${json}::jsonb`;
  return sql`(select string_agg(case when n % 2 = 1 then piece else current_setting(${SETTING} || piece) end, '' order by n)
    from string_to_table(${json}, ${fills.mark}) with ordinality as pieces(piece, n))::jsonb`;
}

/**
 * One INSERT for any number of rows, as one JSON parameter, so that its text (and its prepared plan) does not depend on
 * how many there are. All rows carry the same keys; keys are camelCase column names.
 */
export function insertInto(table: string, rows: readonly object[], conflict: Sql = raw(''), fills?: Fills): Sql {
  const keys = Object.keys(rows[0] ?? {});
  const names = keys.map(toSnake);
  const columns = names.join(', ');
  const json = JSON.stringify(
    rows.map((row) => {
      const values = row as Record<string, unknown>;
      const given: Record<string, unknown> = {};
      for (let i = 0; i < keys.length; i++) given[names[i] as string] = values[keys[i] as string] ?? null;
      return given;
    }),
  );
  return sql`insert into ${raw(table)} (${raw(columns)}) select ${raw(columns)} from jsonb_populate_recordset(null::${raw(table)}, ${filled(json, fills)}) ${conflict}`;
}
