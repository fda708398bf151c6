import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { approversOf } from './neighbours.ts';
import { codes, type OrderAnswer, openTill, type Till } from './till.ts';

const manager = newId();
const identity = approversOf(new Map([[manager, '4711']]));
let till: Till;
beforeAll(async () => {
  till = await openTill([identity]);
});
afterAll(() => till.house.close());

const clerk = () =>
  testActor({
    companyId: till.owner.companyId,
    permissions: ['orders:read', 'orders:take', 'orders:sell', 'orders:invoice'],
  });
const APPROVED = 'discountApproval { percent amount reason givenBy { id } approvedBy { id } }';
const ORDER = `order { id total version ${APPROVED} lines { id discountPercent ${APPROVED} } }`;
interface Approved {
  discountApproval: { reason: string | null; approvedBy: { id: string } | null } | null;
}
type Answer = OrderAnswer & { order: (Approved & { lines: Approved[] }) | null };

const lines = [
  { name: 'Cake', unitPrice: '10', quantity: '1', discountPercent: '20' },
  { name: 'Tea', unitPrice: '5', quantity: '1' },
];
const approval = (given: object = {}) => ({ userId: manager, pin: '4711', reason: 'late', ...given });
const create = (input: object, actor = till.owner) =>
  till.does<Answer>('createOrder', { shopId: till.shopId, lines, ...input }, ORDER, actor);
const approvals = () => till.house.rows('orders', 'select * from discount_approval order by id');

test('who may give a discount needs nobody, and is noted as who allowed it', async () => {
  const asked = identity.asked.length;
  const { order, problems } = await create({ discountPercent: '10', discountApproval: { reason: 'a regular' } });
  expect(problems).toEqual([]);
  expect(order).toMatchObject({
    total: '11.7',
    discountApproval: { percent: '10', reason: 'a regular', givenBy: { id: till.owner.userId }, approvedBy: { id: till.owner.userId } },
    lines: [{ discountApproval: { percent: '20', approvedBy: { id: till.owner.userId } } }, { discountApproval: null }],
  }); // biome-ignore format: a table
  expect(identity.asked).toHaveLength(asked);
});

test('who may not gives one that a manager allows by his PIN; both are kept, with the reason', async () => {
  const cashier = clerk();
  const { order, problems } = await create({ discountApproval: approval() }, cashier);
  expect(problems).toEqual([]);
  expect(order?.lines[0]).toMatchObject({
    discountApproval: { reason: 'late', givenBy: { id: cashier.userId }, approvedBy: { id: manager } },
  });
  expect(identity.asked.at(-1)).toMatchObject({ permission: 'orders:discount', shopId: till.shopId, userId: manager });
  const more = await till.does<Answer>(
    'addOrderLines',
    { orderId: order?.id, lines: [lines[0]], discountApproval: approval({ reason: 'burnt' }) },
    ORDER,
    cashier,
  );
  expect(more.order?.lines[2]).toMatchObject({ discountApproval: { reason: 'burnt', approvedBy: { id: manager } } });
  const whole = await till.does<Answer>(
    'updateOrder',
    { orderId: order?.id, discountPercent: '50', discountApproval: approval({ reason: 'all late' }) },
    ORDER,
    cashier,
  );
  expect(whole.order).toMatchObject({
    discountApproval: { percent: '50', reason: 'all late', approvedBy: { id: manager } },
  });
  const off = { orderId: order?.id, discountAmount: '1', discountApproval: approval({ reason: 'a scratch' }) };
  expect((await till.does<Answer>('updateOrder', off, ORDER, cashier)).order).toMatchObject({
    discountApproval: { percent: '0', amount: '1', reason: 'a scratch' },
  });
  const back = await till.does<Answer>(
    'updateOrder',
    { orderId: order?.id, discountPercent: '0', discountAmount: '0' },
    ORDER,
    cashier,
  );
  expect(back.order?.discountApproval).toBeNull();
  const sale = {
    shopId: till.shopId,
    lines,
    tenders: [{ method: 'CARD', amount: '13' }],
    discountApproval: approval(),
  };
  const sold = await till.does<Answer>('completeSale', sale, ORDER, cashier);
  expect(sold.order?.lines[0]).toMatchObject({ discountApproval: { approvedBy: { id: manager } } });
});

test('without an approval, with half of one or one that does not hold, nothing is kept', async () => {
  const before = await approvals();
  const refused = async (given: object) => codes((await create(given, clerk())).problems);
  expect(await refused({ discountPercent: '5' })).toEqual([
    'NOT_ALLOWED input.discountPercent',
    'NOT_ALLOWED input.lines.0.discountPercent',
  ]);
  expect(await refused({ discountApproval: {} })).toEqual([
    'INVALID input.discountApproval.pin',
    'INVALID input.discountApproval.reason',
    'INVALID input.discountApproval.userId',
  ]);
  expect(await refused({ discountApproval: approval({ login: 'x' }) })).toEqual([
    'INVALID input.discountApproval.userId',
  ]);
  expect(await refused({ discountApproval: approval({ pin: '0000' }) })).toEqual([
    'WRONG_CREDENTIALS input.discountApproval',
  ]);
  expect(await refused({ discountApproval: approval({ userId: newId() }) })).toEqual([
    'WRONG_CREDENTIALS input.discountApproval',
  ]);
  identity.away = true;
  expect(await refused({ discountApproval: approval() })).toEqual(['TRY_AGAIN input.discountApproval']);
  identity.away = false;
  const cashier = clerk();
  const { order } = await create({ lines: [lines[1]] }, cashier);
  const wrong = { orderId: order?.id, discountPercent: '5', discountApproval: approval({ pin: '1' }) };
  expect(codes((await till.does<Answer>('updateOrder', wrong, ORDER, cashier)).problems)).toEqual([
    'WRONG_CREDENTIALS input.discountApproval',
  ]);
  expect(await approvals()).toEqual(before);
});

test('a repeated request needs no second approval, and its PIN is remembered nowhere', async () => {
  const idempotencyKey = newId();
  const cashier = clerk();
  const first = await create({ discountApproval: approval(), idempotencyKey }, cashier);
  const asked = identity.asked.length;
  const again = await create({ discountApproval: approval({ pin: '9999' }), idempotencyKey }, cashier);
  expect(again.order?.id).toBe(first.order?.id);
  expect(identity.asked).toHaveLength(asked);
  const other = await create({ discountApproval: approval({ reason: 'other' }), idempotencyKey }, cashier);
  expect(codes(other.problems)).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
});

test('whoever is named is checked, also where nothing needs him', async () => {
  const named = { lines: [lines[1]], discountApproval: approval({ pin: '0' }) };
  for (const actor of [clerk(), till.owner]) {
    expect(codes((await create(named, actor)).problems)).toEqual(['WRONG_CREDENTIALS input.discountApproval']);
  }
  const { order } = await create({ discountApproval: approval() });
  expect(order?.lines[0]).toMatchObject({ discountApproval: { approvedBy: { id: manager } } });
});
