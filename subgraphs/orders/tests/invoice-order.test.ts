import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { codes, ORDER, type OrderAnswer, openTill, type Problem, type Till, tillOf } from './till.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.house.close());

interface Invoiced {
  invoice: { id: string; number: string; status: string; total: string; remaining: string } | null;
  problems: Problem[];
}

const open = async (lines: object[] = [{ name: 'Soup', unitPrice: '5', quantity: '1' }]) =>
  (await till.does<OrderAnswer>('createOrder', { shopId: till.shopId, lines }, ORDER)).order?.id ?? '';
const invoice = (orderId: string, given: object = {}, actor = till.owner) =>
  till.does<Invoiced>('invoiceOrder', { orderId, ...given }, 'invoice { id number status total remaining }', actor);
const numbers = async () =>
  (
    await till.house.rows<{ n: number }>(
      'orders',
      `select right(number, 6)::int as n from invoice where company_id = $1 order by 1`,
      [till.owner.companyId],
    )
  ).map((r) => r.n);

test('the invoice has the lines that stand, and closes the order to changes', async () => {
  const orderId = await open([
    { name: 'Soup', unitPrice: '5', quantity: '1' },
    { name: 'Bread', unitPrice: '2', quantity: '1' },
  ]);
  const { data } = await till.house.run<{ order: { lines: { id: string }[] } }>(
    'orders',
    till.owner,
    `query ($id: ID!) { order(id: $id) { lines { id } } }`,
    { id: orderId },
  );
  await till.does('cancelOrderLines', { orderId, lineIds: [data.order.lines[0]?.id], reason: 'no' }, ORDER);
  const made = await invoice(orderId);
  expect(made.problems).toEqual([]);
  expect(made.invoice).toMatchObject({ status: 'VALIDATED', total: '2', remaining: '2' });
  expect(made.invoice?.number).toMatch(/^INV-\d{4}-000001$/);
  expect(await till.told('InvoiceValidated', orderId)).toMatchObject([
    { number: made.invoice?.number, total: '2', lines: [{ name: 'Bread' }] },
  ]);
  expect(codes((await invoice(orderId)).problems)).toEqual(['ORDER_CLOSED input.orderId']);
});

test('what is handed over when it is paid has gone to the kitchen before; what is fetched may be paid first and cooked later', async () => {
  const dish = await till.product({ name: 'Steak', salePrice: '20', taxRate: '10', stationId: newId() });
  const fire = (orderId: string) => till.does<{ problems: Problem[] }>('_fireLines', { orderId }, 'event');
  const ordered = async (channel: string) => {
    const input = { shopId: till.shopId, channel, lines: [{ productId: dish, quantity: '1' }] };
    return (await till.does<OrderAnswer>('createOrder', input, ORDER)).order?.id ?? '';
  };
  const atTable = await ordered('DINE_IN');
  const { problems } = await invoice(atTable);
  expect(problems).toMatchObject([{ code: 'ILLEGAL_STATE', message: expect.stringContaining('Steak') }]);
  expect((await fire(atTable)).problems).toEqual([]);
  expect((await invoice(atTable)).problems).toEqual([]);
  const fetched = await ordered('TAKEAWAY');
  expect((await invoice(fetched)).problems).toEqual([]);
  expect((await fire(fetched)).problems).toEqual([]);
  expect(codes((await fire(fetched)).problems)).toEqual(['NOTHING_TO_FIRE input.course']);
});

test('an empty order, an unknown one, a cancelled one and another company’s are refused', async () => {
  expect(codes((await invoice(await open([]))).problems)).toEqual(['INVALID input.orderId']);
  expect(codes((await invoice(newId())).problems)).toEqual(['NOT_FOUND input.orderId']);
  const orderId = await open();
  expect(codes((await invoice(orderId, {}, testActor())).problems)).toEqual(['NOT_FOUND input.orderId']);
  expect(codes((await invoice(orderId, { version: 7 })).problems)).toEqual(['VERSION_CONFLICT input.version']);
  await till.does('cancelOrder', { orderId, reason: 'left' }, 'order { id }');
  expect(codes((await invoice(orderId)).problems)).toEqual(['ORDER_CLOSED input.orderId']);
});

test('a free order is paid as soon as it is invoiced', async () => {
  const orderId = await open([{ name: 'Gift', unitPrice: '0', quantity: '1' }]);
  expect((await invoice(orderId)).invoice).toMatchObject({ status: 'PAID', remaining: '0' });
  expect(await till.told('SaleSettled', orderId)).toHaveLength(1);
});

test('fifty at once get consecutive numbers; a rollback takes none; a repeated key takes none', async () => {
  const first = (await numbers()).length;
  const orders = await Promise.all(Array.from({ length: 50 }, () => open()));
  const made = await Promise.all(
    orders.map((orderId, i) => invoice(orderId, i % 5 === 0 ? { idempotencyKey: orderId } : {})),
  );
  expect(made.flatMap((m) => m.problems)).toEqual([]);
  const doomed = await Promise.all(Array.from({ length: 3 }, () => open()));
  await till.house.rows('orders', `alter table invoice add constraint broken check (false) not valid`);
  for (const orderId of doomed) await expect(invoice(orderId)).rejects.toThrow();
  await till.house.rows('orders', `alter table invoice drop constraint broken`);
  const repeated = await invoice(orders[0] ?? '', { idempotencyKey: orders[0] });
  expect(repeated.invoice?.number).toBe(made[0]?.invoice?.number);
  for (const orderId of doomed) expect((await invoice(orderId)).problems).toEqual([]);
  expect(await numbers()).toEqual(Array.from({ length: first + 53 }, (_, i) => i + 1));
});

test('another company counts for itself', async () => {
  const other = tillOf(till.house, testActor());
  const shopId = await other.shop();
  const lines = [{ name: 'Soup', unitPrice: '5', quantity: '1' }];
  const { order } = await other.does<OrderAnswer>('createOrder', { shopId, lines }, ORDER);
  expect((await invoice(order?.id ?? '', {}, other.owner)).invoice?.number).toMatch(/-000001$/);
});

test('the role that requests run under cannot change what an invoice says', async () => {
  await invoice(await open());
  const url = till.house.rooms.get('orders')?.service.db.url;
  const client = new pg.Client({ connectionString: url, options: '-c role=comptoir_app' });
  await client.connect();
  await client.query(`select set_config('app.company', $1, false), set_config('app.shops', '*', false)`, [
    till.owner.companyId,
  ]);
  for (const change of [
    'update invoice set total = 0', 'update invoice set number = $$X$$', 'delete from invoice', 'update invoice_line set total = 0', 'delete from invoice_line',
    'update invoice_payment set amount = 1', 'delete from order_status_history', 'update order_status_history set reason = null',
  ]) {
    await expect(client.query(change)).rejects.toThrow('permission denied');
  } // biome-ignore format: a list
  await client.end();
});
