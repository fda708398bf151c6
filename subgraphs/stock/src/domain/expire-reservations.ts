import { systemActor } from '@comptoir/kit/actor';
import { contextFor, type Service, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';
import { again } from './input-rules.ts';
import { endReservations, type ReservationRow } from './reservations.ts';

const BATCH = 500;

/** Ends reservations past their time, in every company; several processes may do so at once. */
export async function expireReservations(service: Service): Promise<void> {
  const now = service.now();
  const companies = await service.db.query<{ companyId: string }>(
    'SYSTEM',
    sql`select distinct company_id from reservation where state = 'ACTIVE' and expires_at <= ${now}`,
  );
  for (const { companyId } of companies) {
    const ctx = contextFor(service, systemActor(companyId, newId()));
    await again(ctx, () =>
      write(ctx, async (tx) => {
        const due = await tx.query<ReservationRow>(sql`
          select line_id, shop_id, order_id, warehouse_id, product_id, quantity, state, expires_at, sales from reservation
          where state = 'ACTIVE' and expires_at <= ${now} order by line_id limit ${BATCH} for update skip locked`);
        await endReservations(tx, due, 'EXPIRED');
      }),
    );
  }
}
