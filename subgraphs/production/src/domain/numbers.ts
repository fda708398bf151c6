import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Fill, sql } from '@comptoir/kit/sql';

/**
 * Takes the company's next number with the commit and gives what stands for it until then. The counter is locked within
 * PostgreSQL only; a rollback gives the number back.
 */
export function takeNumberAtCommit(tx: Tx): Fill {
  const fill = tx.fill();
  tx.atCommit(sql`
    with taken as (
      insert into production_counter (company_id, value) values (${companyOf(tx.ctx.actor)}, 1)
      on conflict (company_id) do update set value = production_counter.value + 1
      returning lpad(value::text, greatest(6, length(value::text)), '0') as digits)
    select set_config(${fill.setting}, 'MO-' || digits, true) as number from taken`);
  return fill;
}
