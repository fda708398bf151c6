import { systemActor } from '@comptoir/kit/actor';
import { contextFor, type Service } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { Wakener } from '@comptoir/kit/wakener';
import { settlePayment } from './settle-payment.ts';

const EVERY_MS = 2_000;
const BATCH = 50;

interface DuePayment {
  paymentId: string;
  companyId: string;
}

/** Settles payments that were left half way, in every company; several processes may do so at once. The bus brings what orders took. */
export async function settleDue(service: Service, box: SecretBox): Promise<void> {
  const due = await service.db.query<DuePayment>(
    'SYSTEM',
    sql`select payment_id, company_id from provider_payment
    where next_attempt_at <= ${service.now()} order by next_attempt_at limit ${BATCH}`,
  );
  for (const { paymentId, companyId } of due) {
    const ctx = contextFor(service, systemActor(companyId, newId()));
    await settlePayment(ctx, box, paymentId, async () => {}).catch((error: Error) =>
      service.log.warn({ paymentId, error: error.message }, 'a payment could not be settled'),
    );
  }
}

/** Looks every two seconds; gives back how to stop. */
export function startSettling(service: Service, box: SecretBox): () => Promise<void> {
  const wakener = new Wakener();
  const running = (async () => {
    while (!wakener.stopped) {
      await settleDue(service, box).catch((error: Error) =>
        service.log.warn({ error: error.message }, 'payments could not be looked through'),
      );
      await wakener.wait(EVERY_MS);
    }
  })();
  return async () => {
    wakener.stop();
    await running;
  };
}
