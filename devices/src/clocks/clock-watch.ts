import { systemActor } from '@comptoir/kit/actor';
import { contextFor } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import type { RunningService } from '@comptoir/kit/subgraph';
import { Wakener } from '@comptoir/kit/wakener';
import { openDeviceLocks } from '../device-locks.ts';
import type { ClockRow } from '../rows.ts';
import { type SimulatedClock, startSimulatedClock } from '../simulators/clock.ts';
import { clockFailed } from './clock-commands.ts';
import { type ClockPlace, ClockWorker } from './clock-worker.ts';
import { commKeyOf } from './comm-keys.ts';
import { wallTimeOf } from './instant-of.ts';
import type { ClockTiming } from './timing.ts';

/** A clock that this process reads. */
interface Read {
  /** What the worker was started with; another one is needed when it changes. */
  setup: string;
  worker: ClockWorker;
  simulator: SimulatedClock | null;
  stopping: boolean;
}

const setupOf = ({ connection, host, port, commKeySealed, serial, timeZone }: ClockRow): string =>
  JSON.stringify([connection, host, port, commKeySealed?.toString('base64'), serial, timeZone]);

/**
 * Starts a worker for every active clock that is to be read and that no other process reads. Clocks that push need none. The
 * function it gives back stops everything.
 */
export async function startClockWatch(
  service: RunningService,
  timing: ClockTiming,
  box: SecretBox,
): Promise<() => Promise<void>> {
  const wakener = new Wakener();
  const reading = new Map<string, Read>();
  const locks = openDeviceLocks(service.db.url, 'clock', () => {
    for (const [id, entry] of reading) void stopReading(id, entry);
  });

  async function stopReading(id: string, entry: Read): Promise<void> {
    if (entry.stopping) return;
    entry.stopping = true;
    await entry.worker.stop();
    await entry.simulator?.close();
    await locks.release(id);
    reading.delete(id);
    wakener.wake();
  }

  async function startReading(clock: ClockRow): Promise<void> {
    if (!(await locks.take(clock.id))) return;
    try {
      const simulator = clock.connection === 'SIMULATED' ? await simulated(service, clock, box) : null;
      const worker = new ClockWorker(service, clock, placeOf(clock, simulator), timing, box);
      reading.set(clock.id, { setup: setupOf(clock), worker, simulator, stopping: false });
    } catch (error) {
      await locks.release(clock.id);
      await clockFailed(contextFor(service, systemActor(clock.companyId, newId())), clock.id, error);
    }
  }

  async function sweep(): Promise<void> {
    const clocks = await service.db.query<ClockRow>(
      'SYSTEM',
      sql`select * from clock where active and connection <> 'PUSH' order by created_at, id`,
    );
    const wanted = new Map(clocks.map((clock) => [clock.id, clock]));
    for (const [id, entry] of reading) {
      const clock = wanted.get(id);
      if (!clock || setupOf(clock) !== entry.setup) void stopReading(id, entry);
    }
    for (const clock of clocks) if (!wakener.stopped && !reading.has(clock.id)) await startReading(clock);
  }

  const offs = [
    service.notifications.on('clock', () => wakener.wake()),
    service.notifications.on('clock_read', (id) => reading.get(id)?.worker.read()),
    service.notifications.on('clock_command', (id) => reading.get(id)?.worker.look()),
    service.notifications.on('clock_punch', (told) => punchOn(reading, told)),
  ];
  const running = (async () => {
    while (!wakener.stopped) {
      await sweep().catch((error) => service.log.warn({ error: (error as Error).message }, 'clocks wait'));
      await wakener.wait(timing.sweepMs);
    }
  })();
  return async () => {
    wakener.stop();
    for (const off of offs) off();
    await running;
    await Promise.all([...reading].map(([id, entry]) => stopReading(id, entry)));
    await locks.close();
  };
}

function placeOf({ connection, host, port }: ClockRow, simulator: SimulatedClock | null): ClockPlace {
  if (simulator) return { host: '127.0.0.1', port: simulator.port, transport: 'TCP' };
  return { host: host ?? '', port: port ?? 0, transport: connection === 'UDP' ? 'UDP' : 'TCP' };
}

/** A simulated clock remembers who was on it before this process began: everybody the company's clocks know, but for those who were taken off it since. */
async function simulated(service: RunningService, clock: ClockRow, box: SecretBox): Promise<SimulatedClock> {
  const { serial, timeZone } = clock;
  const now = () => wallTimeOf(service.now(), timeZone);
  const simulator = await startSimulatedClock({ serial, commKey: commKeyOf(box, clock), now });
  const people = await service.db.query<{ clockUserId: string; name: string | null; uid: number | null }>(
    'SYSTEM',
    sql`select p.clock_user_id, p.name, (select max(u.uid) from clock_uid u where u.clock_id = ${clock.id} and u.clock_user_id = p.clock_user_id) as uid
      from clock_person p where p.company_id = ${clock.companyId} and (
        select c.kind from clock_command c where c.clock_id = ${clock.id} and c.clock_user_id = p.clock_user_id and c.status = 'DONE'
        order by c.number desc limit 1) is distinct from 'REMOVE_PERSON'
      order by p.clock_user_id`,
  );
  let last = Math.max(0, ...people.map(({ uid }) => uid ?? 0));
  for (const { clockUserId, name, uid } of people)
    simulator.users.push({
      uid: uid ?? ++last,
      userId: clockUserId,
      name: name ?? '',
      isAdministrator: false,
      card: 0,
    });
  return simulator;
}

/** `<clock id> <number of the person> <punch>`: somebody punches a simulated clock. */
function punchOn(reading: ReadonlyMap<string, Read>, told: string): void {
  const [id = '', userId = '', punch = '255'] = told.split(' ');
  reading.get(id)?.simulator?.punch(userId, Number(punch));
}
