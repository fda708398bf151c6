import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, write } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';

/**
 * The next number of a company's transfers (TR-000001) or stocktakes (ST-000001). Taken in a transaction of its own, so that
 * nobody waits for whoever uses it; a refused request leaves a gap, which these numbers may have.
 */
export async function nextNumber(ctx: Ctx, kind: 'TR' | 'ST'): Promise<string> {
  const row = await write(ctx, (tx) =>
    tx.one<{ value: string }>(sql`
      insert into stock_counter (company_id, kind, value) values (${companyOf(ctx.actor)}, ${kind}, 1)
      on conflict (company_id, kind) do update set value = stock_counter.value + 1 returning value`),
  );
  return `${kind}-${(row?.value ?? '').padStart(6, '0')}`;
}
