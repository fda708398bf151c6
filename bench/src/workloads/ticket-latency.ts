import { randomUUID } from 'node:crypto';
import { startServerChild } from '../children.ts';
import { printTable, ROUNDS } from '../compare.ts';
import { type Displays, openDisplays, openPlainDisplays } from '../displays.ts';
import { copyToFloor } from '../floor-database.ts';
import { asker, type Installation } from '../installation.ts';
import { median, percentile } from '../load.ts';
import type { Dish, Stage } from '../stage.ts';

/** As many messages a second in both; the bound is of the product's p99. */
const HOUSES = [
  { displays: 200, perSecond: 10, boundMs: 100 },
  { displays: 1_000, perSecond: 2, boundMs: 300 },
] as const;
type House = (typeof HOUSES)[number];
const PATIENCE_MS = 15_000;

/** Fires once and answers the ticket's id; called at a steady rate. */
type Fire = () => Promise<string>;

interface Round {
  /** Of every display and ticket, in ms from the answered fire; 0 where the display was first. */
  latencies: number[];
  tickets: number;
  missed: number;
  doubled: number;
}

/** How long after its answered fireCourse a ticket comes up on each of 200 and of 1,000 displays; each must show each ticket once. */
export async function ticketLatency(installation: Installation, stage: Stage, seconds: number): Promise<void> {
  for (const house of HOUSES) await measure(installation, stage, seconds, house);
}

async function measure(installation: Installation, stage: Stage, seconds: number, house: House): Promise<void> {
  await installation.drained();
  // The gateway allows 500 sockets for each log-in.
  const cooks = await installation.logIn('cook@demo.test', 4);
  const [waiter = ''] = await installation.logIn('waiter@demo.test', 1);
  const floorUrl = await copyToFloor(installation, stage.companyId, []);
  const floor = await startServerChild('bench/src/floor-tickets.ts', { DATABASE_URL: floorUrl });
  const open: Displays[] = [];
  try {
    const displays = await openDisplays(installation.product.port, cooks, house.displays);
    open.push(displays);
    const fire = productFire(installation.product.port, waiter, stage);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await fireSteadily(fire, displays, 1, house);
    const sample = [...displays.samples.values()].at(-1) as object;
    const plain = await openPlainDisplays(floor.port, house.displays);
    open.push(plain);
    const plainFire = floorFire(floor.port, sample);
    await fireSteadily(plainFire, plain, 1, house);
    const rounds: Round[] = [];
    const floorRounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push(await fireSteadily(fire, displays, seconds, house));
      await installation.drained();
      floorRounds.push(await fireSteadily(plainFire, plain, seconds, house));
    }
    report(rounds, floorRounds, house);
    for (const fault of [...displays.faults, ...plain.faults].slice(0, 3)) fail(fault);
  } finally {
    for (const displays of open) await displays.close();
    await floor.child.stop();
  }
}

function report(
  rounds: readonly Round[],
  floorRounds: readonly Round[],
  { displays, perSecond, boundMs }: House,
): void {
  const figures = (of: readonly Round[]) =>
    [0.5, 0.99, 1].map((part) => median(of.map((round) => percentile(round.latencies, part))));
  const floor = figures(floorRounds);
  const row = (name: string, of: readonly Round[]) => [
    name,
    ...figures(of).flatMap((ms, i) => [ms.toFixed(1), ratio(ms, floor[i])]),
    String(of.map((round) => round.tickets).reduce((a, b) => a + b, 0)),
  ];
  const p99 = figures(rounds)[1] ?? Number.NaN;
  console.log(
    `  ${displays} displays, ${perSecond} courses a second; p99 ${p99 <= boundMs ? 'within' : 'NOT WITHIN'} ${boundMs} ms`,
  );
  printTable(
    ['', 'p50 ms', 'of the floor', 'p99 ms', 'of the floor', 'max ms', 'of the floor', 'tickets'],
    [row('product, graphql-ws', rounds), row('floor: LISTEN/NOTIFY, ws', floorRounds)],
  );
  for (const round of [...rounds, ...floorRounds]) {
    if (round.missed > 0) fail(`${round.missed} times a display did not get a ticket`);
    if (round.doubled > 0) fail(`${round.doubled} times a display got a ticket twice`);
  }
}

/** Answers often overtake nothing: where the floor's figure is 0 there is no ratio. */
function ratio(ms: number, floor: number | undefined): string {
  return floor ? `${(ms / floor).toFixed(1)}×` : '-';
}

function fail(text: string): void {
  console.log(`  FAIL ${text}`);
  process.exitCode = 1;
}

/** Fires at the rate, whether or not the one before is answered, then waits until every display has every ticket. */
async function fireSteadily(
  fire: Fire,
  displays: Displays,
  seconds: number,
  { displays: count, perSecond }: House,
): Promise<Round> {
  const answered = new Map<string, number>();
  const begun = performance.now();
  const fires: Promise<void>[] = [];
  for (let i = 0; i < seconds * perSecond; i++) {
    const wait = begun + (i * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const fired = fire().then((id) => void answered.set(id, performance.now()));
    fired.catch(() => {});
    fires.push(fired);
  }
  await Promise.all(fires);
  const isEverywhere = (id: string) => displays.seen.get(id)?.every(({ times }) => times > 0) ?? false;
  for (const end = performance.now() + PATIENCE_MS; ![...answered.keys()].every(isEverywhere); ) {
    if (performance.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // Time for what should not come: a second copy.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const sightings = [...answered].map(([id, at]) => ({ at, of: displays.seen.get(id) ?? [] }));
  const seen = sightings.flatMap(({ at, of }) => of.filter(({ times }) => times > 0).map((one) => one.at - at));
  return {
    latencies: seen.map((ms) => Math.max(0, ms)),
    tickets: answered.size,
    missed: answered.size * count - seen.length,
    doubled: sightings.flatMap(({ of }) => of).filter(({ times }) => times > 1).length,
  };
}

/** An order of two dishes for the hot station, taken away, and its course fired: one ticket. */
function productFire(port: number, token: string, { dishes, shopId }: Stage): Fire {
  const ask = asker(port, token);
  const hot = dishes.get('hot') as readonly Dish[];
  let n = 0;
  return async () => {
    n++;
    const lines = [n, n + 1].map((i) => ({ productId: hot[i % hot.length]?.id, quantity: '1', course: 1 }));
    const { createOrder } = await ask<{ createOrder: { order: { id: string } } }>(
      'mutation ($input: CreateOrderInput!) { createOrder(input: $input) { order { id } problems { message } } }',
      { input: { shopId, channel: 'TAKEAWAY', lines } },
    );
    const { fireCourse } = await ask<{ fireCourse: { tickets: { id: string }[] } }>(
      'mutation ($input: FireCourseInput!) { fireCourse(input: $input) { tickets { id } problems { message } } }',
      { input: { orderId: createOrder.order.id, course: 1 } },
    );
    if (fireCourse.tickets.length !== 1) throw new Error(`${fireCourse.tickets.length} tickets of one course`);
    return fireCourse.tickets[0]?.id ?? '';
  };
}

function floorFire(port: number, sample: object): Fire {
  return async () => {
    const id = randomUUID();
    const body = JSON.stringify({ ...sample, id });
    const response = await fetch(`http://127.0.0.1:${port}/fire`, { method: 'POST', body });
    const answer = (await response.json()) as { id: string };
    if (answer.id !== id) throw new Error(`The floor answered ${answer.id}.`);
    return id;
  };
}
