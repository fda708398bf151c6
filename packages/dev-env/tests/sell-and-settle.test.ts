import type { Comptoir } from '@comptoir/sdk/client';
import {
  CompleteSaleDocument,
  InvoicesDocument,
  MeDocument,
  MenuDocument,
  PrintJobsDocument,
  StockLevelsDocument,
  StockMovementsDocument,
} from '@comptoir/sdk/generated/graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { until } from './waiting.ts';

describe.each(['in-process', 'http'] as const)('the counter, subgraphs reached by %s', (transport) => {
  let house: TestHouse;
  let cashier: Comptoir;
  let shopId: string;
  beforeAll(async () => {
    house = await openHouse({ transport });
    cashier = await house.as('cashier');
    shopId = (await cashier.request(MeDocument)).me?.shops[0]?.id as string;
  });
  afterAll(() => house.close());

  test('a sale with two tenders, its receipt, its stock, and money given back', async () => {
    const { products } = await cashier.request(MenuDocument, { search: 'Limonade' });
    const lemonade = products.edges[0]?.node;
    expect(lemonade).toMatchObject({ name: 'Limonade', salePrice: '4.5', stockable: true, available: true });
    const productId = lemonade?.id as string;

    const input = {
      shopId,
      lines: [
        { productId, quantity: '3' },
        { name: 'Sac en papier', quantity: '1', unitPrice: '0.5' },
      ],
      tenders: [
        { method: 'CARD' as const, amount: '10' },
        { method: 'CASH' as const, amount: '4', tendered: '5' },
      ],
      idempotencyKey: 'sale',
    };
    const { completeSale } = await cashier.request(CompleteSaleDocument, { input });
    expect(completeSale).toMatchObject({
      order: { status: 'COMPLETED', total: '14' },
      invoice: { status: 'PAID', total: '14', remaining: '0' },
      payments: [
        { method: 'CARD', amount: '10', change: null },
        { method: 'CASH', amount: '4', change: '1' },
      ],
      problems: [],
    });
    const again = await cashier.request(CompleteSaleDocument, { input });
    expect(again.completeSale).toEqual(completeSale);
    const { invoices } = await cashier.request(InvoicesDocument, {});
    expect(invoices.edges.map(({ node }) => node.id)).toEqual([completeSale.invoice?.id]);

    await until(
      () => onHand(house, productId),
      (quantity) => quantity === '117',
      'the stock moved',
    );
    const movements = await (await house.as('stock')).request(StockMovementsDocument, { first: 200 });
    expect(
      movements.stockMovements.edges.filter(({ node }) => node.product?.id === productId && node.type === 'SALE'),
    ).toMatchObject([{ node: { quantity: '-3', before: '120', after: '117' } }]);

    await until(
      () => cashier.request(PrintJobsDocument, { filter: { documentId: completeSale.invoice?.id, kind: 'RECEIPT' } }),
      ({ printJobs }) => printJobs.edges.length === 1 && printJobs.edges[0]?.node.status === 'PRINTED',
      'the receipt on paper',
    );
    const receipts = house.paper().filter(({ text }) => String(text).includes(String(completeSale.invoice?.number)));
    expect(receipts).toMatchObject([{ printer: 'Counter', text: expect.stringContaining('Limonade') }]);

    await refunds(house, completeSale.payments?.[0]?.id as string, completeSale.order?.id as string);
  });
});

/** A cashier may not give money back; a manager may, and never more than was taken. */
async function refunds(house: TestHouse, paymentId: string, orderId: string): Promise<void> {
  const mutation = `mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) {
    refund { amount reason } payment { amount refunded status } problems { code path } } }`;
  const ask = async (who: string, amount: string, idempotencyKey: string) =>
    house.ask(await house.token(who), mutation, { input: { paymentId, amount, reason: 'Trop cher', idempotencyKey } });

  const refused = await ask('cashier', '4', 'no');
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const part = await ask('manager', '4', 'part');
  expect(part.data).toEqual({
    refundPayment: {
      refund: { amount: '4', reason: 'Trop cher' },
      payment: { amount: '10', refunded: '4', status: 'COMPLETED' },
      problems: [],
    },
  });
  const tooMuch = await ask('manager', '6.01', 'too-much');
  expect(tooMuch.data).toMatchObject({
    refundPayment: { refund: null, problems: [{ code: 'TOO_MUCH', path: ['input', 'amount'] }] },
  });
  const rest = await ask('manager', '6', 'rest');
  expect(rest.data).toMatchObject({ refundPayment: { payment: { refunded: '10', status: 'REFUNDED' }, problems: [] } });
  await until(
    async () =>
      house.ask(await house.token('manager'), 'query ($id: ID!) { order(id: $id) { payments { refunded } } }', {
        id: orderId,
      }),
    ({ data }) => JSON.stringify(data) === '{"order":{"payments":[{"refunded":"10"},{"refunded":"0"}]}}',
    'the refund on the order',
  );
}

async function onHand(house: TestHouse, productId: string): Promise<string | undefined> {
  const { stockLevels } = await (await house.as('stock')).request(StockLevelsDocument, { first: 200 });
  return stockLevels.edges.find(({ node }) => node.product?.id === productId)?.node.onHand;
}
