import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { openTill, type Till } from './till.ts';

const clock = { now: new Date('2026-03-10T10:00:00Z') };
let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill([], { now: () => clock.now });
  bills = billsOf(till);
});
afterAll(() => till.house.close());

const FIGURES = 'count net tax gross';
const SALES = `sales { currency ${FIGURES} averageTicket byChannel { channel ${FIGURES} } byHour { hour ${FIGURES} } returns { ${FIGURES} } }`;
const ask = (shopId: string, date: string, month: string, actor = till.owner) =>
  till.house.run<{ businessDay: { sales: object | null }; businessMonth: { sales: object | null }; _entities: object[] }>(
    'orders', actor,
    `query ($shopId: ID!, $date: Date!, $month: String!, $refs: [_Any!]!) {
      businessDay(shopId: $shopId, date: $date) { shopId date ${SALES} } businessMonth(shopId: $shopId, month: $month) { month ${SALES} }
      _entities(representations: $refs) { ... on BusinessDay { sales { count } } ... on BusinessMonth { sales { count } } } }`,
    { shopId, date, month, refs: [{ __typename: 'BusinessDay', shopId, date }, { __typename: 'BusinessMonth', shopId, month }] },
  ); // biome-ignore format: a call
const sell = (at: string, unitPrice: string, given: object = {}) => {
  clock.now = new Date(at);
  const tenders = [{ method: 'CARD', amount: unitPrice }];
  const input = { shopId: till.shopId, lines: [{ ...SOUP, unitPrice }], tenders, ...given };
  return till.does('completeSale', input, 'invoice { id }');
};

test('a day and its month say what was sold, by channel and by hour; what came back stands apart, what was called off nowhere', async () => {
  await sell('2026-03-10T08:10:00Z', '12');
  await sell('2026-03-10T08:50:00Z', '6', { channel: 'TAKEAWAY' });
  await sell('2026-03-10T11:00:00Z', '7.01');
  await sell('2026-03-11T11:00:00Z', '24');
  // Told on the next day; the hour is that of the sale.
  await sell('2026-03-11T07:00:00Z', '3', { soldAt: '2026-03-10T19:30:00Z' });
  clock.now = new Date('2026-03-10T15:00:00Z');
  const credited = await bills.issued();
  await bills.cancel(await bills.issued());
  clock.now = new Date('2026-03-11T15:00:00Z');
  await bills.credit(credited);
  const { data, errors } = await ask(till.shopId, '2026-03-10', '2026-03');
  expect(errors).toBeUndefined();
  const all = { count: 5, net: '33.34', tax: '6.67', gross: '40.01' };
  expect(data.businessDay.sales).toMatchObject({
    currency: 'EUR', ...all, averageTicket: '8', returns: { count: 0, net: '0', tax: '0', gross: '0' },
    byHour: [{ hour: 9, count: 2, gross: '18' }, { hour: 12, gross: '7.01' }, { hour: 16, gross: '12' }, { hour: 20, gross: '3' }],
  }); // biome-ignore format: a table
  const { byChannel } = data.businessDay.sales as { byChannel: { channel: string; gross: string }[] };
  expect(byChannel.map((c) => `${c.channel} ${c.gross}`).sort()).toEqual(['COUNTER 34.01', 'TAKEAWAY 6']);
  expect(data.businessMonth.sales).toMatchObject({ count: 6, gross: '64.01', returns: { count: 1, gross: '12' } });
  expect(data._entities).toEqual([{ sales: { count: 5 } }, { sales: { count: 6 } }]);
});

test('a day without sales is empty; no shop, no month, another company and who may not see the money', async () => {
  const quiet = await ask(till.shopId, '2026-03-09', '2026-02');
  expect(quiet.data.businessDay.sales).toMatchObject({ count: 0, gross: '0', averageTicket: '0', byChannel: [], byHour: [] });
  expect(quiet.data.businessMonth.sales).toMatchObject({ count: 0 });
  for (const shopId of [newId(), 'x']) {
    expect((await ask(shopId, '2026-03-10', '2026-13')).data).toMatchObject({ businessDay: { sales: null }, businessMonth: { sales: null } });
  }
  expect((await ask(till.shopId, '2026-03-10', '2026-03', testActor())).data.businessDay.sales).toBeNull();
  const clerk = testActor({ companyId: till.owner.companyId, permissions: ['orders:read'] });
  expect((await ask(till.shopId, '2026-03-10', '2026-03', clerk)).errors?.[0]?.message).toContain('not allowed');
}); // biome-ignore format: long lines
