import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
let registerId: string;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

/** A register with three Z reports of 10, 20 and 30. */
beforeEach(async () => {
  const { register } = await counter.register({ name: `Till ${newId()}` });
  registerId = register?.id ?? '';
  for (const amount of ['10', '20', '30']) {
    const { session } = await counter.open({ registerId });
    await counter.pay({ orderId: await counter.order(amount), amount, registerId });
    await counter.close({ sessionId: session?.id });
  }
});

const verify = async (id = registerId, actor = counter.till.owner) =>
  (
    await counter.ask<{ verifyZReports: object | null }>(
      'query ($id: ID!) { verifyZReports(registerId: $id) { valid checked fault faultyNumber } }',
      { id },
      actor,
    )
  ).verifyZReports;

const tamper = (change: string) =>
  counter.till.house.rows('payments', change.replace('$register', `register_id = '${registerId}'`));

test('what nobody touched is valid; a register without reports too; one that is not there is null', async () => {
  expect(await verify()).toEqual({ valid: true, checked: 3, fault: null, faultyNumber: null });
  const { register } = await counter.register({ name: `Till ${newId()}` });
  expect(await verify(register?.id)).toEqual({ valid: true, checked: 0, fault: null, faultyNumber: null });
  for (const id of ['x', newId()]) expect(await verify(id)).toBeNull();
  expect(await verify(registerId, testActor())).toBeNull();
});

test.each([
  ['an amount', 'update z_report set total = 21 where $register and number = 2', 'CONTENT', '2', 2],
  [
    'a time',
    `update z_report set closed_at = closed_at + interval '1 ms' where $register and number = 1`,
    'CONTENT',
    '1',
    1,
  ],
  [
    'a figure inside',
    `update z_report set content = jsonb_set(content, '{report,refunds}', '"5"') where $register and number = 3`,
    'CONTENT',
    '3',
    3,
  ],
  ['a hash', `update z_report set hash = repeat('0', 64) where $register and number = 2`, 'CONTENT', '2', 2],
  ['a link', `update z_report set previous_hash = repeat('0', 64) where $register and number = 2`, 'CHAIN', '2', 2],
  ['a report taken out of the middle', 'delete from z_report where $register and number = 2', 'NUMBER', '3', 2],
  ['the last report taken away', 'delete from z_report where $register and number = 3', 'NUMBER', '3', 2],
  ['the first report taken away', 'delete from z_report where $register and number = 1', 'NUMBER', '2', 1],
])('%s changed behind its back is found', async (_, change, fault, faultyNumber, checked) => {
  await tamper(change);
  expect(await verify()).toEqual({ valid: false, checked, fault, faultyNumber });
});

test('what a company ever sold never becomes less, also behind its back', async () => {
  await expect(tamper('update perpetual_total set total = total - 1')).rejects.toThrow('never decreases');
});
