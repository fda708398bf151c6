import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes, ORDER, type OrderAnswer, openTill, type Till } from './till.ts';

let till: Till;
let soup: string;
beforeAll(async () => {
  till = await openTill();
  soup = await till.product({
    name: 'Soup',
    salePrice: '5',
    stationId: newId(),
    allergens: ['celery'],
    stockable: true,
  });
});
afterAll(() => till.house.close());

async function seated() {
  const orderId = await till.table();
  const lines = [
    { productId: soup, quantity: '2', course: 1, seat: 1, notes: 'hot', modifiers: ['no cream'] },
    { productId: soup, quantity: '1', course: 2 },
  ];
  const { order } = await till.does<OrderAnswer>('addOrderLines', { orderId, lines }, ORDER);
  const [first, second] = (order?.lines ?? []).map((l) => l.id);
  return { orderId, version: order?.version ?? 0, first: first as string, second: second as string };
}

const change = (input: object, actor = till.owner) =>
  till.does<OrderAnswer & { order: { lines: { version: number; allergens: string[] }[] } | null }>(
    'changeOrderLine', input, ORDER.replace('lines { id', 'lines { id version allergens'), actor,
  ); // biome-ignore format: short

test('the fields that are given change, the others stay, and the total follows', async () => {
  const { orderId, first } = await seated();
  const { order, problems } = await change({
    orderId,
    lineId: first,
    quantity: '3',
    seat: 2,
    notes: null,
    modifiers: ['hot'],
  });
  expect(problems).toEqual([]);
  expect(order).toMatchObject({ total: '20', lines: [
    { quantity: '3', seat: 2, notes: null, modifiers: ['hot'], course: 1, total: '15', version: 2, allergens: ['celery'] },
    { quantity: '1', total: '5', version: 1 },
  ] }); // biome-ignore format: a table
  expect((await till.told('OrderTotalChanged', orderId)).map((e) => e.total)).toContain('20');
  const changed = till.heard('OrderLinesChanged').flatMap((e) => e.lines as { lineId: string }[]);
  expect(changed.find((l) => l.lineId === first)).toMatchObject({
    version: 2,
    quantity: '3',
    toKitchen: false,
    orderId,
  });
});

test('whoever read an older order or line is refused and nothing changes', async () => {
  const { orderId, version, first } = await seated();
  await change({ orderId, lineId: first, quantity: '4', version, lineVersion: 1 });
  const late = await change({ orderId, lineId: first, quantity: '9', version });
  expect(codes(late.problems)).toEqual(['VERSION_CONFLICT input.version']);
  const stale = await change({ orderId, lineId: first, quantity: '9', lineVersion: 1 });
  expect(codes(stale.problems)).toEqual(['VERSION_CONFLICT input.lineVersion']);
  const { order } = await change({ orderId, lineId: first, quantity: '4' });
  expect(order?.total).toBe('25');
});

test('waiters who change other lines of one order at once all get what they meant', async () => {
  const orderId = await till.table();
  const lines = Array.from({ length: 8 }, () => ({ productId: soup, quantity: '1' }));
  const { order } = await till.does<OrderAnswer>('addOrderLines', { orderId, lines }, ORDER);
  await Promise.all(
    (order?.lines ?? []).map(({ id }, i) => change({ orderId, lineId: id, quantity: String(i + 1), notes: `n${i}` })),
  );
  const { order: after } = await change({ orderId, lineId: order?.lines[0]?.id, seat: 1 });
  expect(after?.total).toBe('180');
  expect(after?.lines.map((l) => (l as unknown as { notes: string }).notes)).toEqual(lines.map((_, i) => `n${i}`));
});

test('what is in the kitchen keeps its course and grows no more; fewer of it need somebody who may cancel', async () => {
  const { orderId, first } = await seated();
  await till.does('_fireLines', { orderId, course: 1 }, 'event');
  const waiter = { ...till.owner, permissions: ['orders:read', 'orders:take'] };
  expect(codes((await change({ orderId, lineId: first, course: 2 })).problems)).toEqual(['ILLEGAL_STATE input.course']);
  expect(codes((await change({ orderId, lineId: first, quantity: '1' }, waiter)).problems)).toEqual([
    'NOT_ALLOWED input.quantity',
  ]);
  const waits = await till.does<OrderAnswer>(
    'addOrderLines',
    { orderId, lines: [{ productId: soup, quantity: '1', course: 2 }] },
    ORDER,
  );
  const waiting = waits.order?.lines.at(-1)?.id;
  const takeOff = (lineIds: unknown[]) =>
    till.does<OrderAnswer>('cancelOrderLines', { orderId, lineIds, reason: 'wrong table' }, ORDER, waiter);
  expect(codes((await takeOff([waiting, first])).problems)).toEqual(['NOT_ALLOWED input.lineIds.1']);
  expect((await takeOff([waiting])).order?.lines.at(-1)?.status).toBe('CANCELLED');
  expect(codes((await change({ orderId, lineId: first, quantity: '3' })).problems)).toEqual([
    'ILLEGAL_STATE input.quantity',
  ]);
  const { order } = await change({ orderId, lineId: first, quantity: '2', notes: 'cold' }, waiter);
  expect(order?.total).toBe('15');
  await till.told('OrderLinesChanged', '');
  const changed = till.heard('OrderLinesChanged').flatMap((e) => e.lines as { lineId: string }[]);
  expect(changed.find((l) => l.lineId === first)).toMatchObject({ toKitchen: true, quantity: '2', notes: 'cold' });
});

test('bad input is refused with all its faults', async () => {
  const { orderId, first } = await seated();
  const bad = await change({
    orderId,
    lineId: first,
    quantity: '0',
    seat: 0,
    course: 100,
    notes: 'a\u0007b',
    modifiers: ['\u0000'],
  });
  expect(codes(bad.problems)).toEqual([
    'INVALID input.course', 'INVALID input.modifiers.0', 'INVALID input.notes', 'INVALID input.quantity', 'INVALID input.seat',
  ]); // biome-ignore format: a table
  expect(codes((await change({ orderId, lineId: newId() })).problems)).toEqual(['NOT_FOUND input.lineId']);
  expect(codes((await change({ orderId: 'x', lineId: first })).problems)).toEqual(['NOT_FOUND input.orderId']);
  await till.does('cancelOrderLines', { orderId, lineIds: [first], reason: 'x' }, 'order { id }');
  expect(codes((await change({ orderId, lineId: first, quantity: '1' })).problems)).toEqual([
    'ILLEGAL_STATE input.lineId',
  ]);
});

test('a repeated key changes once', async () => {
  const { orderId, first } = await seated();
  const input = { orderId, lineId: first, quantity: '5', idempotencyKey: newId() };
  const answers = await Promise.all([change(input), change(input), change(input)]);
  expect(answers.map((a) => a.order?.lines[0]?.version)).toEqual([2, 2, 2]);
});

test('other choices of the product change its price', async () => {
  const [small, large] = [newId(), newId()];
  const tea = await till.product({
    name: 'Tea', salePrice: '3', modifierGroups: [{ groupId: newId(), name: 'Size', minChoices: 1, maxChoices: 1, modifiers: [
      { modifierId: small, name: 'small', price: '0' }, { modifierId: large, name: 'large', price: '1.5' }] }],
  }); // biome-ignore format: a table
  const orderId = await till.table();
  const lines = [{ productId: tea, quantity: '2', modifierIds: [small], modifiers: ['no sugar'] }];
  const { order } = await till.does<OrderAnswer>('addOrderLines', { orderId, lines }, ORDER);
  const lineId = order?.lines[0]?.id;
  const { order: after } = await change({ orderId, lineId, modifierIds: [large] });
  expect(after).toMatchObject({ total: '9', lines: [{ modifiers: ['no sugar', 'large'], unitPrice: '4.5' }] });
  expect(codes((await change({ orderId, lineId, modifierIds: [] })).problems)).toEqual(['INVALID input.modifierIds']);
});
