import { testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf } from './bills.ts';
import { roadOf } from './road.ts';
import { codes, openTill, type Problem, type Till } from './till.ts';

const clock = { now: new Date('2026-03-31T10:00:00Z') };
let till: Till;
beforeAll(async () => {
  till = await openTill([], { now: () => clock.now });
});
afterAll(() => till.house.close());

const INVOICE = `id number status subTotal taxTotal total paid remaining dueDate taxes { rate base amount } order { id }
  orders { id status paymentStatus invoice { id } } lines { name total order { id } }`;
interface Seen {
  id: string;
  number: string;
  status: string;
  total: string;
  remaining: string;
  dueDate: string;
  orders: { id: string; status: string; paymentStatus: string; invoice: { id: string } | null }[];
  lines: { name: string; total: string; order: { id: string } }[];
}
interface Answer {
  invoice: Seen | null;
  problems: Problem[];
}
const march = { from: '2026-03-01', to: '2026-03-31' };
const group = (input: object, actor?: Actor) =>
  till.does<Answer>('groupInvoices', { shopId: till.shopId, ...march, ...input }, `invoice { ${INVOICE} }`, actor);
const see = async (id: string) =>
  (await till.house.run<{ invoice: Seen }>('orders', till.owner, `query ($id: ID!) { invoice(id: $id) { ${INVOICE} } }`, { id })).data.invoice; // biome-ignore format: a call
const pay = (which: object, amount: string) =>
  till.does<{ problems: Problem[] }>(
    '_receivePayment',
    { ...which, paymentId: newId(), amount, method: 'TRANSFER' },
    'event',
  );

async function deliver(customerId: string, unitPrice: string, given: object = {}, at = '2026-03-10T10:00:00Z') {
  clock.now = new Date(at);
  const lines = [{ name: `Bread at ${unitPrice}`, unitPrice, quantity: '1' }];
  const input = { shopId: till.shopId, channel: 'B2B', customerId, lines, ...given };
  const { order } = await till.does<{ order: { id: string } }>('createOrder', input, 'order { id }');
  for (const to of ['CONFIRMED', 'READY', 'DELIVERED']) {
    await till.does('changeOrderStatus', { orderId: order.id, to }, 'order { id }');
  }
  clock.now = new Date('2026-03-31T10:00:00Z');
  return order.id;
}

test('one invoice of all that was delivered in the period; each order once, its lines citing it', async () => {
  const customerId = newId();
  const first = await deliver(customerId, '12', { discountPercent: '10' });
  const second = await deliver(customerId, '6');
  const april = await deliver(customerId, '99', {}, '2026-04-02T10:00:00Z');
  const counter = await deliver(customerId, '5', { channel: 'TAKEAWAY' });
  await deliver(newId(), '7');
  const { order: open } = await till.does<{ order: { id: string } }>(
    'createOrder',
    { shopId: till.shopId, channel: 'B2B', customerId, lines: [{ name: 'Later', unitPrice: '1', quantity: '1' }] },
    'order { id }',
  );
  const { invoice, problems } = await group({ customerId });
  expect(problems).toEqual([]);
  expect(invoice).toMatchObject({
    status: 'VALIDATED', subTotal: '14', taxTotal: '2.8', total: '16.8', remaining: '16.8', order: null, dueDate: '2026-04-30',
    taxes: [{ rate: '20', base: '14', amount: '2.8' }],
    lines: [{ total: '10.8', order: { id: first } }, { total: '6', order: { id: second } }],
  }); // biome-ignore format: a table
  expect(invoice?.orders.map((o) => o.id).sort()).toEqual([first, second].sort());
  expect(await till.toldOf('InvoiceValidated', invoice?.id)).toMatchObject([{ orderId: null, total: '16.8' }]);
  for (const id of [april, counter, open.id]) {
    expect(await till.house.rows('orders', 'select invoice_id from sale_order where id = $1', [id])).toEqual([
      { invoice_id: null },
    ]);
  }
  expect(codes((await group({ customerId })).problems)).toEqual(['ILLEGAL_STATE input.customerId']);
});

test('what was paid before counts; paid in full, by either way, its orders are done with', async () => {
  const customerId = newId();
  const first = await deliver(customerId, '10');
  await deliver(customerId, '20');
  await pay({ orderId: first }, '4');
  const { invoice } = await group({ customerId });
  expect(invoice).toMatchObject({
    total: '30',
    remaining: '26',
    orders: [{ paymentStatus: 'PARTIAL' }, { paymentStatus: 'PARTIAL' }],
  });
  const id = invoice?.id ?? '';
  await pay({ orderId: first }, '6');
  expect(await see(id)).toMatchObject({ remaining: '20' });
  await pay({ invoiceId: id }, '20');
  expect(await see(id)).toMatchObject({
    status: 'PAID',
    remaining: '0',
    orders: [
      { status: 'COMPLETED', paymentStatus: 'PAID' },
      { status: 'COMPLETED', paymentStatus: 'PAID' },
    ],
  });
});

test('asked for together it is made once; called off, its orders wait to be invoiced again', async () => {
  const customerId = newId();
  const orderId = await deliver(customerId, '10');
  const answers = await Promise.all([1, 2, 3, 4].map(() => group({ customerId })));
  expect(answers.filter((a) => a.invoice)).toHaveLength(1);
  const invoiceId = answers.find((a) => a.invoice)?.invoice?.id;
  await till.does('cancelInvoice', { invoiceId, reason: 'wrong month' }, 'invoice { id }');
  const again = await group({ customerId });
  expect(again.invoice?.orders).toMatchObject([{ id: orderId }]);
});

test('paid by its orders and by itself at once, nobody waits for nobody', async () => {
  const customerId = newId();
  const ids = [await deliver(customerId, '10'), await deliver(customerId, '10'), await deliver(customerId, '10')];
  const { invoice } = await group({ customerId });
  const invoiceId = invoice?.id ?? '';
  const payments = [...ids, ...ids.toReversed()].map((orderId) => pay({ orderId }, '4'));
  const answers = await Promise.all([...payments, pay({ invoiceId }, '6')]);
  expect(answers.flatMap((a) => a.problems)).toEqual([]);
  expect(await see(invoiceId)).toMatchObject({ status: 'PAID', remaining: '0' });
});

test('deliverymen who carry parts of what one invoice stands for settle at once, again and again', async () => {
  const road = roadOf(till);
  for (let round = 0; round < 4; round++) {
    const [customerId, riders] = [newId(), [await road.rider(), await road.rider()]];
    for (let i = 0; i < 6; i++) {
      const deliveryId = await road.sent(riders[i % 2] ?? '', { channel: 'B2B', customerId });
      await road.deliver(deliveryId, { collected: '20' });
    }
    const { invoice } = await group({ customerId });
    const answers = await Promise.all(riders.map((rider) => road.settle(rider, '60')));
    expect(answers.flatMap((a) => a.problems)).toEqual([]);
    expect(await see(invoice?.id ?? '')).toMatchObject({ status: 'PAID', remaining: '0' });
  }
});

test('what came in too much for its orders is the customer’s advance; what is returned goes back by what was paid before', async () => {
  const customerId = newId();
  const first = await deliver(customerId, '10');
  await deliver(customerId, '20');
  await pay({ orderId: first }, '35');
  const { invoice } = await group({ customerId });
  expect(invoice).toMatchObject({ status: 'PAID', remaining: '0' });
  expect(await billsOf(till).advance(customerId)).toBe('5');
  const [line] = await till.house.rows<{ id: string }>('orders', 'select id from order_line where order_id = $1', [first]);
  const given = { orderId: first, lines: [{ orderLineId: line?.id, quantity: '1' }], reason: 'stale' };
  const back = await till.does<{ order: object; problems: Problem[] }>('returnSale', given, 'order { returned { refunds { amount } } }');
  expect(back).toMatchObject({ order: { returned: { refunds: [{ amount: '10' }] } }, problems: [] });
}); // biome-ignore format: calls

test('a month of a shop: one invoice per customer, the same ones when asked again', async () => {
  const shopId = await till.shop({ paymentTermsDays: 30 });
  const [ada, bob] = [newId(), newId()];
  for (const customerId of [ada, ada, bob]) await deliver(customerId, '10', { shopId });
  const month = (idempotencyKey?: string) =>
    till.does<{ invoices: Seen[]; problems: Problem[] }>(
      'invoiceMonth', { shopId, ...march, idempotencyKey }, `invoices { ${INVOICE} }`,
    ); // biome-ignore format: short
  const key = newId();
  const { invoices } = await month(key);
  expect(invoices.map((i) => i.total).sort()).toEqual(['10', '20']);
  expect(invoices[0]?.dueDate).toBe('2026-04-30');
  expect((await month(key)).invoices.map((i) => i.id).sort()).toEqual(invoices.map((i) => i.id).sort());
  expect((await month()).invoices).toEqual([]);
});

test('an impossible period, an unknown shop, another company and a missing right are refused', async () => {
  const customerId = newId();
  await deliver(customerId, '10');
  expect(codes((await group({ customerId, from: '2026-04-01' })).problems)).toEqual(['INVALID input.to']);
  expect(codes((await group({ customerId: 'x' })).problems)).toEqual(['INVALID input.customerId']);
  expect(codes((await group({ customerId, shopId: newId() })).problems)).toEqual(['NOT_FOUND input.shopId']);
  expect(codes((await group({ customerId }, testActor())).problems)).toEqual(['NOT_FOUND input.shopId']);
  const clerk = testActor({ companyId: till.owner.companyId, permissions: ['orders:read', 'orders:take'] });
  await expect(group({ customerId }, clerk)).rejects.toThrow('not allowed');
});
