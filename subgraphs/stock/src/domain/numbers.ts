import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';

/**
 * The next number of a company's transfers (TR-000001) or stocktakes (ST-000001). The counter is locked to the commit: take it
 * when nothing can be refused any more, after the levels.
 */
export async function nextNumber(tx: Tx, kind: 'TR' | 'ST'): Promise<string> {
  const row = await tx.one<{ value: string }>(sql`
    insert into stock_counter (company_id, kind, value) values (${companyOf(tx.ctx.actor)}, ${kind}, 1)
    on conflict (company_id, kind) do update set value = stock_counter.value + 1 returning value`);
  return `${kind}-${(row?.value ?? '').padStart(6, '0')}`;
}
