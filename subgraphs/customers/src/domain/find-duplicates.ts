import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { insertInto, raw, sql } from '@comptoir/kit/sql';
import type { LikenessReason } from '../rows.ts';
import { holdFiles } from './files.ts';

/** Looks for files like one that changed, and keeps what is found in place of what was; pairs that were told apart stay so. */
export async function findDuplicates(tx: Tx, customerId: string): Promise<void> {
  await holdFiles(tx);
  // Two like files that change at once would each insert the pair, and wait for each other.
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`likeness ${companyOf(tx.ctx.actor)}`}, 0))`);
  await tx.query(sql`delete from customer_likeness where customer_id = ${customerId} or other_id = ${customerId}`);
  const found = await tx.query<{ otherId: string; reasons: LikenessReason[]; score: Decimal }>(
    sql`select other_id, reasons, score from similar_customers(${customerId})`,
  );
  if (found.length === 0) return;
  const pairs = found.map(({ otherId, reasons, score }) => ({
    id: newId(), companyId: companyOf(tx.ctx.actor), ...paired(customerId, otherId), reasons, score,
  })); // biome-ignore format: a table
  await tx.query(insertInto('customer_likeness', pairs, raw('on conflict do nothing')));
}

/** The two ids of a pair, the lesser first. */
export function paired(one: string, other: string): { customerId: string; otherId: string } {
  return one < other ? { customerId: one, otherId: other } : { customerId: other, otherId: one };
}
