import '../../schema/events/identity.ts';
import '../../schema/events/orders.ts';
import '../../schema/events/payments.ts';
import '../../schema/events/restaurant.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { type EventPayloads, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { expect } from '@jest/globals';
import { BLANK_LETTERHEAD } from '../../schema/events/identity.ts';
import type { QueueTiming } from '../src/queue/timing.ts';
import type { SilenceTiming } from '../src/silence-watch.ts';
import { type SimulatedPrinter, startSimulatedPrinter } from '../src/simulators/printer.ts';
import { devices } from '../src/subgraph.ts';

/** Quick enough for tests; everything else as usual, above all the patience with what answers late on a busy machine. */
export const QUICK: Partial<QueueTiming> = {
  retryMs: 20,
  longestRetryMs: 100,
  sweepMs: 200,
};

export const SECRET = 'a-secret-of-the-tests-with-over-thirty-two-characters';

export interface Problem {
  code: string;
  path: string[];
}
export interface Job {
  id: string;
  kind: string;
  status: string;
  reason: string | null;
  detail: string | null;
  attempts: number;
  copy: number;
  reprint: boolean;
  documentId: string;
  printer: { id: string; name: string } | null;
  movedFrom: { name: string } | null;
  requestedBy: { id: string } | null;
  resolvedBy: { id: string } | null;
  why: string | null;
  note: string | null;
  text: string;
  preview: string;
}
export interface Printout {
  printer: string;
  id: string;
  text: string;
}

export const JOB = `id kind status reason detail attempts copy reprint documentId printer { id name } movedFrom { name } requestedBy { id }
  resolvedBy { id } why note text preview`;

/** A shop of a company with stations, ready for printers. */
export interface Shop {
  owner: Actor;
  shopId: string;
  stations: { hot: string; cold: string; bar: string };
}

/** The room with helpers to drive it. */
export class Printing {
  readonly house: TestRooms;
  readonly journalFile: string;
  readonly #folder: string;
  readonly #simulators: SimulatedPrinter[] = [];

  private constructor(house: TestRooms, folder: string) {
    this.house = house;
    this.#folder = folder;
    this.journalFile = join(folder, 'journal.jsonl');
  }

  /** @param neighbours stand-ins of rooms that devices asks */
  static async open(
    timing: Partial<QueueTiming> = {},
    silenceTiming: Partial<SilenceTiming> = {},
    neighbours: readonly SubgraphDefinition[] = [],
    spoolDirectory?: string,
  ): Promise<Printing> {
    const folder = mkdtempSync(join(tmpdir(), 'devices-'));
    const house = await openRooms([
      devices({
        secret: SECRET,
        simulatorJournal: join(folder, 'journal.jsonl'),
        timing: { ...QUICK, ...timing },
        silenceTiming,
        spoolDirectory,
        clockTiming: { timeoutMs: 1_000, beatMs: 100, retryMs: 30, longestRetryMs: 100, sweepMs: 100, graceMs: 200 },
      }),
      ...neighbours,
    ]);
    return new Printing(house, folder);
  }

  async close(): Promise<void> {
    await this.house.close();
    for (const simulator of this.#simulators) await simulator.close();
    rmSync(this.#folder, { recursive: true });
  }

  async tell<Type extends keyof EventPayloads & string>(
    actor: Actor,
    type: Type,
    ...payloads: EventPayloads[Type][]
  ): Promise<void> {
    const events = payloads.map((payload) => newEvent(type, actor.companyId ?? '', actor, new Date(), payload));
    await this.house.bus.publish(events);
    await this.house.settle();
  }

  async shop(owner: Actor = testActor()): Promise<Shop> {
    const shopId = newId();
    const stations = { hot: newId(), cold: newId(), bar: newId() };
    await this.tell(owner, 'ShopChanged', {
      shopId,
      version: 1,
      name: 'Chez Zoé',
      active: true,
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      locale: 'fr',
      stockPolicy: 'PASSIVE',
      taxMode: 'INCLUSIVE',
      rounding: 'PER_LINE',
      defaultTaxRate: '20',
      receiptHeader: ['14 rue des Écoles'],
      receiptFooter: ['À bientôt !'],
      cashRounding: null,
      paymentTermsDays: 30,
      letterhead: BLANK_LETTERHEAD,
    });
    await this.tell(
      owner,
      'StationChanged',
      ...Object.entries(stations).map(([name, stationId]) => ({ stationId, version: 1, shopId, name, active: true })),
    );
    return { owner, shopId, stations };
  }

  /** A printer on the network that the test holds in its hand. */
  async simulator(name: string): Promise<SimulatedPrinter> {
    const simulator = await startSimulatedPrinter({ name });
    this.#simulators.push(simulator);
    return simulator;
  }

  async createPrinter(shop: Shop, input: object): Promise<string> {
    const { printer, problems } = await this.mutate<{ printer: { id: string } | null }>(
      shop.owner,
      'createPrinter',
      'CreatePrinterInput',
      'printer { id }',
      { shopId: shop.shopId, connection: 'SIMULATED', ...input },
    );
    expect(problems).toEqual([]);
    return printer?.id ?? '';
  }

  networkPrinter(shop: Shop, simulator: SimulatedPrinter, input: object = {}): Promise<string> {
    const address = { connection: 'NETWORK', host: '127.0.0.1', port: simulator.port };
    return this.createPrinter(shop, { name: simulator.name, ...address, ...input });
  }

  async mutate<Nouns>(
    actor: Actor,
    verb: string,
    inputType: string,
    fields: string,
    input: object,
  ): Promise<Nouns & { problems: Problem[] }> {
    const source = `mutation ($input: ${inputType}!) { ${verb}(input: $input) { ${fields} problems { code path } } }`;
    const { data, errors } = await this.house.run<Record<string, Nouns & { problems: Problem[] }>>(
      'devices',
      actor,
      source,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[verb] as Nouns & { problems: Problem[] };
  }

  job(actor: Actor, verb: string, input: object): Promise<{ job: Job | null; problems: Problem[] }> {
    return this.mutate(actor, verb, `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`, `job { ${JOB} }`, input);
  }

  /** Newest first. */
  async jobs(actor: Actor, filter: object = {}): Promise<Job[]> {
    const source = `query ($filter: PrintJobFilter) { printJobs(first: 200, filter: $filter) { edges { node { ${JOB} } } } }`;
    const { data } = await this.house.run<{ printJobs: { edges: { node: Job }[] } }>('devices', actor, source, {
      filter,
    });
    return data.printJobs.edges.map((edge) => edge.node);
  }

  /** The only job of a document once it stands like this. */
  async jobStands(actor: Actor, documentId: string, status: string, kind = 'KITCHEN_TICKET'): Promise<Job> {
    return until(async () => (await this.jobs(actor, { documentId, kind, status }))[0]);
  }

  /** When nothing waits and nothing is under way any more. */
  async quiet(): Promise<void> {
    await this.house.settle();
    await until(async () => {
      const rows = await this.house.rows(
        'devices',
        `(select from print_job where status = 'QUEUED' limit 1) union all (select from print_job where status = 'SENDING' limit 1)`,
      );
      return rows.length === 0;
    });
  }

  journal(): Printout[] {
    if (!existsSync(this.journalFile)) return [];
    return readFileSync(this.journalFile, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Printout);
  }
}

/** Looks again until there is something; the test's own time-out ends it. */
export async function until<T>(look: () => Promise<T | undefined | null | false>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

export function ticket(shop: Shop, given: Partial<EventPayloads['KitchenTicketChanged']> = {}) {
  return {
    ticketId: newId(),
    ticketNumber: 'K-0001',
    revision: '1',
    status: 'PENDING' as const,
    created: true,
    shopId: shop.shopId,
    stationId: shop.stations.hot,
    stationName: 'Chaud',
    tableNumber: '12',
    orderId: newId(),
    orderNumber: 'C-1042',
    course: 1,
    serverId: null,
    firedAt: '2026-11-21T18:42:00Z',
    lines: [{ name: 'Crème brûlée', quantity: '2', notes: 'sans noix', modifiers: ['bien dorée'], seat: 3 }],
    changes: [],
    ...given,
  };
}

export function sale(shop: Shop, method: 'CASH' | 'CARD' = 'CARD', invoiceNumber = 'F-2026-000001') {
  return {
    orderId: newId(),
    invoiceId: newId(),
    shopId: shop.shopId,
    receipt: {
      invoiceNumber,
      orderNumber: 'C-1042',
      tableNumber: '12',
      soldAt: '2026-11-21T20:12:00Z',
      currency: 'EUR',
      lines: [{ name: 'Entrecôte', quantity: '2', unitPrice: '18.00', total: '36.00' }],
      subTotal: '30.00',
      taxes: [{ rate: '20', base: '30.00', amount: '6.00' }],
      total: '36.00',
      payments: [{ method, amount: '36.00', tendered: null, change: null, tip: null }],
    },
  };
}

export function zReport(shop: Shop): EventPayloads['CashSessionClosed'] {
  return {
    sessionId: newId(),
    registerId: newId(),
    registerName: 'Bar',
    shopId: shop.shopId,
    businessDay: '2026-11-21',
    openedAt: '2026-11-21T06:30:00Z',
    closedAt: '2026-11-21T21:05:00Z',
    currency: 'EUR',
    float: '50',
    expected: '80',
    counted: '79',
    difference: '-1',
    lateCash: '0',
    zReportId: newId(),
    zNumber: '42',
    perpetualTotal: '130',
    sales: '30',
    refunds: '0',
    paidIn: '0',
    paidOut: '0',
    tips: '0',
    byMethod: [{ method: 'CASH', sales: '30', refunds: '0', tips: '0', count: 3 }],
    counts: [{ denomination: '1', count: 79 }],
    hash: 'abc',
  };
}
