import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';

/** A series of numbers of one company: orders have one for ever, invoices one per fiscal (calendar) year. */
export type Series = { kind: 'INVOICE'; year: number } | { kind: 'ORDER'; year: 0 };

export const ORDER_NUMBERS: Series = { kind: 'ORDER', year: 0 };

/**
 * The next number of each series, readable, in the order asked. Every later taker waits until this transaction ends, so
 * take numbers last; a rollback gives them back. Invoices come before orders, so that no two takers wait for each other.
 */
export async function takeNumbers<const Wanted extends readonly Series[]>(
  tx: Tx,
  wanted: Wanted,
): Promise<{ [I in keyof Wanted]: string }> {
  const rows = await tx.query<{ kind: Series['kind']; value: string }>(sql`
    insert into document_counter (company_id, kind, year, value)
    select ${companyOf(tx.ctx.actor)}, kind, year, 1
    from unnest(${wanted.map((s) => s.kind)}::text[], ${wanted.map((s) => s.year)}::int[]) as wanted(kind, year) order by kind
    on conflict (company_id, kind, year) do update set value = document_counter.value + 1
    returning kind, value`);
  const values = new Map(rows.map((r) => [r.kind, r.value]));
  return wanted.map((series) => readable(series, values.get(series.kind) ?? '')) as { [I in keyof Wanted]: string };
}

function readable({ kind, year }: Series, value: string): string {
  const digits = value.padStart(6, '0');
  return kind === 'INVOICE' ? `INV-${year}-${digits}` : `O-${digits}`;
}
