import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { LoyaltyProgramRow } from '../rows.ts';
import { filesOf } from './files.ts';
import { LATEST_PROGRAM, programAt } from './loyalty-program.ts';
import { pointsDeserved, pointsToPost, type SaleMoney, type SalePoints } from './loyalty-rules.ts';
import { lockPoints, postPoints } from './post-points.ts';

/** What the ledger says of a sale. */
interface Sale extends SaleMoney {
  /** Null while no invoice is heard of. */
  invoicedAt: Date | null;
  lastAt: Date;
}

/**
 * Brings a sale's points in line with what its invoices, credit notes and money come to by now; after each of them, so that
 * the end is the same in whatever order they are heard of. Only sales in the program's currency earn points.
 */
export async function settleSalePoints(tx: Tx, customerId: string, saleId: string | null): Promise<void> {
  const current = saleId === null ? null : await tx.one<LoyaltyProgramRow>(LATEST_PROGRAM);
  if (!current) return;
  const account = await lockPoints(tx, customerId);
  const ofCustomer = sql`customer_id = any(${filesOf(sql`${account.customerId}::uuid`)})`;
  const [sale, posted] = await Promise.all([
    tx.one<Sale>(sql`
      select coalesce(sum(amount) filter (where method is null), 0) as invoiced,
        -coalesce(sum(amount) filter (where method <> 'LOYALTY'), 0) as paid,
        -coalesce(sum(amount) filter (where method = 'LOYALTY'), 0) as redeemed,
        min(occurred_at) filter (where kind = 'INVOICE') as invoiced_at, max(occurred_at) as last_at
      from (
        select kind, method, amount, currency, customer_id, sale_id, occurred_at from customer_ledger
        union all select 'ADVANCE', 'ADVANCE', -amount, currency, customer_id, sale_id, occurred_at from customer_advance_use) entry
      where sale_id = ${saleId} and ${ofCustomer} and currency = ${current.currency}`),
    tx.one<SalePoints>(sql`
      select coalesce(sum(points) filter (where kind = 'EARNED'), 0) as earned,
        -coalesce(sum(points) filter (where kind = 'REVERSED'), 0) as reversed,
        -coalesce(sum(points) filter (where kind = 'EXPIRED'), 0) as expired
      from loyalty_entry where sale_id = ${saleId} and ${ofCustomer}`),
  ]);
  if (!sale?.invoicedAt || !posted) return;
  const program = await programAt(tx, sale.invoicedAt);
  const points = pointsToPost(pointsDeserved(sale, program), posted);
  if (points.isZero()) return;
  await postPoints(tx, account, {
    kind: points.isNegative() ? 'REVERSED' : 'EARNED',
    points,
    saleId,
    occurredAt: sale.lastAt,
    expiryMonths: program?.expiryMonths ?? null,
  });
}
