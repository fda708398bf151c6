import { systemActor } from '@comptoir/kit/actor';
import { type Ctx, contextFor, type Service, type Tx, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { type Sql, sql } from '@comptoir/kit/sql';
import { Wakener } from '@comptoir/kit/wakener';
import { lockPoints, postPoints } from './post-points.ts';
import { settleRedemption } from './settle-redemption.ts';

const EVERY_MS = 10_000;
const BATCH = 500;
/** Long enough for a payment to be kept and heard of; what lapses too early is taken again when it is. */
const HELD_MINUTES = 10;

interface Due {
  companyId: string;
  customerId: string;
  id: string;
}

/** Takes what has expired, lot by lot, and gives back what was held for payments that never came; in every company. */
export async function expirePoints(service: Service): Promise<void> {
  const now = service.now();
  const heldSince = new Date(now.getTime() - HELD_MINUTES * 60_000);
  await forEachDue(
    service,
    sql`select company_id, customer_id, payment_id as id from loyalty_redemption where state = 'HELD' and held_at <= ${heldSince}
      order by held_at limit ${BATCH}`,
    lapse,
  );
  await forEachDue(
    service,
    sql`select company_id, customer_id, id from loyalty_lot where remaining > 0 and expires_at <= ${now} order by expires_at, id limit ${BATCH}`,
    expire,
  );
}

async function forEachDue(service: Service, which: Sql, work: (tx: Tx, due: Due) => Promise<void>): Promise<void> {
  for (const due of await service.db.query<Due>('SYSTEM', which)) {
    const ctx: Ctx = contextFor(service, systemActor(due.companyId, newId()));
    await write(ctx, (tx) => work(tx, due)).catch((error: Error) =>
      service.log.warn({ id: due.id, error: error.message }, 'points could not be brought up to date'),
    );
  }
}

async function lapse(tx: Tx, { customerId, id }: Due): Promise<void> {
  const account = await lockPoints(tx, customerId);
  await tx.query(sql`update loyalty_redemption set state = 'LAPSED' where payment_id = ${id} and state = 'HELD'`);
  await settleRedemption(tx, account, id);
}

async function expire(tx: Tx, { customerId, id }: Due): Promise<void> {
  const account = await lockPoints(tx, customerId);
  const lot = await tx.one<{ remaining: Decimal; saleId: string | null; expiresAt: Date }>(
    sql`select remaining, sale_id, expires_at from loyalty_lot where id = ${id}`,
  );
  if (!lot || lot.remaining.isZero()) return;
  const { saleId, expiresAt } = lot;
  await postPoints(tx, account, {
    kind: 'EXPIRED',
    points: lot.remaining.negated(),
    saleId,
    lotId: id,
    occurredAt: expiresAt,
  });
}

/** Looks every ten seconds; gives back how to stop. */
export function startExpiry(service: Service): () => Promise<void> {
  const wakener = new Wakener();
  const running = (async () => {
    while (!wakener.stopped) {
      await expirePoints(service).catch((error: Error) =>
        service.log.warn({ error: error.message }, 'points could not be looked through'),
      );
      await wakener.wait(EVERY_MS);
    }
  })();
  return async () => {
    wakener.stop();
    await running;
  };
}
