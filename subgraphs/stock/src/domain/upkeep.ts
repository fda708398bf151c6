import type { Service } from '@comptoir/kit/context';
import { Wakener } from '@comptoir/kit/wakener';
import { alertExpiredLots } from './alert-expired-lots.ts';
import { expireReservations } from './expire-reservations.ts';

const RESERVATIONS_MS = 2_000;
const LOTS_MS = 60_000;

/** What time alone brings about: reservations run out, and lots pass their date. Gives back how to stop. */
export function startUpkeep(service: Service): () => Promise<void> {
  const stops = [repeat(service, RESERVATIONS_MS, expireReservations), repeat(service, LOTS_MS, alertExpiredLots)];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function repeat(service: Service, everyMs: number, work: (service: Service) => Promise<void>): () => Promise<void> {
  const wakener = new Wakener();
  const running = (async () => {
    while (!wakener.stopped) {
      await work(service).catch((error: Error) =>
        service.log.warn({ error: error.message, work: work.name }, 'upkeep failed; it comes again'),
      );
      await wakener.wait(everyMs);
    }
  })();
  return async () => {
    wakener.stop();
    await running;
  };
}
