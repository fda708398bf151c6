import { newId } from '@comptoir/kit/id';
import { expect } from '@jest/globals';
import { type SimulatedClock, type SimulatedClockOptions, startSimulatedClock } from '../src/simulators/clock.ts';
import { type Printing, type Problem, type Shop, until } from './testing.ts';

export interface Command {
  id: string;
  kind: string;
  clockUserId: string | null;
  status: string;
  reason: string | null;
  detail: string | null;
  returnCode: number | null;
  attempts: number;
  changed: string[];
  differs: string[];
}
export interface Told {
  clock: { id: string } | null;
  commands: Command[] | null;
  problems: Problem[];
}

const COMMAND = 'id number kind clockUserId name status reason detail returnCode attempts changed differs';

/** People of a company and clocks they punch on, with helpers to tell the clocks of them. */
export class ClockPeople {
  readonly printing: Printing;
  readonly shop: Shop;
  readonly #clocks: SimulatedClock[] = [];

  constructor(printing: Printing, shop: Shop) {
    this.printing = printing;
    this.shop = shop;
  }

  async close(): Promise<void> {
    for (const clock of this.#clocks) await clock.close();
  }

  /** Somebody who works here and punches with this number; gives back the user. */
  async person(clockUserId: string, name: string, active = true): Promise<string> {
    const userId = newId();
    await this.printing.tell(this.shop.owner, 'UserChanged', { userId, version: 1, name, active });
    const { problems } = await this.change('mapClockPerson', 'person { clockUserId }', { clockUserId, userId });
    expect(problems).toEqual([]);
    return userId;
  }

  change<Nouns>(
    verb: string,
    fields: string,
    input: object,
    actor = this.shop.owner,
  ): Promise<Nouns & { problems: Problem[] }> {
    return this.printing.mutate(actor, verb, `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`, fields, input);
  }

  async simulator(serial: string, options: Partial<SimulatedClockOptions> = {}): Promise<SimulatedClock> {
    const clock = await startSimulatedClock({ serial, ...options });
    this.#clocks.push(clock);
    return clock;
  }

  async register(serial: string, input: object): Promise<string> {
    const { clock, problems } = await this.change<{ clock: { id: string } | null }>('createClock', 'clock { id }', {
      shopId: this.shop.shopId, name: serial, serial, ...input,
    }); // biome-ignore format: one input
    expect(problems).toEqual([]);
    return clock?.id ?? '';
  }

  /** A clock on a socket that the test holds in its hand, registered and read. */
  async clock(
    options: Partial<SimulatedClockOptions> & { transport?: 'TCP' | 'UDP'; commKey?: number } = {},
  ): Promise<{ id: string; clock: SimulatedClock }> {
    const { transport = 'TCP', ...given } = options;
    const serial = `C-${newId()}`;
    const clock = await this.simulator(serial, given);
    const id = await this.register(serial, {
      connection: transport,
      host: '127.0.0.1',
      port: clock.port,
      commKey: given.commKey,
    });
    await until(async () => (await this.look(id)).status === 'READY');
    return { id, clock };
  }

  async look(id: string): Promise<{ status: string; fault: string | null; userCount: number | null }> {
    const { data } = await this.printing.house.run<{
      clock: { status: string; fault: string | null; userCount: number | null };
    }>('devices', this.shop.owner, 'query ($id: ID!) { clock(id: $id) { status fault userCount } }', { id });
    return data.clock;
  }

  send(clockId: string, clockUserIds?: string[], more: object = {}): Promise<Told> {
    return this.change('sendPeopleToClock', `clock { id } commands { ${COMMAND} }`, { clockId, clockUserIds, ...more });
  }

  remove(clockId: string, clockUserIds: string[]): Promise<Told> {
    return this.change('removePeopleFromClock', `clock { id } commands { ${COMMAND} }`, { clockId, clockUserIds });
  }

  /** Newest first. */
  async commands(clockId: string, filter: object = {}): Promise<Command[]> {
    const { data } = await this.printing.house.run<{ clock: { commands: { edges: { node: Command }[] } } }>(
      'devices',
      this.shop.owner,
      `query ($id: ID!, $filter: ClockCommandFilter) { clock(id: $id) { commands(filter: $filter) { totalCount edges { node { ${COMMAND} requestedBy { id } } } } } }`,
      { id: clockId, filter },
    );
    return data.clock.commands.edges.map(({ node }) => node);
  }
}

/** `number status reason`, for what each person came to. */
export const outcomes = (commands: readonly Command[] | null): string[] =>
  (commands ?? []).map(({ clockUserId, status, reason }) => [clockUserId, status, reason].filter(Boolean).join(' '));
