import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CourseFired } from '../../../schema/events/orders.ts';
import { codes, ORDER, type OrderAnswer, openTill, type Problem, type Till } from './till.ts';

let till: Till;
let soup: string;
beforeAll(async () => {
  till = await openTill();
  soup = await till.product({ name: 'Soup', stationId: newId() });
});
afterAll(() => till.house.close());

interface Fired {
  event: { payload: CourseFired } | null;
  problems: Problem[];
}
type Held = { order: { heldCourses: number[]; version: number } | null; problems: Problem[] };

const fire = (input: object) => till.does<Fired>('_fireLines', input, 'event');
const hold = (input: object) => till.does<Held>('holdCourse', input, 'order { heldCourses version }');
const release = (input: object) => till.does<Held>('releaseCourse', input, 'order { heldCourses version }');

async function seated() {
  const orderId = await till.table();
  const lines = [1, 2, 2].map((course) => ({ productId: soup, quantity: '1', course }));
  const { order } = await till.does<OrderAnswer>('addOrderLines', { orderId, lines }, ORDER);
  return { orderId, lineIds: (order?.lines ?? []).map((l) => l.id) };
}

test('a course that is held is not fired, by name, with all, or line by line, until it is let go', async () => {
  const { orderId, lineIds } = await seated();
  expect((await hold({ orderId, course: 2 })).order?.heldCourses).toEqual([2]);
  expect(codes((await fire({ orderId, course: 2 })).problems)).toEqual(['ILLEGAL_STATE input.course']);
  expect(codes((await fire({ orderId, lineIds: [lineIds[1]] })).problems)).toEqual(['ILLEGAL_STATE input.lineIds.0']);
  expect((await fire({ orderId })).event?.payload.lines.map((l) => l.lineId)).toEqual([lineIds[0]]);
  expect(codes((await fire({ orderId })).problems)).toEqual(['NOTHING_TO_FIRE input.course']);
  expect((await release({ orderId, course: 2 })).order?.heldCourses).toEqual([]);
  expect((await fire({ orderId, course: 2 })).event?.payload.lines).toHaveLength(2);
});

test('an added round is fired by its lines; what is fired or cancelled is not fired again', async () => {
  const { orderId, lineIds } = await seated();
  const [first, second, third] = lineIds as [string, string, string];
  expect((await fire({ orderId, lineIds: [second] })).event?.payload.lines.map((l) => l.lineId)).toEqual([second]);
  await till.does('cancelOrderLines', { orderId, lineIds: [third], reason: 'x' }, 'order { id }');
  expect(codes((await fire({ orderId, lineIds: [second, third, newId(), first] })).problems)).toEqual([
    'ILLEGAL_STATE input.lineIds.0', 'ILLEGAL_STATE input.lineIds.1', 'NOT_FOUND input.lineIds.2',
  ]); // biome-ignore format: a table
  expect((await fire({ orderId })).event?.payload.lines.map((l) => l.lineId)).toEqual([first]);
});

test('holding twice changes nothing; what is not held is not let go; bad courses and old versions are refused', async () => {
  const { orderId } = await seated();
  const { order } = await hold({ orderId, course: 3 });
  expect((await hold({ orderId, course: 3 })).order).toEqual(order);
  expect((await hold({ orderId, course: 1 })).order?.heldCourses).toEqual([1, 3]);
  expect(codes((await hold({ orderId, course: 4, version: order?.version })).problems)).toEqual([
    'VERSION_CONFLICT input.version',
  ]);
  expect(codes((await release({ orderId, course: 2 })).problems)).toEqual(['ILLEGAL_STATE input.course']);
  expect(codes((await hold({ orderId, course: 0 })).problems)).toEqual(['INVALID input.course']);
  expect(codes((await release({ orderId: newId(), course: 1 })).problems)).toEqual(['NOT_FOUND input.orderId']);
  const both = { orderId, course: 9, idempotencyKey: newId() };
  await Promise.all([hold(both), hold(both)]);
  await till.does('cancelOrder', { orderId, reason: 'left' }, 'order { id }');
  expect(codes((await hold({ orderId, course: 2 })).problems)).toEqual(['ORDER_CLOSED input.orderId']);
});
