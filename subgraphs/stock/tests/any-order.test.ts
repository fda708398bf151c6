import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, auditOf, invoice, line, openShop, openStock, SOUND, type TestShop } from './shop.ts';

/** One thing that people or events do to the stock. Places and products are numbers of what the test made. */
type Step =
  | { do: 'receive'; place: number; product: number; quantity: number; cost: number }
  | { do: 'sell'; product: number; quantity: number; credited: boolean }
  | { do: 'issue' | 'lose' | 'count'; place: number; product: number; quantity: number }
  | { do: 'return'; place: number; product: number; quantity: number; ofReceipt: boolean }
  | { do: 'carry'; place: number; product: number; quantity: number }
  | { do: 'send'; place: number; product: number; quantity: number; arrives: number; lost: number }
  | { do: 'stocktake'; place: number; product: number; quantity: number }
  | { do: 'buy'; place: number; product: number; quantity: number; cost: number; goesBack: boolean }
  | { do: 'produce' | 'reserve'; product: number; quantity: number };

const PRODUCTS = 3;
const PLACES = 2;
const [LEAST, MOST] = [1, 20];

const place = fc.nat({ max: PLACES - 1 });
const product = fc.nat({ max: PRODUCTS - 1 });
const quantity = fc.integer({ min: 1, max: 9_000 }).map((n) => n / 1_000);
const cost = fc.integer({ min: LEAST * 100, max: MOST * 100 }).map((n) => n / 100);
const at = { place, product, quantity };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('receive' as const), ...at, cost }),
  fc.record({ do: fc.constant('receive' as const), ...at, cost }),
  fc.record({ do: fc.constant('sell' as const), product, quantity, credited: fc.boolean() }),
  fc.record({ do: fc.constantFrom('issue' as const, 'lose' as const, 'count' as const), ...at }),
  fc.record({ do: fc.constant('return' as const), ...at, ofReceipt: fc.boolean() }),
  fc.record({ do: fc.constant('carry' as const), ...at }),
  fc.record({
    do: fc.constant('send' as const),
    ...at,
    arrives: fc.integer({ min: 0, max: 4 }),
    lost: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({ do: fc.constant('stocktake' as const), ...at }),
  fc.record({ do: fc.constant('buy' as const), ...at, cost, goesBack: fc.boolean() }),
  fc.record({ do: fc.constantFrom('produce' as const, 'reserve' as const), product, quantity }),
);

let house: TestRooms;
beforeAll(async () => {
  house = await openStock();
});
afterAll(() => house.close());

interface Stage {
  shop: TestShop;
  places: string[];
  products: string[];
}

async function setStage(policy: 'PASSIVE' | 'STRICT'): Promise<Stage> {
  const shop = await openShop(house, policy);
  const products: string[] = [];
  for (let i = 0; i < PRODUCTS; i++) products.push(await shop.product());
  await shop.run('setLotTracking', { productId: products[0], tracksLots: true });
  return { shop, places: [shop.warehouseId, await shop.cellar()], products };
}

/** Does it, and gives the answers of all mutations that were sent. */
async function perform({ shop, places, products }: Stage, one: Step): Promise<Answer[]> {
  const productId = products[one.product] as string;
  const warehouseId = places['place' in one ? one.place : 0] as string;
  const amount = `${one.quantity}`;
  const lines = [{ productId, quantity: amount }];
  const lotNumber = one.product === 0 ? `L${Math.ceil(one.quantity)}` : undefined;
  const elsewhere = places.find((id) => id !== warehouseId);
  switch (one.do) {
    case 'receive':
      return [
        await shop.run('receiveStock', { warehouseId, lines: [{ ...lines[0], unitCost: `${one.cost}`, lotNumber }] }),
      ];
    case 'sell': {
      const [sale, invoiceId] = [line(productId, amount), newId()];
      await shop.tell(['InvoiceValidated', invoice(shop.shopId, [sale], { invoiceId })]);
      if (one.credited)
        await shop.tell(['InvoiceCancelled', {
          invoiceId, number: 'F-1', orderId: null, shopId: shop.shopId, customerId: null, currency: 'EUR', total: '3', reason: 'Any',
          cancelledAt: '2026-11-21T13:00:00Z',
        }]); // biome-ignore format: a table
      return [];
    }
    case 'issue':
      return [await shop.run('issueStock', { warehouseId, lines })];
    case 'lose':
      return [await shop.run('recordLoss', { warehouseId, lines, cause: 'BREAKAGE' })];
    case 'count':
      return [await shop.run('adjustStock', { warehouseId, productId, counted: amount })];
    case 'return': {
      const [source] = await house.rows<{ id: string }>('stock', `select id from stock_movement m where warehouse_id = $1 and product_id = $2 and type = any($3)
        and abs(quantity) >= $4 and not exists (select from stock_movement r where r.return_of = m.id) order by id desc limit 1`,
        [warehouseId, productId, one.ofReceipt ? ['IN'] : ['OUT', 'LOSS'], one.quantity]); // biome-ignore format: a statement
      return source ? [await shop.run('returnStock', { movementId: source.id, quantity: amount })] : [];
    }
    case 'carry':
      return [await shop.run('transferStock', { fromWarehouseId: warehouseId, toWarehouseId: elsewhere, lines })];
    case 'send': {
      const made = await shop.run('createStockTransfer', {
        fromWarehouseId: warehouseId,
        toWarehouseId: elsewhere,
        lines,
      });
      const transferId = made.transfer?.id;
      const sent = await shop.run('sendStockTransfer', { transferId });
      if (sent.problems.length > 0) return [made, sent];
      const share = (parts: number) => decimal(one.quantity).times(parts).div(8).toDecimalPlaces(6).toFixed();
      const arrival = [{ lineId: made.transfer?.lines[0]?.id, received: share(one.arrives), lost: share(one.lost) }];
      const arrived = await shop.run('receiveStockTransfer', { transferId, lines: arrival });
      return [made, sent, arrived, await shop.run('cancelStockTransfer', { transferId, reason: 'The rest stays' })];
    }
    case 'stocktake': {
      const begun = await shop.run('startStocktake', { warehouseId, scope: 'SPOT' });
      const stocktakeId = begun.stocktake?.id;
      const counts = [{ productId, quantity: amount }];
      const added = await shop.run('addStocktakeCounts', { stocktakeId, counts });
      return [begun, added, await shop.run('validateStocktake', { stocktakeId })];
    }
    case 'buy': {
      const [bought, shopId] = [purchased(productId, amount, `${one.cost}`), shop.shopId];
      const lot = lotNumber ? { number: lotNumber, expiresOn: null } : null;
      await shop.tell([
        'GoodsReceived',
        { ...DELIVERY, receiptId: newId(), shopId, warehouseId, lines: [{ ...bought, lot }] },
      ]);
      if (one.goesBack)
        await shop.tell(['SupplierCreditNoteValidated', {
          number: 'C-1', supplierId: newId(), creditNoteId: newId(), invoiceId: newId(), shopId, warehouseId, businessDay: '2026-11-21', currency: 'EUR',
          lines: [{ ...bought, returned: true }], subTotal: '1', taxes: [], taxTotal: '0', total: '1',
        }]); // biome-ignore format: a table
      return [];
    }
    case 'produce':
      return produce(shop, productId, products[(one.product + 1) % PRODUCTS] as string, amount);
    case 'reserve':
      return [await shop.reserve([{ lineId: newId(), productId, quantity: amount }])];
  }
}

const DELIVERY = { number: 'D-1', supplierId: newId(), receivedAt: '2026-11-21T10:00:00Z' };

const purchased = (productId: string, quantity: string, unitCost: string) => ({
  lineId: newId(), productId, name: 'Bought', quantity, unitCost, stockable: true, subTotal: '1', taxTotal: '0', total: '1',
}); // biome-ignore format: a record

/** One product is used up, another comes of it at exactly that cost, in one transaction; once its cost is known. */
async function produce(shop: TestShop, from: string, to: string, quantity: string): Promise<Answer[]> {
  const known = `select from stock_level where warehouse_id = $1 and product_id = $2 and costed`;
  if ((await house.rows('stock', known, [shop.warehouseId, from])).length === 0) return [];
  const batch = {
    lineId: newId(),
    productId: to,
    quantity,
    lotNumber: 'Made',
    inputs: [{ lineId: newId(), productId: from, quantity }],
  };
  const input = { productionOrderId: newId(), number: 'MO-1', shopId: shop.shopId, batches: [batch] };
  return [await shop.run('_postProduction', input)];
}

interface LevelFigures {
  on_hand: number;
  reserved: number;
  average_cost: number;
  value: number;
  costed: boolean;
  lots: number;
}

/** What must hold of every level, whatever happened. */
async function check({ shop }: Stage): Promise<void> {
  expect(await auditOf(house)).toEqual(SOUND);
  expect(await shop.run('rebuildStockLevels', { dryRun: true })).toMatchObject({ drifted: 0 });
  const levels = await house.rows<LevelFigures>('stock', `select on_hand::float, reserved::float, average_cost::float, value::float, costed,
      coalesce((select sum(on_hand) from stock_lot t where t.warehouse_id = l.warehouse_id and t.product_id = l.product_id), 0)::float as lots
    from stock_level l where shop_id = $1`, [shop.shopId]); // biome-ignore format: a statement
  for (const { on_hand, average_cost, value, costed, lots } of levels) {
    if (on_hand === 0) expect(value).toBe(0);
    expect(value * on_hand).toBeGreaterThanOrEqual(0);
    if (costed) expect(average_cost).toBeGreaterThanOrEqual(LEAST);
    expect(average_cost).toBeLessThanOrEqual(MOST);
    // Nothing expires here: what is short leaves from no lot only when none has anything left.
    expect(lots).toBeLessThanOrEqual(Math.max(on_hand, 0));
  }
  const zero = `select count(*)::int as n from stock_movement m where shop_id = $1 and after = 0 and worth <> 0
    and not exists (select from stock_movement c where c.correction_of = m.id)`;
  expect(await house.rows('stock', zero, [shop.shopId])).toEqual([{ n: 0 }]);
}

const UNDERSTOOD = new Set(['ILLEGAL_STATE', 'TOO_MUCH']);

describe.each(['PASSIVE', 'STRICT'] as const)('%s', (policy) => {
  const run = (steps: readonly Step[], width: number) => async () => {
    const stage = await setStage(policy);
    const answers: Answer[] = [];
    const waiting = [...steps];
    const hand = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) answers.push(...(await perform(stage, next)));
    };
    await Promise.all(Array.from({ length: width }, hand));
    await house.settle();
    const codes = answers
      .flatMap((answer) => answer.problems.map(({ code }) => code))
      .filter((code) => !UNDERSTOOD.has(code));
    if (policy === 'PASSIVE') expect(codes).toEqual([]);
    else expect(new Set([...codes, 'INSUFFICIENT_STOCK'])).toEqual(new Set(['INSUFFICIENT_STOCK']));
    await check(stage);
    if (policy === 'PASSIVE') return;
    // Only a sale that was made already and a count may take a STRICT shop below what it has.
    const sold = steps.some(
      (one) => ['sell', 'buy'].includes(one.do) || one.do === 'count' || one.do === 'stocktake' || one.do === 'lose',
    );
    if (sold) return;
    const below =
      'select count(*)::int as n from stock_level where shop_id = $1 and (on_hand < 0 or on_hand < reserved)';
    expect(await house.rows('stock', below, [stage.shop.shopId])).toEqual([{ n: 0 }]);
  };

  test('one after the other, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => run(steps, 1)()),
      { numRuns: 8, endOnFailure: true },
    );
  });

  test('by eight people at once, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60 }), (steps) => run(steps, 8)()),
      { numRuns: 4, endOnFailure: true },
    );
  });

  test('by eight people at once who only receive, issue, carry and reserve', async () => {
    const peaceful = step.filter((one) => ['receive', 'issue', 'carry', 'reserve', 'send'].includes(one.do));
    await fc.assert(
      fc.asyncProperty(fc.array(peaceful, { minLength: 30, maxLength: 60 }), (steps) => run(steps, 8)()),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
