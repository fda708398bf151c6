import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { post } from '../src/testing-house.ts';
import { endAll, ended, freePort, type Running, run, untilTrue } from './server-process.ts';

// The full run of the requirement: DISPLAYS=200 TICKETS=10000.
const DISPLAYS = Number(process.env.DISPLAYS ?? 20);
const TICKETS = Number(process.env.TICKETS ?? 120);
const PATIENCE_MS = 180_000 + TICKETS * 60;

let dataDir: string;
let port: number;
let server: Running;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'comptoir-displays-'));
  chmodSync(dataDir, 0o755); // as root, PostgreSQL runs under another account
  port = await freePort();
  server = await start();
});
afterAll(async () => {
  await endAll();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<Running> {
  const started = run('start.ts', { PORT: String(port), DATA_DIR: dataDir });
  await until(() => started.output().includes('is open'), started.output);
  return started;
}

const until = (condition: () => boolean, what: () => string) => untilTrue(condition, what, PATIENCE_MS);

/** Asks until it is answered: whoever sends the same key twice does nothing twice. */
async function ask<Data>(token: string | null, query: string, variables: object = {}): Promise<Data> {
  for (;;) {
    try {
      const { data, errors } = await post<Data>(`http://localhost:${port}`, token, { query, variables });
      if (errors.length === 0) return data;
    } catch {
      // It was killed; it comes back.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A kitchen display that hands back the last revision it saw, whatever happens to its socket. */
class Display {
  readonly tickets = new Map<string, string>();
  readonly faults: string[] = [];
  #socket: WebSocket | undefined;
  #after = '0';
  #done = false;
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
    this.#connect();
  }

  #connect(): void {
    if (this.#done) return;
    const socket = new WebSocket(`ws://localhost:${port}/graphql`, 'graphql-transport-ws');
    this.#socket = socket;
    const send = (message: object) => socket.send(JSON.stringify(message));
    socket.on('open', () => send({ type: 'connection_init', payload: { accessToken: this.#token } }));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.type === 'ping') send({ type: 'pong' });
      if (message.type === 'connection_ack') {
        const query =
          'subscription ($after: String) { kitchenTickets(after: $after) { revision ticket { id status } } }';
        send({ id: '1', type: 'subscribe', payload: { query, variables: { after: this.#after } } });
      }
      if (message.type === 'next' && !message.payload.errors) this.#see(message.payload.data.kitchenTickets);
      else if (message.type === 'error' || message.type === 'complete' || message.payload?.errors) socket.terminate();
    });
    socket.on('error', () => {});
    socket.on('close', () => setTimeout(() => this.#connect(), 30 + Math.random() * 100));
  }

  #see({ revision, ticket }: { revision: string; ticket: { id: string; status: string } }): void {
    if (BigInt(revision) <= BigInt(this.#after)) this.faults.push(`${revision} came after ${this.#after}`);
    this.#after = revision;
    this.tickets.set(ticket.id, ticket.status);
  }

  /** Its cable is pulled. */
  cut(): void {
    this.#socket?.terminate();
  }

  /** It reads nothing for a while: its socket's buffers fill. */
  async dawdle(ms: number): Promise<void> {
    this.#socket?.pause();
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.#socket?.resume();
  }

  close(): void {
    this.#done = true;
    this.cut();
  }
}

test(
  'displays that are cut, killed with the server and slow all end with every ticket, in order, once',
  async () => {
    const login = await ask<{ logIn: { accessToken: string } }>(
    null, 'mutation { logIn(input: { login: "owner@demo.test", password: "demo-password" }) { accessToken } }',
  ); // biome-ignore format: short
    const token = login.logIn.accessToken;
    const { me, products } = await ask<{
      me: { shops: { id: string }[] };
      products: { edges: { node: { id: string; station: { id: string } | null } }[] };
    }>(
      token,
      '{ me { shops { id } } products(first: 100, filter: { active: true }) { edges { node { id station: preparedAt { id } } } } }',
    );
    const dish = products.edges.find(({ node }) => node.station)?.node.id;
    const displays = Array.from({ length: DISPLAYS }, () => new Display(token));
    const made = new Set<string>();
    let cutting = true;
    const faults = (async () => {
      while (cutting) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        displays[Math.floor(Math.random() * DISPLAYS)]?.cut();
      }
    })();
    const slow = displays[0]?.dawdle(4_000);
    const order = async (i: number) => {
      const lines = [{ productId: dish, name: `Ticket ${i}`, unitPrice: '1', quantity: '1' }];
      const created = await ask<{ createOrder: { order: { id: string } | null; problems: unknown[] } }>(
      token, 'mutation ($input: CreateOrderInput!) { createOrder(input: $input) { order { id } problems { code message } } }',
      { input: { shopId: me.shops[0]?.id, channel: 'TAKEAWAY', lines, idempotencyKey: `order-${i}` } },
    ); // biome-ignore format: short
      if (!created.createOrder.order) throw new Error(JSON.stringify(created));
      const input = { orderId: created.createOrder.order.id, idempotencyKey: `fire-${i}` };
      const isFired = async () => {
        const { fireCourse } = await ask<{ fireCourse: { tickets: { id: string }[] | null } }>(
        token, 'mutation ($input: FireCourseInput!) { fireCourse(input: $input) { tickets { id } problems { code } } }', { input },
      ); // biome-ignore format: short
        for (const { id } of fireCourse.tickets ?? []) made.add(id);
        return fireCourse.tickets !== null;
      };
      await untilTrue(isFired, () => `order ${i} was not fired`);
    };
    let next = 0;
    const cooks = Array.from({ length: 4 }, async () => {
      while (next < TICKETS) await order(next++);
    });
    await until(
      () => made.size > TICKETS / 3,
      () => `${made.size} tickets`,
    );
    await ended(server.child, 'SIGKILL');
    server = await start();
    await Promise.all(cooks);
    cutting = false;
    await Promise.all([faults, slow]);
    expect(made.size).toBe(TICKETS);
    const lacking = () => displays.filter((d) => [...made].some((id) => !d.tickets.has(id))).length;
    await until(
      () => lacking() === 0,
      () => `${lacking()} displays lack tickets`,
    );
    expect(displays.flatMap((d) => d.faults)).toEqual([]);
    for (const display of displays) display.close();
    let left = '';
    await untilTrue(
      async () => {
        left = await open();
        return left === '0 0';
      },
      () => `sockets and subscriptions are left: ${left}`,
    );
  },
  PATIENCE_MS * 5,
);

/** How many sockets and subscriptions the server holds. */
async function open(): Promise<string> {
  const text = await (await fetch(`http://localhost:${port}/metrics`)).text();
  return ['sockets', 'subscriptions']
    .map((of) => new RegExp(`^comptoir_open_${of} (\\d+)`, 'm').exec(text)?.[1])
    .join(' ');
}
