import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';

/** A series of numbers of one company: orders have one for ever, invoices one per fiscal (calendar) year. */
export type Series = { kind: 'INVOICE'; year: number } | { kind: 'ORDER'; year: 0 };

export const ORDER_NUMBERS: Series = { kind: 'ORDER', year: 0 };

/**
 * Takes the next number of each series with the commit, in the order asked, and gives tokens that stand for them in rows
 * (`insertAllAtCommit`) and events until then. Every other taker waits from there to the end of this transaction, which is
 * all within PostgreSQL; a rollback gives the numbers back. Invoices come before orders, so no two takers wait for each other.
 * @param taken told the numbers once they are kept
 */
export function takeNumbersAtCommit<const Wanted extends readonly Series[]>(
  tx: Tx,
  wanted: Wanted,
  taken: (numbers: { [I in keyof Wanted]: string }) => void = () => {},
): { [I in keyof Wanted]: string } {
  type PerSeries = { [I in keyof Wanted]: string };
  const fills = wanted.map(() => tx.fill());
  const kinds = wanted.map((s) => s.kind);
  const statement = sql`
    with taken as (
      insert into document_counter (company_id, kind, year, value)
      select ${companyOf(tx.ctx.actor)}, kind, year, 1
      from unnest(${kinds}::text[], ${wanted.map((s) => s.year)}::int[]) as wanted(kind, year) order by kind
      on conflict (company_id, kind, year) do update set value = document_counter.value + 1
      returning kind, year, lpad(value::text, greatest(6, length(value::text)), '0') as digits)
    select kind, set_config(setting, case kind when 'INVOICE' then 'INV-' || year || '-' || digits else 'O-' || digits end, true) as number
    from taken join unnest(${kinds}::text[], ${fills.map((f) => f.setting)}::text[]) as fill(kind, setting) using (kind)`;
  tx.atCommit(statement, (rows) => {
    const numbers = new Map(rows.map((row) => [row.kind, String(row.number)]));
    taken(wanted.map(({ kind }) => numbers.get(kind) ?? '') as PerSeries);
  });
  return fills.map((fill) => fill.token) as PerSeries;
}
