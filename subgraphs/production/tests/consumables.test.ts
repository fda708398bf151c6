import { type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { EventPayloads } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes, openProduction, openWorkshop, TODAY, type Workshop } from './workshop.ts';

let house: TestRooms;
beforeAll(async () => {
  house = await openProduction();
});
afterAll(() => house.close());

type Invoice = EventPayloads['InvoiceValidated'];

function sale(
  shop: Workshop,
  sold: Record<string, string>,
  given: Partial<Invoice> = {},
): ['InvoiceValidated', Invoice] {
  const lines = Object.entries(sold).map(([productId, quantity]) => ({
    lineId: newId(), productId, name: 'x', quantity, unitPrice: '1', total: '1', stockable: true,
  })); // biome-ignore format: a table
  const invoice = {
    invoiceId: newId(), number: 'INV-2026-000001', orderId: null, orderNumber: null, shopId: shop.shopId, customerId: null, tableNumber: null,
    channel: 'COUNTER', businessDay: TODAY, validatedAt: `${TODAY}T09:00:00Z`, currency: 'EUR', lines, subTotal: '1', taxes: [], taxTotal: '0',
    total: '1', ...given,
  } as Invoice; // biome-ignore format: a table
  return ['InvoiceValidated', invoice];
}

test('rules per unit and per sale, for one product or any, in one channel or shop: used up once, told and reported', async () => {
  const shop = await openWorkshop(house);
  const [cake, roll, box, bag, cup] = [
    await shop.product('Cake'), await shop.product('Roll'), await shop.product('Box'), await shop.product('Bag'), await shop.product('Cup'),
  ]; // biome-ignore format: a list
  const rule = async (input: object) => (await shop.done('createConsumableRule', input)).rule;
  expect(await rule({ consumableId: box, quantity: '1', per: 'UNIT', productId: cake })).toMatchObject({
    consumable: { id: box }, consumableName: 'Box', quantity: '1', per: 'UNIT', product: { id: cake }, channel: null, shop: null, active: true,
  }); // biome-ignore format: a record
  await rule({ consumableId: bag, quantity: '1', per: 'SALE', channel: 'TAKEAWAY' });
  await rule({ consumableId: box, quantity: '0.5', per: 'UNIT', productId: roll, shopId: shop.shopId });
  const ended = await rule({ consumableId: cup, quantity: '1', per: 'SALE' });
  await shop.done('updateConsumableRule', { ruleId: ended.id, active: false });
  const first = sale(shop, { [cake]: '2', [roll]: '3' }, { channel: 'TAKEAWAY' });
  await shop.tell(
    first,
    first,
    sale(shop, { [roll]: '-4' }),
    sale(shop, { [newId()]: '1' }, { businessDay: '2026-03-01' }),
  );
  await shop.tell(first, sale(shop, { [cake]: '1' }, { businessDay: '2026-03-02' }));
  const told = await shop.heard('ConsumablesUsed');
  expect(told).toMatchObject([
    { invoiceId: first[1].invoiceId, number: 'INV-2026-000001', shopId: shop.shopId, businessDay: TODAY },
    { businessDay: '2026-03-02' },
  ]);
  const amounts = (lines: { productId: string; quantity: string }[] = []) =>
    Object.fromEntries(lines.map((l) => [l.productId, l.quantity]));
  expect([amounts(told[0]?.lines), amounts(told[1]?.lines)]).toEqual([{ [box]: '3.5', [bag]: '1' }, { [box]: '1' }]);
  const report = async (filter: object) =>
    (
      await shop.ask(
        'query ($f: ConsumableUsageFilter) { consumableUsage(filter: $f) { totalCount edges { node { productName quantity sales } } } }',
        { f: filter },
      )
    ).consumableUsage.edges.map((e: { node: object }) => e.node);
  expect(await report({})).toEqual([
    { productName: 'Bag', quantity: '1', sales: 1 },
    { productName: 'Box', quantity: '4.5', sales: 2 },
  ]);
  expect(await report({ from: TODAY, to: TODAY, consumableId: box, shopId: shop.shopId })).toEqual([
    { productName: 'Box', quantity: '3.5', sales: 1 },
  ]);
  expect(await report({ shopId: newId() })).toEqual([]);
});

test('what makes no sense is refused; another company finds nothing; usage is only ever added to', async () => {
  const shop = await openWorkshop(house);
  const [box, service] = [await shop.product('Box'), await shop.product('Wrapping', { stockable: false })];
  const create = (input: object) =>
    shop.run('createConsumableRule', { consumableId: box, quantity: '1', per: 'SALE', ...input });
  expect(codes(await create({ quantity: '0', idempotencyKey: ' ' }))).toEqual([
    'INVALID idempotencyKey',
    'INVALID quantity',
  ]);
  expect(codes(await create({ consumableId: newId(), productId: 'x' }))).toEqual([
    'NOT_FOUND consumableId',
    'NOT_FOUND productId',
  ]);
  expect(codes(await create({ consumableId: service }))).toEqual(['INVALID consumableId']);
  expect(codes(await create({ shopId: newId() }))).toEqual(['NOT_FOUND shopId']);
  const { rule } = await create({});
  expect((await shop.done('updateConsumableRule', { ruleId: rule.id, quantity: '2' })).rule).toMatchObject({
    quantity: '2',
    active: true,
  });
  for (const [ruleId, actor] of [
    [rule.id, testActor()],
    ['x', shop.actor],
  ] as const)
    expect(codes(await shop.run('updateConsumableRule', { ruleId, active: false }, actor))).toEqual([
      'NOT_FOUND ruleId',
    ]);
  await expect(
    shop.run(
      'updateConsumableRule',
      { ruleId: rule.id, active: false },
      { ...shop.actor, permissions: ['production:read'] },
    ),
  ).rejects.toThrow('FORBIDDEN');
  for (const change of ['update consumable_usage set quantity = 1', 'delete from consumable_usage'])
    await expect(house.rows('production', `set role comptoir_app; ${change}`)).rejects.toThrow('permission denied');
});
