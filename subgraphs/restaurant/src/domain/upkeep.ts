import { systemActor } from '@comptoir/kit/actor';
import { contextFor, type Service, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';
import { Wakener } from '@comptoir/kit/wakener';
import { lockBoard, tablesChanged } from './board.ts';
import { NEAR_MINUTES } from './reservation-states.ts';

const EVERY_MS = 15_000;

/** What time alone brings about: reservations come near, and pass. Gives back how to stop. */
export function startUpkeep(service: Service): () => Promise<void> {
  const wakener = new Wakener();
  const running = (async () => {
    while (!wakener.stopped) {
      await showNearReservations(service).catch((error: Error) =>
        service.log.warn({ error: error.message }, 'upkeep failed; it comes again'),
      );
      await wakener.wait(EVERY_MS);
    }
  })();
  return async () => {
    wakener.stop();
    await running;
  };
}

/** Shows confirmed reservations on their tables once they are near, and no more once their time has passed. */
export async function showNearReservations(service: Service): Promise<void> {
  const now = service.now();
  const soon = new Date(now.getTime() + NEAR_MINUTES * 60_000);
  const isNear = sql`(starts_at <= ${soon} and ends_at > ${now})`;
  const companies = await service.db.query<{ companyId: string }>(
    'SYSTEM',
    sql`select distinct company_id from reservation where status = 'CONFIRMED' and near <> ${isNear}`,
  );
  for (const { companyId } of companies)
    await write(contextFor(service, systemActor(companyId, newId())), async (tx) => {
      await lockBoard(tx);
      const tables = await tx.query<{ id: string }>(sql`
        with shown as (update reservation set near = not near where status = 'CONFIRMED' and near <> ${isNear} returning id)
        select distinct table_id as id from reservation_table where holds and reservation_id in (select id from shown) order by table_id`);
      if (tables.length > 0)
        await tablesChanged(
          tx,
          tables.map(({ id }) => id),
          { status: true },
        );
    });
}
