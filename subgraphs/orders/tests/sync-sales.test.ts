import { testActor } from '@comptoir/dev-env/testing';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TerminalChanged } from '../../../schema/events/identity.ts';
import { openTill, type Problem, type Till } from './till.ts';

let till: Till;
let tea: string;
let cake: string;
const SERIAL = 'TILL-1';

beforeAll(async () => {
  till = await openTill();
  tea = await till.product({ name: 'Tea', salePrice: '2.50', stockable: true });
  cake = await till.product({ name: 'Cake', salePrice: '3.20' });
  await terminal({ serial: SERIAL });
});
afterAll(() => till.house.close());

async function terminal(given: Partial<TerminalChanged>, of = till): Promise<string> {
  const payload: TerminalChanged = {
    terminalId: newId(),
    version: 1,
    shopId: of.shopId,
    serial: 'x',
    name: 'Till',
    active: true,
    ...given,
  };
  await of.house.bus.publish([newEvent('TerminalChanged', of.owner.companyId ?? '', of.owner, new Date(), payload)]);
  await of.house.settle();
  return payload.terminalId;
}

interface Result {
  documentNumber: string;
  status: string;
  order: {
    id: string;
    businessDay: string;
    documentNumber: string;
    total: string;
    invoice: { number: string; status: string };
  } | null;
  problems: Problem[];
}
interface Answer {
  results: Result[];
  summary: { sent: number; created: number; duplicates: number; rejected: number; conflicts: number };
  shop: { id: string } | null;
  terminal: { id: string } | null;
  problems: Problem[];
}

const RESULT = `results { documentNumber status order { id businessDay documentNumber total invoice { number status } } problems { code message path } }
  summary { sent created duplicates rejected conflicts } shop { id } terminal { id }`;
const sync = (sales: object[], serial: string | null = SERIAL, actor = till.owner): Promise<Answer> =>
  till.does<Answer>('syncSales', { sales }, RESULT, { ...actor, deviceSerial: serial });

let count = 0;
/** Two teas in cash, an hour ago. */
function sale<Given extends object>(given = {} as Given) {
  return {
    documentNumber: `DOC-${++count}`,
    soldAt: new Date(Date.now() - 3_600_000).toISOString(),
    lines: [{ productId: tea, quantity: '2', unitPrice: '2.50' }],
    tenders: [{ method: 'CASH', amount: '5' }],
    total: '5.00',
    ...given,
  };
}

const kinds = ({ results }: Answer) => results.map(({ status }) => status);
const pathsOf = (problems: readonly Problem[]) => problems.map((p) => `${p.code} ${p.path.join('.')}`);
const rowsOf = async () =>
  (
    await till.house.rows<{ n: number }>(
      'orders',
      'select (select count(*) from sale_order)::int + (select count(*) from invoice)::int as n',
    )
  )[0]?.n;

test('a batch is kept: an order, an invoice and payments each, in the shop of the terminal, whatever the caller says', async () => {
  const first = sale({
    id: newId(),
    tenders: [
      { method: 'CARD', amount: '3' },
      { method: 'CASH', amount: '2', tendered: '10' },
    ],
  });
  const answer = await sync([
    first,
    sale(),
    sale({
      lines: [{ productId: cake, quantity: '1.5', unitPrice: '3.20', discountPercent: '50' }],
      total: '2.4',
      tenders: [{ method: 'CARD', amount: '2.40' }],
    }),
  ]);
  expect(kinds(answer)).toEqual(['CREATED', 'CREATED', 'CREATED']);
  expect(answer.summary).toEqual({ sent: 3, created: 3, duplicates: 0, rejected: 0, conflicts: 0 });
  expect(answer).toMatchObject({ shop: { id: till.shopId }, terminal: { id: expect.any(String) } });
  expect(answer.results[0]?.order).toMatchObject({
    id: first.id,
    documentNumber: first.documentNumber,
    total: '5',
    invoice: { status: 'PAID' },
  });
  const paid = await till.told('PaymentReceived', first.id);
  expect(paid.map(({ method, amount, change }) => [method, amount, change])).toEqual([
    ['CARD', '3', null],
    ['CASH', '2', '8'],
  ]);
  expect(await till.told('InvoiceValidated', first.id)).toHaveLength(1);
});

test('sent again it changes nothing and answers the first result; other content under the same number is a conflict', async () => {
  const batch = [sale(), sale()];
  const first = await sync(batch);
  const before = await rowsOf();
  const again = await sync([...batch.toReversed(), { ...batch[0], id: newId() }]);
  expect(kinds(again)).toEqual(['DUPLICATE', 'DUPLICATE', 'DUPLICATE']);
  expect(again.results[1]?.order?.id).toBe(first.results[0]?.order?.id);
  const other = await sync([
    { ...batch[0], total: '2.50', lines: [{ productId: tea, quantity: '1', unitPrice: '2.50' }] },
  ]);
  expect(kinds(other)).toEqual(['CONFLICT']);
  expect(other.results[0]?.order?.id).toBe(first.results[0]?.order?.id);
  expect(pathsOf(other.results[0]?.problems ?? [])).toEqual(['IDEMPOTENCY_CONFLICT input.sales.0.documentNumber']);
  // How a decimal is written makes no other sale of it.
  expect(
    kinds(await sync([{ ...batch[1], total: '5', lines: [{ productId: tea, quantity: '2.0', unitPrice: '2.5' }] }])),
  ).toEqual(['DUPLICATE']);
  expect(await rowsOf()).toBe(before);
});

test('a number that stands twice in one batch is met by the first', async () => {
  const one = sale();
  const other = { ...one, total: '2.5', lines: [{ productId: tea, quantity: '1', unitPrice: '2.5' }] };
  expect(kinds(await sync([one, one, other]))).toEqual(['CREATED', 'DUPLICATE', 'CONFLICT']);
  const wrong = sale({ total: '6' });
  expect(kinds(await sync([wrong, { ...wrong, total: '5' }]))).toEqual(['REJECTED', 'CREATED']);
});

test('batches at once that are kept while the year changes are numbered without gaps in each, in one chain', async () => {
  const midnight = Date.parse('2031-12-31T23:00:00Z'); // in Paris
  let calls = 0;
  const eve = await openTill([], { now: () => new Date(midnight + (++calls % 2 === 0 ? 1 : -1)) });
  try {
    const product = await eve.product({ salePrice: '2.50' });
    await terminal({ serial: SERIAL }, eve);
    const made = () =>
      sale({
        lines: [{ productId: product, quantity: '2', unitPrice: '2.50' }],
        soldAt: new Date(midnight - 3_600_000).toISOString(),
      });
    const batches = Array.from({ length: 4 }, () => Array.from({ length: 60 }, made));
    const header = { ...eve.owner, deviceSerial: SERIAL };
    const answers = await Promise.all(batches.map((sales) => eve.does<Answer>('syncSales', { sales }, RESULT, header)));
    expect(answers.flatMap(kinds)).toEqual(Array.from({ length: 240 }, () => 'CREATED'));
    const numbers = answers.flatMap(({ results }) => results.map(({ order }) => order?.invoice.number ?? '')).sort();
    const of = (year: number) => numbers.filter((number) => number.startsWith(`INV-${year}-`));
    for (const year of [2031, 2032]) {
      expect(of(year).length).toBeGreaterThan(0);
      expect(of(year).map((number) => Number(number.slice(-6)))).toEqual(of(year).map((_, i) => i + 1));
      const source = `{ verifyDocuments(kind: INVOICE, year: ${year}) { checked isWhole } }`;
      const { data } = await eve.house.run<{ verifyDocuments: object }>('orders', eve.owner, source);
      expect(data.verifyDocuments).toEqual({ checked: of(year).length, isWhole: true });
    }
  } finally {
    await eve.house.close();
  }
});

test('the terminal gave the receipt and opened its drawer: neither is due again', async () => {
  const { results } = await sync([sale()]);
  const orderId = results[0]?.order?.id;
  expect(await till.told('PaymentReceived', orderId)).toHaveLength(1);
  expect(await till.told('SaleSettled', orderId)).toEqual([]);
});

test('two terminals that send the same batch at once keep it once', async () => {
  await terminal({ serial: 'TILL-2' });
  const batch = Array.from({ length: 60 }, () => sale());
  const [a, b] = await Promise.all([sync(batch), sync(batch.toReversed(), 'TILL-2')]);
  expect(a.summary.created + b.summary.created).toBe(60);
  expect(a.summary.duplicates + b.summary.duplicates).toBe(60);
  const numbers = [...a.results, ...b.results].map(({ order }) => order?.invoice.number);
  expect(new Set(numbers).size).toBe(60);
});

describe('a bad sale', () => {
  const line = { productId: '', quantity: '1', unitPrice: '1' };
  test.each([
    [
      'of a product nobody can look up',
      () => ({ lines: [{ ...line, productId: newId() }] }),
      'TRY_AGAIN',
      'lines.0.productId',
    ],
    ['of what is no id', () => ({ lines: [{ ...line, productId: 'x' }] }), 'NOT_FOUND', 'lines.0.productId'],
    ['of nothing', () => ({ lines: [] }), 'INVALID', 'lines'],
    [
      'with a quantity of zero',
      () => ({ lines: [{ ...line, productId: tea, quantity: '0' }] }),
      'INVALID',
      'lines.0.quantity',
    ],
    [
      'with a quantity below zero',
      () => ({ lines: [{ ...line, productId: tea, quantity: '-1' }] }),
      'INVALID',
      'lines.0.quantity',
    ],
    [
      'with a price below zero',
      () => ({ lines: [{ ...line, productId: tea, unitPrice: '-1' }] }),
      'INVALID',
      'lines.0.unitPrice',
    ],
    ['whose total is another', () => ({ total: '5.01' }), 'INVALID', 'total'],
    ['paid too little', () => ({ tenders: [{ method: 'CASH', amount: '4' }] }), 'TENDER_TOO_SMALL', 'tenders'],
    ['paid too much by card', () => ({ tenders: [{ method: 'CARD', amount: '6' }] }), 'TOO_MUCH', 'tenders'],
    ['paid with points', () => ({ tenders: [{ method: 'LOYALTY', amount: '5' }] }), 'INVALID', 'tenders.0.method'],
    ['of a day that is none', () => ({ soldAt: '2026-02-30T25:00:00Z' }), 'INVALID', 'soldAt'],
    ['of no date', () => ({ soldAt: 'yesterday' }), 'INVALID', 'soldAt'],
    ['of tomorrow', () => ({ soldAt: new Date(Date.now() + 86_400_000).toISOString() }), 'INVALID', 'soldAt'],
    ['without a number', () => ({ documentNumber: ' ' }), 'INVALID', 'documentNumber'],
    ['with an id that is none', () => ({ id: 'x' }), 'INVALID', 'id'],
  ])('%s is rejected, and the others are kept', async (_, given, code, path) => {
    const before = await rowsOf();
    const answer = await sync([sale(), sale(given()), sale()]);
    expect(kinds(answer)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
    expect(pathsOf(answer.results[1]?.problems ?? [])).toEqual([`${code} input.sales.1.${path}`]);
    expect(await rowsOf()).toBe((before ?? 0) + 4);
  });

  test('has all its faults told at once', async () => {
    const { results } = await sync([
      sale({ soldAt: 'x', lines: [{ productId: tea, quantity: '0', unitPrice: '-1' }] }),
    ]);
    expect(pathsOf(results[0]?.problems ?? []).sort()).toEqual([
      'INVALID input.sales.0.lines.0.quantity',
      'INVALID input.sales.0.lines.0.unitPrice',
      'INVALID input.sales.0.soldAt',
    ]);
  });

  test('of another shop’s product is not found', async () => {
    const elsewhere = await till.product({ shopId: await till.shop({ name: 'Elsewhere' }) });
    const { results } = await sync([sale({ lines: [{ productId: elsewhere, quantity: '1', unitPrice: '5' }] })]);
    expect(pathsOf(results[0]?.problems ?? [])).toEqual(['NOT_FOUND input.sales.0.lines.0.productId']);
  });

  test('whose id another order has is rejected alone', async () => {
    const { results } = await sync([sale()]);
    const taken = results[0]?.order?.id;
    const answer = await sync([sale(), sale({ id: taken }), sale()]);
    expect(kinds(answer)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
    expect(pathsOf(answer.results[1]?.problems ?? [])).toEqual(['ALREADY_EXISTS input.sales.1.id']);
  });
});

test('what is unavailable today was there when it was sold; what is no longer sold is refused', async () => {
  const gone = await till.product({ name: 'Gone', available: false });
  const old = await till.product({ name: 'Old', active: false });
  const of = (productId: string) => sale({ lines: [{ productId, quantity: '1', unitPrice: '5' }] });
  const answer = await sync([of(gone), of(old)]);
  expect(kinds(answer)).toEqual(['CREATED', 'REJECTED']);
  expect(answer.results[1]?.problems[0]?.code).toBe('PRODUCT_UNAVAILABLE');
});

test('what had to be chosen with a product does not hold up what was sold off line', async () => {
  const modifierGroups = [
    {
      groupId: newId(),
      name: 'Cooking',
      minChoices: 1,
      maxChoices: 1,
      modifiers: [{ modifierId: newId(), name: 'Rare', price: '0' }],
    },
  ];
  const steak = await till.product({ name: 'Steak', modifierGroups });
  expect(kinds(await sync([sale({ lines: [{ productId: steak, quantity: '1', unitPrice: '5' }] })]))).toEqual([
    'CREATED',
  ]);
});

test('yesterday’s sale is yesterday’s business', async () => {
  const yesterday = new Date(Date.now() - 86_400_000);
  const { results } = await sync([sale({ soldAt: yesterday.toISOString() })]);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(yesterday);
  expect(results[0]?.order?.businessDay).toBe(day);
});

test.each([
  ['no serial', null],
  ['an unknown serial', 'NOBODY'],
  ['an inactive terminal', 'RETIRED'],
])('%s is answered for each sale, and nothing is kept', async (_, serial) => {
  await terminal({ serial: 'RETIRED', active: false });
  const before = await rowsOf();
  const answer = await sync([sale(), sale()], serial);
  expect(kinds(answer)).toEqual(['REJECTED', 'REJECTED']);
  expect(answer.results.map(({ problems }) => problems[0]?.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect(pathsOf(answer.problems)).toEqual(['NOT_FOUND input']);
  expect(answer).toMatchObject({ shop: null, terminal: null, summary: { sent: 2, rejected: 2 } });
  expect(await rowsOf()).toBe(before);
});

test('a terminal of another company is unknown, and so is one of a shop the caller does not see', async () => {
  expect(kinds(await sync([sale()], SERIAL, testActor()))).toEqual(['REJECTED']);
  expect(kinds(await sync([sale()], SERIAL, { ...till.owner, shops: [newId()] }))).toEqual(['REJECTED']);
});

test('an empty batch and one beyond reason are refused as a whole', async () => {
  expect(pathsOf((await sync([])).problems)).toEqual(['INVALID input.sales']);
  const many = await sync(Array.from({ length: 5_001 }, () => sale()));
  expect(pathsOf(many.problems)).toEqual(['INVALID input.sales']);
  expect(many.results).toEqual([]);
});

test('whatever is sent, in whatever pieces and however often, each number is kept once and money adds up', async () => {
  const pool = Array.from({ length: 40 }, (_, i) =>
    sale({
      lines: [{ productId: i % 2 ? tea : cake, quantity: String((i % 5) + 1), unitPrice: '1.10' }],
      total: String((((i % 5) + 1) * 110) / 100),
      tenders: [{ method: 'CASH', amount: '10' }],
    }),
  );
  const before = await rowsOf();
  const batches =
    fc.sample(fc.array(fc.subarray(pool, { minLength: 1 }), { minLength: 6, maxLength: 6 }), {
      numRuns: 1,
      seed: 7,
    })[0] ?? [];
  const answers = await Promise.all([pool, ...batches].map((batch) => sync(batch)));
  expect(answers.flatMap(kinds).filter((kind) => kind === 'CREATED')).toHaveLength(40);
  expect(answers.flatMap(kinds).every((kind) => kind === 'CREATED' || kind === 'DUPLICATE')).toBe(true);
  expect(await rowsOf()).toBe((before ?? 0) + 80);
  const [sums] = await till.house.rows<{ invoiced: string; received: string; gaps: number }>(
    'orders',
    `select sum(total) as invoiced, (select sum(amount) from invoice_payment where kind = 'PAYMENT') as received,
       (max(right(number, 6)::int) - count(*))::int as gaps from invoice`,
  );
  expect(sums?.invoiced).toBe(sums?.received);
  expect(sums?.gaps).toBe(0);
});
