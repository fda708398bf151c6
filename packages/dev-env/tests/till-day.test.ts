import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

describe.each(['in-process', 'http'] as const)('a day at the till, subgraphs reached by %s', (transport) => {
  let house: TestHouse;
  let shopId: string;
  let productId: string;
  let registerId: string;
  beforeAll(async () => {
    house = await openHouse({ transport });
    const found = await as('cashier').ask<{
      me: { shops: { id: string }[] };
      products: Nodes;
      registers: Nodes;
    }>(
      '{ me { shops { id } } products(search: "Limonade") { edges { node { id } } } registers(search: "Caisse 1") { edges { node { id } } } }',
    );
    shopId = found.me.shops[0]?.id as string;
    productId = found.products.edges[0]?.node.id as string;
    registerId = found.registers.edges[0]?.node.id as string;
  });
  afterAll(() => house.close());

  interface Nodes {
    edges: { node: { id: string } }[];
  }
  interface Told<Payload> {
    payload: Payload;
    refused: string[];
  }

  /** What somebody of the demo company asks and does. */
  const as = (who: string) => ({
    async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const { data, errors } = await house.ask<Data & Record<string, unknown>>(
        await house.token(who),
        query,
        variables,
      );
      expect(errors).toEqual([]);
      return data;
    },
    async does<Payload = Record<string, Record<string, string>>>(
      name: string,
      input: object,
      nouns: string,
    ): Promise<Told<Payload>> {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code } } }`;
      const data = await this.ask<Record<string, Payload & { problems: { code: string }[] }>>(source, { input });
      const payload = data[name] as Payload & { problems: { code: string }[] };
      return { payload, refused: payload.problems.map(({ code }) => code) };
    },
  });

  test('opened, sold, given back, taken to the bank, counted and closed; the books of the day agree', async () => {
    const cashier = as('cashier');
    const manager = as('manager');
    const opened = await cashier.does('openCashSession', { registerId, float: '100' }, 'session { id }');
    const sessionId = opened.payload.session?.id;
    expect((await manager.does('openCashSession', { registerId, float: '0' }, 'session { id }')).refused).toEqual([
      'ILLEGAL_STATE',
    ]);
    const sale = (method: string) => ({
      shopId,
      registerId,
      lines: [{ productId, quantity: '4' }],
      tenders: [{ method, amount: method === 'CASH' ? '20' : '18' }],
    });
    const sold = await cashier.does<{ payments: { id: string; amount: string }[] }>(
      'completeSale',
      sale('CASH'),
      'payments { id amount }',
    );
    expect(sold.payload.payments).toMatchObject([{ amount: '18' }]);
    await cashier.does('completeSale', sale('CARD'), 'order { id }');
    const paymentId = sold.payload.payments[0]?.id;
    await manager.does('refundPayment', { paymentId, amount: '4.5', reason: 'One was flat' }, 'refund { id }');
    await cashier.does(
      'moveCash',
      { sessionId, kind: 'BANK_DEPOSIT', amount: '50', reason: 'Safe' },
      'movement { id }',
    );
    const { cashSession } = await cashier.ask<{ cashSession: object }>(
      'query ($id: ID!) { cashSession(id: $id) { expected register { name shop { name } } xReport { sales refunds count } } }',
      { id: sessionId },
    );
    expect(cashSession).toEqual({
      expected: '63.5',
      register: { name: 'Caisse 1', shop: { name: 'Le Comptoir' } },
      xReport: { sales: '36', refunds: '4.5', count: 2 },
    });

    const counts = [{ denomination: '50', count: 1 }, { denomination: '10', count: 1 }, { denomination: '0.5', count: 6 }]; // biome-ignore format: short
    const closed = await cashier.does(
      'closeCashSession',
      { sessionId, counts, idempotencyKey: 'evening' },
      'session { id expected counted difference } zReport { id number total perpetualTotal }',
    );
    expect(closed).toMatchObject({
      refused: [],
      payload: {
        session: { id: sessionId, expected: '63.5', counted: '63', difference: '-0.5' },
        zReport: { number: '1', total: '36', perpetualTotal: '36' },
      },
    });
    await house.settle();
    const date = (
      await cashier.ask<{ zReport: { session: { businessDay: string } } }>(
        'query ($id: ID!) { zReport(id: $id) { session { businessDay } } }',
        { id: closed.payload.zReport?.id },
      )
    ).zReport.session.businessDay;
    const books = await manager.ask(
      `query ($shopId: ID!, $date: Date!, $registerId: ID!) {
        businessDay(shopId: $shopId, date: $date) { cash { sales refunds net closedSessions difference } sales { gross } }
        dailyTransactions(filter: { shopId: $shopId }) { edges { node { date net byMethod { method net } shop { name } } } }
        treasury(shopId: $shopId, from: $date, to: $date) { receipts refunds disbursements net }
        verifyZReports(registerId: $registerId) { valid checked } }`,
      { shopId, date, registerId },
    );
    expect(books).toEqual({
      businessDay: { cash: { sales: '36', refunds: '4.5', net: '31.5', closedSessions: 1, difference: '-0.5' }, sales: { gross: '36' } },
      dailyTransactions: {
        edges: [
          {
            node: {
              date, net: '31.5', shop: { name: 'Le Comptoir' },
              byMethod: [{ method: 'CASH', net: '13.5' }, { method: 'CARD', net: '18' }],
            },
          },
        ],
      },
      treasury: { receipts: '36', refunds: '4.5', disbursements: '0', net: '31.5' },
      verifyZReports: { valid: true, checked: 1 },
    }); // biome-ignore format: a table
  });
});
