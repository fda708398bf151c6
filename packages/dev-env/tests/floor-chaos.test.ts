import { randomUUID } from 'node:crypto';
import { type Decimal, decimal, decimalText, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chance } from '../src/chance.ts';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

/** Who does what is drawn from the seed; who is first is up to the machine. */
const SEED = Number(process.env.SEED ?? 20261126);
const PEOPLE = 5;
const STEPS = Number(process.env.STEPS ?? 25);

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Line {
  id: string;
  name: string;
  quantity: string;
  total: string;
  status: 'HOLD' | 'FIRED' | 'CANCELLED';
  version: number;
}
interface Order {
  id: string;
  status: string;
  version: number;
  remaining: string;
  overpaid: string;
  table: { number: string } | null;
  mergedInto: { id: string } | null;
  lines: Line[];
  invoices: { status: string; total: string; remaining: string }[];
}
const ORDER = `id status version remaining overpaid table { number } mergedInto { id }
  lines { id name quantity total status version } invoices { status total remaining }`;
const OPEN_ORDERS = 'filter: { status: [PENDING, CONFIRMED, IN_PRODUCTION, READY] }';

interface Table {
  id: string;
  status: string;
  currentSeating: { id: string } | null;
}
const TABLE = 'id status currentSeating { id }';

interface Ticket {
  id: string;
  status: string;
  table: { number: string } | null;
  lines: { id: string; name: string; quantity: string; cancelled: boolean; tableNumber: string | null }[];
}
const TICKET = 'id status table { number } lines { id name quantity cancelled tableNumber }';
const NEXT: Readonly<Record<string, string>> = { PENDING: 'PREPARING', PREPARING: 'READY', READY: 'SERVED' };

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await house.ask<Data>(await house.token('owner'), query, variables);
  expect({ query, variables, errors }).toEqual({ query, variables, errors: [] });
  return data;
}

interface Page<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function all<Node>(field: string, node: string, args = ''): Promise<Node[]> {
  const source = `query ($after: String) { ${field}(first: 50, after: $after, ${args}) { edges { node { ${node} } }
    pageInfo { hasNextPage endCursor } } }`;
  const found: Node[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Record<string, Page<Node>> = await ask(source, { after });
    const { edges, pageInfo } = answer[field] as Page<Node>;
    found.push(...edges.map((edge) => edge.node));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

/** Does something; gives why it was refused, nothing where it was not. */
async function change(name: string, input: Record<string, unknown>): Promise<string[]> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { problems { message } } }`;
  const answer = await ask<Record<string, { problems: { message: string }[] }>>(query, { input });
  return (answer[name]?.problems ?? []).map(({ message }) => message);
}

const standing = (lines: readonly Line[] = []) => lines.filter(({ status }) => status !== 'CANCELLED');
const sumOf = (amounts: readonly string[]) => decimalText(sum(amounts.map((amount) => decimal(amount))));

/** How many of a dish were ordered, and called off as a negative quantity, as the accepted answers have it. */
const ordered: { name: string; quantity: Decimal }[] = [];

/** How many of each dish there are, by name. */
function byName(of: readonly { name: string; quantity: Decimal | string }[]): Record<string, string> {
  const sums = [...Map.groupBy(of, ({ name }) => name)].map(([name, each]) => [
    name,
    sumOf(each.map(({ quantity }) => String(quantity))),
  ]);
  return Object.fromEntries(sums.filter(([, quantity]) => quantity !== '0').sort());
}

/** How often each step is taken, of all. */
const WEIGHTS = {
  open: 3, add: 8, fire: 7, modify: 4, callOff: 2, move: 5, split: 3, transfer: 3, merge: 2, unmerge: 2, cook: 8, pay: 2,
} as const; // biome-ignore format: a table

/** Somebody at work, who takes whatever step is drawn, and sends it twice now and then, as over a bad network. */
function somebody(seed: number, products: readonly { id: string; name: string }[]) {
  const roll = chance(seed);
  const below = (n: number) => Math.floor(roll() * n);
  const pick = <T>(of: readonly T[] = []): T | undefined => of[below(of.length)];
  const anOrder = async () => pick(await all<Order>('orders', ORDER, OPEN_ORDERS));
  const aLine = async () => {
    const order = await anOrder();
    const line = pick(standing(order?.lines));
    return order && line ? { order, line } : null;
  };
  const aParty = async () => pick((await all<Table>('tables', TABLE)).filter((table) => table.currentSeating));
  const aTable = async () => pick(await all<Table>('tables', TABLE));

  /** What is refused keeps no key, so the second of two may do what the first was refused. */
  async function isDone(name: string, input: Record<string, unknown>): Promise<boolean> {
    const sent = { ...input, idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: roll() < 0.15 ? 2 : 1 }, () => change(name, sent)));
    return answers.some((problems) => problems.length === 0);
  }

  const steps: Record<keyof typeof WEIGHTS, () => Promise<unknown>> = {
    open: async () => isDone('openTable', { tableId: (await aTable())?.id, partySize: 1 + below(4) }),
    async add() {
      const order = await anOrder();
      if (!order) return steps.open();
      const dishes = Array.from({ length: 1 + below(3) }, () => ({
        product: pick(products) as { id: string; name: string },
        quantity: String(1 + below(4)),
      }));
      const lines = dishes.map(({ product, quantity }) => ({
        productId: product.id,
        quantity,
        course: 1 + below(3),
        seat: 1 + below(3),
      }));
      if (await isDone('addOrderLines', { orderId: order.id, lines }))
        ordered.push(...dishes.map(({ product, quantity }) => ({ name: product.name, quantity: decimal(quantity) })));
    },
    async fire() {
      const order = await anOrder();
      if (order) await isDone('fireCourse', { orderId: order.id, course: roll() < 0.5 ? 1 + below(3) : null });
    },
    async modify() {
      const found = await aLine();
      if (!found) return;
      const { order, line } = found;
      const less = decimal(line.quantity).minus(1);
      const isLess = less.gt(0) && roll() < 0.6;
      const input = { orderId: order.id, lineId: line.id, lineVersion: line.version, notes: `note ${below(100)}` };
      if ((await isDone('changeOrderLine', isLess ? { ...input, quantity: decimalText(less) } : input)) && isLess)
        ordered.push({ name: line.name, quantity: decimal(-1) });
    },
    async callOff() {
      const found = await aLine();
      if (!found) return;
      const { order, line } = found;
      const input = { orderId: order.id, lineIds: [line.id], reason: 'sold out', version: order.version };
      if (await isDone('cancelOrderLines', input))
        ordered.push({ name: line.name, quantity: decimal(line.quantity).negated() });
    },
    async move() {
      const [from, to] = [await anOrder(), await anOrder()];
      const lines = roll() < 0.3 ? standing(from?.lines) : [pick(standing(from?.lines))].flatMap((line) => line ?? []);
      const isOneOf = roll() < 0.5;
      if (from && to && lines.length > 0)
        await isDone('moveOrderLines', {
          fromOrderId: from.id,
          toOrderId: to.id,
          lines: lines.map(({ id, quantity }) => ({
            lineId: id,
            ...(isOneOf && decimal(quantity).gt(1) && { quantity: '1' }),
          })),
        });
    },
    async split() {
      const found = await aLine();
      if (!found) return;
      const { order, line } = found;
      const ways = [
        { parts: [{ lines: [{ lineId: line.id }] }] },
        { parts: [{ seats: [1] }, { seats: [2] }] },
        { shares: 2 },
        { amounts: ['1.00'] },
      ];
      await isDone('splitOrder', { orderId: order.id, ...pick(ways) });
    },
    async transfer() {
      const [from, to] = [await aParty(), await aTable()];
      if (from && to) await isDone('transferTable', { tableId: from.id, toTableId: to.id });
    },
    async merge() {
      const [host, other] = [await aParty(), await aTable()];
      if (host && other) await isDone('mergeTables', { tableId: host.id, tableIds: [other.id] });
    },
    async unmerge() {
      const table = await aParty();
      if (table) await isDone('unmergeTable', { tableId: table.id });
    },
    async cook() {
      const ticket = pick(await all<Ticket>('tickets', TICKET, 'filter: { open: true }'));
      if (!ticket) return;
      const to = NEXT[ticket.status];
      await (to
        ? isDone('advanceTicket', { ticketId: ticket.id, to })
        : isDone('acknowledgeTicket', { ticketId: ticket.id }));
    },
    async pay() {
      const order = await anOrder();
      if (!order || order.remaining === '0') return;
      const amount = roll() < 0.7 ? order.remaining : '1.00';
      await isDone('recordPayment', { orderId: order.id, amount, method: 'CARD' });
    },
  };
  const deck = Object.entries(WEIGHTS).flatMap(([step, times]) => Array<string>(times).fill(step));
  return async (times: number) => {
    for (let i = 0; i < times; i++) await steps[pick(deck) as keyof typeof WEIGHTS]();
  };
}

test('whatever waiters and cooks do at once, no dish is lost or doubled, each goes where its guests sit, and all is paid to the cent', async () => {
  const products = await all<{ id: string; name: string }>('products', 'id name');
  const dishes = products.filter((_, i) => i % 3 === 0).slice(0, 8);
  const people = Array.from({ length: PEOPLE }, (_, n) => somebody(SEED + n, dishes));
  await Promise.all(people.map((work) => work(STEPS)));
  await house.settle();
  await agree();
  await endOfEvening();
});

/** What is ordered is on the bills, what is fired is in the kitchen as the bills have it, and its paper says so. */
async function agree(): Promise<void> {
  const orders = await all<Order>('orders', ORDER);
  const live = new Map(
    orders.flatMap(({ table, lines }) => standing(lines).map((line) => [line.id, { ...line, place: table?.number }])),
  );
  expect(byName([...live.values()])).toEqual(byName(ordered));

  const tickets = await all<Ticket>('tickets', TICKET);
  const shown = tickets.flatMap(({ status, table, lines }) =>
    lines.map((line) => ({ ...line, isOpen: status in NEXT, place: line.tableNumber ?? table?.number })),
  );
  // A dish that several bills share is in the kitchen once, under the line it was fired as.
  const shares = await house.rows<{ line_id: string }>('restaurant', 'select line_id from line_share');
  const isShare = new Set(shares.map((share) => share.line_id));
  const wrong = shown.filter(({ id, quantity, cancelled, isOpen, place }) => {
    const line = live.get(id);
    if (isShare.has(id)) return false;
    return line
      ? cancelled || line.status !== 'FIRED' || line.quantity !== quantity || (isOpen && line.place !== place)
      : !cancelled;
  });
  expect(wrong.map((line) => ({ line, onBill: live.get(line.id) }))).toEqual([]);
  const inKitchen = new Set(shown.map(({ id }) => id));
  expect(inKitchen.size).toBe(shown.length);

  const menu = await all<{ name: string; preparedAt: object | null }>('products', 'name preparedAt { id }');
  const isCooked = new Set(menu.filter(({ preparedAt }) => preparedAt).map(({ name }) => name));
  const fired = [...live.values()].filter(({ name, status }) => status === 'FIRED' && isCooked.has(name));
  expect(fired.filter(({ id }) => !inKitchen.has(id) && !isShare.has(id))).toEqual([]);

  const papers = await house.rows<{ line_id: string; told_table: string | null }>(
    'restaurant',
    'select line_id, told_table from kitchen_ticket_line',
  );
  const told = new Map(papers.map((paper) => [paper.line_id, paper.told_table]));
  expect(shown.filter(({ id, cancelled, isOpen, place }) => isOpen && !cancelled && told.get(id) !== place)).toEqual(
    [],
  );
}

/** All is cooked, served and paid, and who ordered nothing leaves: every table is free then, and what was paid is what was billed. */
async function endOfEvening(): Promise<void> {
  const orders = await all<Order>('orders', ORDER, OPEN_ORDERS);
  const waiting = orders.filter(({ lines }) => lines.some(({ status }) => status === 'HOLD'));
  await Promise.all(waiting.map(({ id }) => change('fireCourse', { orderId: id })));
  const tickets = await all<Ticket>('tickets', TICKET, 'filter: { open: true }');
  await Promise.all(
    tickets.map(async ({ id }) => {
      for (const to of Object.values(NEXT)) await change('advanceTicket', { ticketId: id, to });
      await change('acknowledgeTicket', { ticketId: id });
    }),
  );
  // An order on another one's bill is closed with that.
  const bills = (await all<Order>('orders', ORDER, OPEN_ORDERS)).filter(({ mergedInto }) => !mergedInto);
  const refused = await Promise.all(
    bills.map(async ({ id, lines, remaining }) => {
      if (standing(lines).length === 0) return change('cancelOrder', { orderId: id, reason: 'nothing ordered' });
      const paid =
        remaining === '0' ? [] : await change('recordPayment', { orderId: id, amount: remaining, method: 'CARD' });
      return [...paid, ...(await change('invoiceOrder', { orderId: id }))];
    }),
  );
  expect(refused.flat()).toEqual([]);
  await house.settle();

  expect(await all<Order>('orders', ORDER, OPEN_ORDERS)).toEqual([]);
  expect((await all<Table>('tables', TABLE)).filter(({ status }) => status === 'OCCUPIED')).toEqual([]);
  expect(await all<Ticket>('tickets', TICKET, 'filter: { open: true }')).toEqual([]);
  const ended = await all<Order>('orders', ORDER);
  const invoices = ended.flatMap((order) => order.invoices);
  expect(invoices.filter(({ status, remaining }) => status !== 'PAID' || remaining !== '0')).toEqual([]);
  const billed = sumOf(ended.flatMap(({ lines }) => standing(lines).map(({ total }) => total)));
  expect(sumOf(invoices.map(({ total }) => total))).toBe(billed);
  const paid = await all<{ amount: string }>('payments', 'amount');
  expect(sumOf(paid.map(({ amount }) => amount))).toBe(sumOf([billed, ...ended.map(({ overpaid }) => overpaid)]));
}
