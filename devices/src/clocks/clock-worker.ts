import { systemActor } from '@comptoir/kit/actor';
import { type Ctx, contextFor, type Service } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { Wakener } from '@comptoir/kit/wakener';
import type { ClockRow } from '../rows.ts';
import type { ClockSession } from '../zkteco/clock-session.ts';
import { ClockProtocolError } from '../zkteco/packet.ts';
import type { RawPunch } from '../zkteco/records.ts';
import { clockFailed } from './clock-commands.ts';
import { commKeyOf } from './comm-keys.ts';
import { keepPunches } from './keep-punches.ts';
import { observeClock } from './observe-clock.ts';
import { openRegistered } from './open-registered.ts';
import { readAll } from './read-all.ts';
import { driftOf } from './report-clock.ts';
import { serveCommands } from './serve-commands.ts';
import type { ClockTiming } from './timing.ts';

/** Where a clock is found, also a simulated one. */
export interface ClockPlace {
  host: string;
  port: number;
  transport: 'TCP' | 'UDP';
}

/** Punches that may wait to be kept. No crowd is so quick, and what is not kept now is in the log. */
const MOST_HEARD = 10_000;

/**
 * Serves one clock, for as long as this process holds it, over the one connection that many clocks allow: the log is read when it connects and now
 * and then, punches are kept as they happen, commands are done as they come.
 */
export class ClockWorker {
  readonly done: Promise<void>;
  readonly #ctx: Ctx;
  readonly #clock: ClockRow;
  readonly #place: ClockPlace;
  readonly #timing: ClockTiming;
  readonly #box: SecretBox;
  readonly #wakener = new Wakener();
  readonly #quit = new AbortController();
  readonly #heard: RawPunch[] = [];
  #readNow = false;

  constructor(service: Service, clock: ClockRow, place: ClockPlace, timing: ClockTiming, box: SecretBox) {
    this.#box = box;
    this.#ctx = contextFor(service, systemActor(clock.companyId, newId()));
    this.#clock = clock;
    this.#place = place;
    this.#timing = timing;
    this.done = this.#run();
  }

  /** Reads the whole log as soon as it can. */
  read(): void {
    this.#readNow = true;
    this.#wakener.wake();
  }

  /** Looks whether there is something to be done at the clock. */
  look(): void {
    this.#wakener.wake();
  }

  /** Lets what is under way come to its end for a moment, then ends the conversation under it. */
  async stop(): Promise<void> {
    this.#wakener.stop();
    const timer = setTimeout(() => this.#quit.abort(), this.#timing.graceMs);
    await this.done;
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    const { retryMs, longestRetryMs } = this.#timing;
    for (let failures = 0; !this.#wakener.stopped; ) {
      try {
        await this.#attend(() => {
          failures = 0;
        });
      } catch (error) {
        failures++;
        // What is cut off here is no fault of the clock's.
        if (this.#quit.signal.aborted) return;
        await clockFailed(this.#ctx, this.#clock.id, error).catch((fault) =>
          this.#ctx.log.warn({ clockId: this.#clock.id, error: (fault as Error).message }, 'a clock waits'),
        );
        // What was heard and could not be kept is in the log as well.
        this.#heard.length = 0;
        if (!this.#wakener.stopped) await this.#wakener.wait(Math.min(longestRetryMs, retryMs * 2 ** (failures - 1)));
      }
    }
  }

  async #attend(connected: () => void): Promise<void> {
    const commKey = commKeyOf(this.#box, this.#clock);
    const { timeoutMs } = this.#timing;
    const onPunch = (punch: RawPunch) => {
      if (this.#heard.length >= MOST_HEARD)
        throw new ClockProtocolError('The clock tells of more punches than can be kept.');
      this.#heard.push(punch);
      this.#wakener.wake();
    };
    const { signal } = this.#quit;
    const session = await openRegistered(this.#clock, { ...this.#place, timeoutMs, commKey, onPunch, signal });
    try {
      // Watched first: what is punched while the log is read is then told twice rather than never.
      await session.watch();
      // Before the log, which may be long: somebody may stand and wait.
      await this.#serve(session);
      await this.#readLog(session);
      connected();
      await this.#follow(session);
    } finally {
      await session.close();
    }
  }

  #serve(session: ClockSession): Promise<void> {
    return serveCommands(this.#ctx, { clock: this.#clock, session, readAll: () => this.#readLog(session) });
  }

  async #follow(session: ClockSession): Promise<void> {
    let ended: Error | null = null;
    void session.ended.then((error) => {
      ended = error;
      this.#wakener.wake();
    });
    let readAt = Date.now();
    let beatAt = Date.now();
    while (!this.#wakener.stopped) {
      if (ended) throw ended;
      await this.#keepHeard();
      await this.#serve(session);
      if (this.#readNow || Date.now() - readAt >= this.#timing.readMs) {
        await this.#readLog(session);
        readAt = Date.now();
      } else if (Date.now() - beatAt >= this.#timing.beatMs) {
        await this.#beat(session);
        beatAt = Date.now();
      }
      await this.#wakener.wait(this.#timing.beatMs);
    }
    await this.#keepHeard();
  }

  async #keepHeard(): Promise<void> {
    while (this.#heard.length > 0) {
      const punches = this.#heard.slice(0, 500);
      await keepPunches(this.#ctx, this.#clock, punches, 'LIVE');
      this.#heard.splice(0, punches.length);
    }
  }

  async #beat(session: ClockSession): Promise<void> {
    const driftSeconds = await driftOf(this.#ctx, this.#clock, session);
    await observeClock(this.#ctx, this.#clock.id, { fault: null, message: null, driftSeconds });
  }

  #readLog(session: ClockSession): Promise<void> {
    this.#readNow = false;
    return readAll(this.#ctx, this.#clock, session);
  }
}
