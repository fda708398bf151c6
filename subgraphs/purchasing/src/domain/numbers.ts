import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Fill, sql } from '@comptoir/kit/sql';

/** What stands before the digits. Books are numbered without gaps per company and calendar year; the others have one series for ever. */
const PREFIX = {
  SUPPLIER: 'S-',
  ORDER: 'PO-',
  RECEIPT: 'GR-',
  INVOICE: 'SI-',
  CREDIT_NOTE: 'SC-',
  PAYMENT: 'SP-',
} as const;

export type Series =
  | { kind: 'SUPPLIER' | 'ORDER' | 'RECEIPT' }
  | { kind: 'INVOICE' | 'CREDIT_NOTE' | 'PAYMENT'; businessDay: string };

/**
 * Takes the next number of a series with the commit and gives what stands for it until then, in rows and events. Every other
 * taker waits from there to the end of this transaction, which is all within PostgreSQL; a rollback gives the number back.
 * Who takes several takes receipts before invoices, so that no two takers wait for each other.
 */
export function takeNumberAtCommit(tx: Tx, series: Series): Fill {
  const year = 'businessDay' in series ? series.businessDay.slice(0, 4) : '0';
  const prefix = 'businessDay' in series ? `${PREFIX[series.kind]}${year}-` : PREFIX[series.kind];
  const fill = tx.fill();
  tx.atCommit(sql`
    with taken as (
      insert into purchasing_counter (company_id, kind, year, value) values (${companyOf(tx.ctx.actor)}, ${series.kind}, ${Number(year)}, 1)
      on conflict (company_id, kind, year) do update set value = purchasing_counter.value + 1
      returning lpad(value::text, greatest(6, length(value::text)), '0') as digits)
    select set_config(${fill.setting}, ${prefix} || digits, true) as number from taken`);
  return fill;
}
