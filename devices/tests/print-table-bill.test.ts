import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TableBill } from '../../schema/events/orders.ts';
import { Printing, type Shop, until } from './testing.ts';

const bills = new Map<string, TableBill>();
let isAway = false;

/** Orders, as far as devices asks it. */
const orders: SubgraphDefinition = {
  name: 'orders',
  typeDefs: 'type Query { _tableBill(orderId: ID!): JSON @internal }',
  resolvers: {
    Query: {
      _tableBill(_: unknown, { orderId }: { orderId: string }) {
        if (isAway) throw new Error('away');
        return bills.get(orderId) ?? null;
      },
    },
  },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

let printing: Printing;
let shop: Shop;
beforeAll(async () => {
  printing = await Printing.open({}, {}, [orders]);
  shop = await printing.shop();
  await printing.createPrinter(shop, { name: 'comptoir', isReceiptPrinter: true });
});
afterAll(() => printing.close());

function party(given: Partial<TableBill> = {}): TableBill {
  const bill = {
    orderId: newId(),
    number: 'C-77',
    shopId: shop.shopId,
    tableNumber: '12',
    partySize: 4,
    currency: 'EUR',
    lines: [{ name: 'Œufs mayonnaise', quantity: '2', unitPrice: '6.50', total: '13.00' }],
    subTotal: '11.82',
    taxes: [{ rate: '10', base: '11.82', amount: '1.18' }],
    total: '13.00',
    remaining: '13.00',
    ...given,
  };
  bills.set(bill.orderId, bill);
  return bill;
}

const ask = (input: object) => printing.job(shop.owner, 'printTableBill', input);
const printed = (id: string | undefined) =>
  until(async () => (await printing.jobs(shop.owner, { status: 'PRINTED' })).find((job) => job.id === id));

test('a bill shows what the party has to pay as it stands, and that it is no invoice', async () => {
  const { orderId } = party();
  const { job, problems } = await ask({ orderId });
  expect(problems).toEqual([]);
  expect(job).toMatchObject({ kind: 'TABLE_BILL', documentId: orderId, copy: 1, reprint: false });
  const { text } = await printed(job?.id);
  expect(text).toMatch(/ADDITION +Table 12\nCommande C-77 +Couverts 4\n.*Œufs mayonnaise +13,00.*TOTAL +13,00 €/s);
  expect(text).toContain("n'est pas une facture");
  expect(text).not.toContain('Reste à payer');
});

test('looked at again it is marked as a reprint, unless it says something else', async () => {
  const bill = party();
  const first = await ask({ orderId: bill.orderId, idempotencyKey: 'twice' });
  expect(await ask({ orderId: bill.orderId, idempotencyKey: 'twice' })).toMatchObject({ job: { id: first.job?.id } });
  await printed(first.job?.id);
  const second = await ask({ orderId: bill.orderId });
  expect(second.job).toMatchObject({ copy: 2, reprint: true });
  await printed(second.job?.id);
  bills.set(bill.orderId, { ...bill, remaining: '5.00' });
  const third = await ask({ orderId: bill.orderId });
  expect(third.job).toMatchObject({ copy: 3, reprint: false });
  expect((await printed(third.job?.id)).text).toMatch(/Reste à payer +5,00 €/);
});

test('no such order, nothing ordered, no printer, orders away: refused, and nothing is printed', async () => {
  const before = (await printing.jobs(shop.owner)).length;
  const refused = async (input: object) => (await ask(input)).problems;
  expect(await refused({ orderId: newId() })).toEqual([{ code: 'NOT_FOUND', path: ['input', 'orderId'] }]);
  expect(await refused({ orderId: 'x' })).toEqual([{ code: 'NOT_FOUND', path: ['input', 'orderId'] }]);
  const empty = party({ lines: [] });
  expect(await refused({ orderId: empty.orderId })).toEqual([{ code: 'ILLEGAL_STATE', path: ['input', 'orderId'] }]);
  const elsewhere = party({ shopId: newId() });
  expect(await refused({ orderId: elsewhere.orderId })).toEqual([
    { code: 'ILLEGAL_STATE', path: ['input', 'orderId'] },
  ]);
  const { orderId } = party();
  isAway = true;
  expect(await refused({ orderId })).toEqual([{ code: 'TRY_AGAIN', path: ['input'] }]);
  isAway = false;
  expect(await printing.jobs(shop.owner)).toHaveLength(before);
});
