import { newId } from '@comptoir/kit/id';
import { Decimal, sum } from '@comptoir/kit/money';
import { type PricedLine, type Rounding, type TaxMode, type TotalsRule, totalsOf } from '@comptoir/kit/tax';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { equalParts, equalShares, shareQuantities } from '../src/domain/split-shares.ts';
import { codes, ORDER, type OrderAnswer, type OrderSeen, openTill, type Problem, type Till } from './till.ts';

let till: Till;
let pizza: string;
let wine: string;
const station = newId();
beforeAll(async () => {
  till = await openTill();
  pizza = await till.product({ name: 'Pizza', salePrice: '11.90', taxRate: '10', stationId: station });
  wine = await till.product({ name: 'Wine', salePrice: '4.35', taxRate: '20' });
});
afterAll(() => till.house.close());

interface Split {
  order: OrderSeen | null;
  parts: OrderSeen[] | null;
  problems: Problem[];
}
const PARTS = `${ORDER} parts ${ORDER.replace(/^order /, '')}`;
const split = (input: object) => till.does<Split>('splitOrder', input, PARTS);
const fire = (orderId: string) => till.does('_fireLines', { orderId }, 'event');

async function seated(fired = true) {
  const orderId = await till.table();
  const lines = [
    { productId: pizza, quantity: '3', seat: 1 },
    { productId: wine, quantity: '2', seat: 2 },
    { productId: wine, quantity: '1' },
  ];
  const { order } = await till.does<OrderAnswer>('addOrderLines', { orderId, lines }, ORDER);
  if (fired) await fire(orderId);
  const ids = (order?.lines ?? []).map((l) => l.id) as [string, string, string];
  return { orderId, ids, total: order?.total ?? '' };
}

const totalOf = (orders: readonly OrderSeen[]) => sum(orders.map((o) => new Decimal(o.total))).toFixed();
const quantities = (order: OrderSeen | null) =>
  order?.lines.map((l) => `${(l as unknown as { quantity: string }).quantity} ${l.name}`);

test('by lines: each part has its lines, to the quantity, and the rest stays', async () => {
  const { orderId, ids, total } = await seated(false);
  const { order, parts, problems } = await split({
    orderId,
    parts: [
      { lines: [{ lineId: ids[0], quantity: '1' }, { lineId: ids[1] }] },
      { lines: [{ lineId: ids[0], quantity: '1.5' }] },
    ],
  });
  expect(problems).toEqual([]);
  expect(quantities(order)).toEqual(['0.5 Pizza', '1 Wine']);
  expect(parts?.map(quantities)).toEqual([['1 Pizza', '2 Wine'], ['1.5 Pizza']]);
  expect(totalOf([order as OrderSeen, ...(parts ?? [])])).toBe(new Decimal(total).toFixed());
  expect(parts?.map((p) => [p.status, p.table?.id === order?.table?.id, p.invoice])).toEqual([['CONFIRMED', true, null], ['CONFIRMED', true, null]]); // biome-ignore format: short
  expect(await till.told('OrderSplit', parts?.[0]?.id)).toMatchObject([
    { partyOrderId: orderId, fromOrderId: orderId },
  ]);
});

test('by lines with a discount and halves of a dish: the parts sum to the bill, now and when they are invoiced', async () => {
  for (const [discountPercent, price, quantity, taken] of [
    ['10', '4.25', '3', ['1', '1']],
    ['0', '25.25', '1', ['0.5']],
    ['15', '0.99', '7', ['1', '1', '1', '2']],
    ['0', '0.01', '3', ['1.5']],
  ] as const) {
    const lines = [
      { name: 'Beer', unitPrice: price, quantity },
      { name: 'Olives', unitPrice: '6', quantity: '1' },
    ];
    const input = { shopId: till.shopId, channel: 'DINE_IN', discountPercent, lines };
    const { order: whole } = await till.does<OrderAnswer>('createOrder', input, ORDER);
    const orderId = whole?.id ?? '';
    const lineId = whole?.lines[0]?.id ?? '';
    const { order, parts, problems } = await split({
      orderId, parts: taken.map((of) => ({ lines: [{ lineId, quantity: of }] })),
    }); // biome-ignore format: short
    expect(problems).toEqual([]);
    const bills = [order as OrderSeen, ...(parts ?? [])];
    expect(totalOf(bills)).toBe(new Decimal(whole?.total ?? '').toFixed());
    for (const bill of bills) {
      expect(sum(bill.lines.map((l) => new Decimal((l as unknown as { total: string }).total))).toFixed()).toBe(
        new Decimal(bill.total).toFixed(),
      );
      const { invoice } = await till.does<{ invoice: { total: string } }>(
        'invoiceOrder',
        { orderId: bill.id },
        'invoice { total }',
      );
      expect(invoice.total).toBe(bill.total);
    }
  }
});

test('by seats, with what has no seat staying; if all is taken the first part stays on the order', async () => {
  const { orderId, ids } = await seated();
  const { order, parts } = await split({ orderId, parts: [{ seats: [1] }] });
  expect(quantities(order)).toEqual(['2 Wine', '1 Wine']);
  expect(parts?.map(quantities)).toEqual([['3 Pizza']]);
  const rest = await split({ orderId, parts: [{ seats: [2] }, { lines: [{ lineId: ids[2] }] }] });
  expect(rest.parts?.[0]?.id).toBe(orderId);
  expect(rest.parts?.map(quantities)).toEqual([['2 Wine'], ['1 Wine']]);
});

test('into equal shares and by amounts: the parts come to the total to the cent, each is invoiced and paid by itself', async () => {
  const { orderId, total } = await seated();
  const { order, parts } = await split({ orderId, shares: 3 });
  expect(parts?.map((p) => p.total)).toEqual(['16.25', '16.25', '16.25']);
  expect(parts?.[0]?.id).toBe(order?.id);
  const third = await split({ orderId: parts?.[2]?.id, amounts: ['6', '0.01'] });
  expect([third.order?.total, ...(third.parts ?? []).map((p) => p.total)]).toEqual(['10.24', '6', '0.01']);
  const bills = [...(parts ?? []).slice(0, 2), third.order as OrderSeen, ...(third.parts ?? [])];
  expect(bills).toHaveLength(5);
  const invoiced: string[] = [];
  for (const bill of bills) {
    const { invoice } = await till.does<{ invoice: { id: string; total: string; remaining: string } }>(
      'invoiceOrder', { orderId: bill.id }, 'invoice { id total remaining }',
    ); // biome-ignore format: short
    expect(invoice.total).toBe(invoice.remaining);
    invoiced.push(invoice.total);
    await till.does(
      '_receivePayment',
      { paymentId: newId(), invoiceId: invoice.id, amount: invoice.total, method: 'CARD' },
      'event',
    );
  }
  expect(sum(invoiced.map((t) => new Decimal(t))).toFixed()).toBe(new Decimal(total).toFixed());
  const closings = (await Promise.all(bills.map((b) => till.told('OrderStatusChanged', b.id)))).map((told) =>
    told.at(-1),
  );
  expect(closings.map((e) => e?.to)).toEqual(bills.map(() => 'COMPLETED'));
  expect(closings.map((e) => e?.party)).toEqual(bills.map(() => ({ orderId, orders: 5, tips: '0' })));
});

test('more than there is, nothing, twice over, or what waits is refused, and nothing changes', async () => {
  const { orderId, ids, total } = await seated(false);
  const refused = async (input: object) => codes((await split({ orderId, ...input })).problems);
  expect(await refused({ parts: [{ lines: [{ lineId: ids[0], quantity: '4' }] }] })).toEqual([
    'TOO_MUCH input.parts.0.lines.0.quantity',
  ]);
  expect(await refused({ parts: [{ lines: [{ lineId: ids[0], quantity: '2' }] }, { lines: [{ lineId: ids[0], quantity: '2' }, { lineId: newId() }] }] }))
    .toEqual(['NOT_FOUND input.parts.1.lines.1.lineId', 'TOO_MUCH input.parts.1.lines.0.quantity']); // biome-ignore format: short
  expect(await refused({ parts: [{ lines: [{ lineId: ids[0], quantity: '0' }] }] })).toEqual([
    'INVALID input.parts.0.lines.0.quantity',
  ]);
  expect(await refused({ parts: [{}] })).toEqual(['INVALID input.parts.0']);
  expect(await refused({ parts: [{ seats: [9] }] })).toEqual(['INVALID input.parts.0']);
  expect(await refused({})).toEqual(['INVALID input.parts']);
  expect(await refused({ shares: 2, amounts: ['1'] })).toEqual(['INVALID input.parts']);
  expect(await refused({ shares: 1 })).toEqual(['INVALID input.shares']);
  expect(await refused({ shares: 2 })).toEqual(['ILLEGAL_STATE input.orderId']);
  expect(await refused({ amounts: ['1000'] })).toEqual(['ILLEGAL_STATE input.orderId', 'TOO_MUCH input.amounts']);
  expect(await refused({ amounts: ['-1', '0.001'] })).toEqual([
    'ILLEGAL_STATE input.orderId',
    'INVALID input.amounts.0',
    'INVALID input.amounts.1',
  ]);
  expect(await refused({ shares: 2, orderId: newId() })).toEqual(['NOT_FOUND input.orderId']);
  expect(await refused({ shares: 2, version: 99 })).toEqual(['VERSION_CONFLICT input.version']);
  const { order } = await till.does<OrderAnswer>('holdCourse', { orderId, course: 1 }, ORDER);
  expect(order?.total).toBe(total);
  expect(quantities(order)).toEqual(['3 Pizza', '2 Wine', '1 Wine']);
});

test('what was paid stays with the order, and no part takes away more than is left to pay', async () => {
  const { orderId, ids } = await seated();
  await till.does('_receivePayment', { paymentId: newId(), orderId, amount: '40', method: 'CARD' }, 'event');
  expect(codes((await split({ orderId, parts: [{ lines: [{ lineId: ids[0] }] }] })).problems)).toEqual([
    'ILLEGAL_STATE input.orderId',
  ]);
  expect((await split({ orderId, parts: [{ seats: [2] }] })).problems).toEqual([]);
});

test('a repeated key splits once', async () => {
  const { orderId } = await seated();
  const input = { orderId, shares: 4, idempotencyKey: newId() };
  const answers = await Promise.all([split(input), split(input), split(input)]);
  expect(new Set(answers.flatMap((a) => a.parts?.map((p) => p.id) ?? [])).size).toBe(4);
});

const RULES = (['INCLUSIVE', 'EXCLUSIVE'] as TaxMode[]).flatMap((taxMode) =>
  (['PER_LINE', 'PER_DOCUMENT'] as Rounding[]).map((rounding) => ({ taxMode, rounding })),
);
const cents = (max: number) => fc.integer({ min: 1, max }).map((c) => new Decimal(c).dividedBy(100));
const LINE = fc.record({
  unitPrice: cents(20_000),
  quantity: fc.integer({ min: 1, max: 12_000 }).map((q) => new Decimal(q).dividedBy(1_000)),
  taxRate: fc.constantFrom('0', '5.5', '10', '20').map((r) => new Decimal(r)),
  discountPercent: fc.constantFrom('0', '0', '15').map((d) => new Decimal(d)),
});
const LINES = fc.array(LINE, { minLength: 1, maxLength: 8 });

/** What shares come to, each on a bill of its own; no quantity is lost or below nothing. */
function billed(lines: readonly PricedLine[], rule: TotalsRule, shares: readonly Decimal[][]): Decimal[] {
  for (const [i, l] of lines.entries()) expect(sum(shares.map((s) => s[i] as Decimal)).equals(l.quantity)).toBe(true);
  expect(shares.flat().every((q) => q.gte(0) && q.decimalPlaces() <= 6)).toBe(true);
  const bills = shares.map((share) =>
    lines.flatMap((l, i) => (share[i]?.isZero() ? [] : [{ ...l, quantity: share[i] as Decimal }])),
  );
  return bills.map((bill) => totalsOf(bill, rule).total);
}
const texts = (amounts: readonly Decimal[]) => amounts.map((a) => a.toFixed());

test.each(RULES)('shares of bills with prices $taxMode and rounding $rounding', ({ taxMode, rounding }) => {
  fc.assert(
    fc.property(LINES, fc.integer({ min: 2, max: 9 }), (lines, count) => {
      const rule = { taxMode, rounding, currency: 'EUR', discountPercent: new Decimal(0) };
      const { total } = totalsOf(lines, rule);
      fc.pre(total.gt(1));
      const amounts = equalParts(total, count, 'EUR');
      expect(sum(amounts).equals(total)).toBe(true);
      const equal = billed(lines, rule, equalShares(lines, rule, count) ?? []);
      expect(sum(equal).equals(total)).toBe(true);
      const spread = Decimal.max(...equal).minus(Decimal.min(...equal));
      expect(spread.lte(taxMode === 'INCLUSIVE' ? '0.01' : '0.2')).toBe(true);
      const shares = shareQuantities(lines, rule, amounts);
      if ('quantities' in shares) {
        expect(texts(billed(lines, rule, shares.quantities))).toEqual(texts(amounts));
        return;
      }
      // Where tax comes on top no quantities come to some amounts; what is named beside them does.
      expect(taxMode).toBe('EXCLUSIVE');
      expect(shares.nearest.length).toBeGreaterThan(0);
    }),
    { numRuns: taxMode === 'INCLUSIVE' ? 100 : 20 },
  );
});

test('with tax on top, shares are as equal as bills get, and an amount that no bill comes to is told its neighbours', () => {
  const rule = {
    taxMode: 'EXCLUSIVE',
    rounding: 'PER_DOCUMENT',
    currency: 'EUR',
    discountPercent: new Decimal(0),
  } as const;
  const line = {
    unitPrice: new Decimal(1),
    quantity: new Decimal('24.97'),
    taxRate: new Decimal(20),
    discountPercent: new Decimal(0),
  };
  expect(totalsOf([line], rule).total.toFixed()).toBe('29.96');
  expect(texts(billed([line], rule, equalShares([line], rule, 3) ?? [])).sort()).toEqual(['10', '9.98', '9.98']);
  const amounts = ['19.97', '9.99'].map((a) => new Decimal(a));
  const { nearest } = shareQuantities([line], rule, amounts) as { nearest: Decimal[] };
  expect(texts(nearest)).toEqual(['9.98', '10.02']);
});
