import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { startServerChild } from './children.ts';
import { type Contender, compare, printComparison } from './compare.ts';
import { copyToFloor, type Source } from './floor-database.ts';
import { type Installation, startProduct } from './installation.ts';
import { type Call, send, type Target } from './load.ts';
import { startPeer } from './peer/start.ts';

export interface Reading {
  /** Path of the floor's answer. */
  path: string;
  query: string;
  /** Whose tables it reads; the peer runs these subgraphs. */
  sources: readonly Source[];
  companyId: string;
  /** What is wrong with the floor's answer: the workload is only worth something on the data it is meant for. */
  floorFault: (answer: unknown) => string | null;
}

const FLOOR = 'floor: one SQL statement';
const PEER = 'peer: stock gateway, HTTP';
const CONCURRENCY = 16;

/** Compares one query on the product, in one process and apart, with the floor and the plain peer. */
export async function compareReading(installation: Installation, reading: Reading, seconds: number): Promise<void> {
  const { path, query, sources, companyId } = reading;
  await installation.drained();
  const floorUrl = await copyToFloor(installation, companyId, sources);
  const tokens = await installation.logIn('owner@demo.test', CONCURRENCY);
  const stops: (() => Promise<void>)[] = [];
  try {
    const floor = await startServerChild('bench/src/floor.ts', { DATABASE_URL: floorUrl, COMPANY_ID: companyId });
    stops.push(() => floor.child.stop());
    const peer = await startPeer(floorUrl, sources);
    stops.push(() => peer.stop());
    const apart = await startProduct('packages/dev-env/src/apart.ts', installation, { LIMIT_RATE: '100000' });
    stops.push(() => apart.child.stop());

    const body = JSON.stringify({ query });
    const json = { 'content-type': 'application/json' };
    const asUser = (worker: number): Call => ({
      method: 'POST', path: '/graphql', headers: { ...json, authorization: `Bearer ${tokens[worker]}` }, body,
    }); // biome-ignore format: a table
    // A variable that the query does not declare changes nothing but that no two connections ask the same question.
    const asNobodyElse = (worker: number): Call => ({
      ...asUser(worker),
      body: JSON.stringify({ query, variables: { worker } }),
    });
    const asTenant: Call = { method: 'POST', path: '/', headers: { ...json, 'x-company-id': companyId }, body };

    const expected = await verifiedFloor(floor.port, path, reading.floorFault);
    const readers = [
      { name: 'product, in one process', port: installation.product.port, call: asUser, pids: [installation.product.child.pid] },
      { name: 'product, nothing shared', port: installation.product.port, call: asNobodyElse, pids: [installation.product.child.pid] },
      { name: 'product, apart over HTTP', port: apart.port, call: asUser, pids: [apart.child.pid] },
      { name: PEER, port: peer.port, call: () => asTenant, pids: peer.pids },
      { name: FLOOR, port: floor.port, call: (): Call => ({ method: 'GET', path }), pids: [floor.child.pid] },
    ]; // biome-ignore format: a table
    const contenders: Contender[] = [];
    for (const { name, port, call, pids } of readers)
      contenders.push({ name, target: await verified(name, port, call, expected), pids });
    printComparison(await compare(contenders, seconds), 'answers', { floor: FLOOR, peer: PEER });
    console.log(`  ${JSON.stringify(expected).length} bytes an answer.`);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function verifiedFloor(
  port: number,
  path: string,
  faultOf: (answer: unknown) => string | null,
): Promise<unknown> {
  const agent = new Agent();
  const { status, body } = await send(agent, port, { method: 'GET', path });
  const answer = status === 200 ? (JSON.parse(body.toString()) as unknown) : null;
  const fault = status === 200 ? faultOf(answer) : `status ${status}: ${body}`;
  if (fault !== null) throw new Error(`The floor's answer to ${path}: ${fault}`);
  return answer;
}

/** A target whose first answer says the same as the floor's, and whose every answer must then be that one to the byte. */
async function verified(
  name: string,
  port: number,
  call: (worker: number) => Call,
  expected: unknown,
): Promise<Target> {
  const { status, body } = await send(new Agent(), port, call(0));
  if (status !== 200) throw new Error(`${name} answers ${status}: ${body}`);
  const answer = JSON.parse(body.toString()) as unknown;
  if (!isDeepStrictEqual(answer, expected))
    throw new Error(`${name} answers something else than the floor: ${difference(answer, expected)}`);
  return { port, call, fault: (other) => (other.equals(body) ? null : `another answer: ${other.subarray(0, 300)}`) };
}

/** Where two answers part, for people. */
function difference(answer: unknown, expected: unknown): string {
  const [one, other] = [JSON.stringify(answer), JSON.stringify(expected)];
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 80)).join(' instead of ');
}
