import { decimal, minorUnits } from '@comptoir/kit/money';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { choosePrice, type PriceEntry, type PriceList, type PriceQuestion } from './choose-price.ts';

let entries = 0;
/** `{ product: 'tea', price: '3' }`, `{ category: 'drinks', off: '20', from: '10' }` */
const entry = (given: {
  product?: string;
  category?: string;
  price?: string;
  off?: string;
  from?: string;
}): PriceEntry => ({
  id: `e${++entries}`,
  productId: given.product ?? null,
  categoryId: given.category ?? null,
  minQuantity: decimal(given.from ?? '0'),
  price: given.price === undefined ? null : decimal(given.price),
  percentOff: given.off === undefined ? null : decimal(given.off),
});

const list = (id: string, given: Partial<PriceList> = {}): PriceList => ({
  id, active: true, shopId: null, onlyForCustomers: false, priority: 0, basedOnId: null, validFrom: null, validTo: null, windows: [], entries: [],
  ...given,
}); // biome-ignore format: a table

/** One green tea, drinks › hot, own price 5.00, on Friday 20 November 2026 at 18:00. */
const question = (given: Partial<PriceQuestion> = {}): PriceQuestion => ({
  productId: 'tea', parentId: null, adjustment: decimal(0), categoryIds: ['hot', 'drinks'], ownPrice: decimal(5), quantity: decimal(1),
  local: { day: '2026-11-20', time: '18:00' }, shopId: 'here', customerListId: null, ...given,
}); // biome-ignore format: a table

const happy = { windows: [{ days: ['FRIDAY'] as const, from: '17:00', to: '19:00' }] };
const teaAt = (price: string) => [entry({ product: 'tea', price })];

describe('the price of one', () => {
  test.each<[string, Partial<PriceQuestion>, PriceList[], string, string | null]>([
    ['without lists, its own', {}, [], '5', null],
    ['a fixed price', {}, [list('a', { entries: teaAt('3') })], '3', 'a'],
    ['a price of nothing', {}, [list('a', { entries: teaAt('0') })], '0', 'a'],
    ['also a higher one', {}, [list('a', { entries: teaAt('7') })], '7', 'a'],
    ['a percentage off', {}, [list('a', { entries: [entry({ product: 'tea', off: '33.3333' })] })], '3.33', 'a'],
    ['all of it off', {}, [list('a', { entries: [entry({ product: 'tea', off: '100' })] })], '0', 'a'],
    ['none of it off', {}, [list('a', { entries: [entry({ product: 'tea', off: '0' })] })], '5', 'a'],
    ['of the category', {}, [list('a', { entries: [entry({ category: 'hot', off: '10' })] })], '4.5', 'a'],
    ['of what the category lies under', {}, [list('a', { entries: [entry({ category: 'drinks', price: '2' })] })], '2', 'a'],
    ['nothing for another product', {}, [list('a', { entries: [entry({ product: 'coffee', price: '1' }), entry({ category: 'cold', price: '1' })] })], '5', null],
    ['the nearest entry, not the cheapest', {}, [list('a', { entries: [entry({ category: 'drinks', price: '1' }), entry({ category: 'hot', price: '4' })] })], '4', 'a'],
    ['the product before its category', {}, [list('a', { entries: [entry({ category: 'hot', price: '1' }), ...teaAt('4')] })], '4', 'a'],
    ['below a quantity, the smaller one', { quantity: decimal('9.999') }, [list('a', { entries: [...teaAt('4'), entry({ product: 'tea', price: '3', from: '10' })] })], '4', 'a'],
    ['from a quantity on', { quantity: decimal(10) }, [list('a', { entries: [entry({ product: 'tea', price: '3', from: '10' }), ...teaAt('4')] })], '3', 'a'],
    ['the largest quantity reached', { quantity: decimal(50) }, [list('a', { entries: ['1', '10', '20', '100'].map((from) => entry({ product: 'tea', price: `${100 - Number(from)}`, from })) })], '80', 'a'],
    ['a quantity not reached leaves the category', {}, [list('a', { entries: [entry({ product: 'tea', price: '1', from: '2' }), entry({ category: 'hot', price: '4' })] })], '4', 'a'],
    ['an inactive list does not count', {}, [list('a', { active: false, entries: teaAt('3') })], '5', null],
    ['within its hours', {}, [list('a', { ...happy, entries: teaAt('3') })], '3', 'a'],
    ['out of its hours', { local: { day: '2026-11-20', time: '19:00' } }, [list('a', { ...happy, entries: teaAt('3') })], '5', null],
    ['before it is valid', {}, [list('a', { validFrom: '2026-11-21', entries: teaAt('3') })], '5', null],
    ['after it was valid', {}, [list('a', { validTo: '2026-11-19', entries: teaAt('3') })], '5', null],
    ['in its shop', {}, [list('a', { shopId: 'here', entries: teaAt('3') })], '3', 'a'],
    ['not in another', {}, [list('a', { shopId: 'there', entries: teaAt('3') })], '5', null],
    ['not for everybody', {}, [list('a', { onlyForCustomers: true, entries: teaAt('3') })], '5', null],
    ['for who was given it', { customerListId: 'a' }, [list('a', { onlyForCustomers: true, entries: teaAt('3') })], '3', 'a'],
    ['for who was given another', { customerListId: 'b' }, [list('a', { onlyForCustomers: true, entries: teaAt('3') }), list('b', { onlyForCustomers: true })], '5', null],
    ['of two lists the lower price', { customerListId: 'b' }, [list('a', { entries: teaAt('3') }), list('b', { onlyForCustomers: true, entries: teaAt('4') })], '3', 'a'],
    ['of two lists the higher priority', { customerListId: 'b' }, [list('a', { entries: teaAt('3') }), list('b', { onlyForCustomers: true, priority: 1, entries: teaAt('4') })], '4', 'b'],
    ['a priority without a price does not count', {}, [list('a', { entries: teaAt('3') }), list('b', { priority: 1 })], '3', 'a'],
    ['what it is based on, where it says nothing', {}, [list('a', { basedOnId: 'b' }), list('b', { onlyForCustomers: true, entries: teaAt('4') })], '4', 'a'],
    ['a percentage off what it is based on', {}, [list('a', { basedOnId: 'b', entries: [entry({ category: 'drinks', off: '50' })] }), list('b', { onlyForCustomers: true, ...happy, shopId: 'there', entries: teaAt('4') })], '2', 'a'],
    ['a percentage off a percentage off', {}, [list('a', { basedOnId: 'b', entries: [entry({ product: 'tea', off: '50' })] }), list('b', { validTo: '2000-01-01', entries: [entry({ product: 'tea', off: '20' })] })], '2', 'a'],
    ['a base that is not active does not count', {}, [list('a', { basedOnId: 'b', entries: [entry({ product: 'tea', off: '50' })] }), list('b', { active: false, entries: teaAt('4') })], '2.5', 'a'],
    ['a base that is not there does not count', {}, [list('a', { basedOnId: 'gone', entries: [entry({ product: 'tea', off: '50' })] })], '2.5', 'a'],
    ['a ring of bases ends', {}, [list('a', { basedOnId: 'b', onlyForCustomers: true }), list('b', { basedOnId: 'a', entries: [entry({ product: 'tea', off: '50' })] })], '2.5', 'b'],
    ['a variant at its product’s price and its difference', { productId: 'large', parentId: 'tea', adjustment: decimal('1.5') }, [list('a', { entries: teaAt('3') })], '4.5', 'a'],
    ['a variant at its own price', { productId: 'large', parentId: 'tea', adjustment: decimal('1.5') }, [list('a', { entries: [...teaAt('3'), entry({ product: 'large', price: '4' })] })], '4', 'a'],
    ['a smaller variant never below nothing', { productId: 'small', parentId: 'tea', adjustment: decimal(-4) }, [list('a', { entries: teaAt('3') })], '0', 'a'],
    ['a percentage off a variant’s own price', { productId: 'large', parentId: 'tea', adjustment: decimal(3), ownPrice: decimal(8) }, [list('a', { entries: [entry({ product: 'tea', off: '50' })] })], '4', 'a'],
  ])('%s', (_, given, lists, price, listId) => {
    const chosen = choosePrice(question(given), lists, 'EUR');
    expect({ price: chosen.price.toFixed(), listId: chosen.listId }).toEqual({ price, listId });
  }); // biome-ignore format: a table
});

describe('whatever the lists', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
  const cents = fc.integer({ min: 0, max: 100_000 }).map((n) => decimal(n).div(100).toFixed());
  const anEntry = fc
    .record({
      on: fc.constantFrom(
        { product: 'tea' },
        { product: 'cup' },
        { category: 'hot' },
        { category: 'drinks' },
        { category: 'cold' },
      ),
      how: fc.oneof(
        cents.map((price) => ({ price })),
        fc.integer({ min: 0, max: 1_000_000 }).map((n) => ({ off: decimal(n).div(10_000).toFixed() })),
      ),
      from: fc.integer({ min: 0, max: 20 }).map(String),
    })
    .map(({ on, how, from }) => entry({ ...on, ...how, from }));
  const lists = fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          active: fc.boolean(), onlyForCustomers: fc.boolean(), priority: fc.integer({ min: 0, max: 2 }),
          basedOnId: maybe(fc.constantFrom(...ids)), shopId: maybe(fc.constantFrom('here', 'there')),
          entries: fc.array(anEntry, { maxLength: 4 }),
        }) // biome-ignore format: a table
        .map(({ basedOnId, shopId, ...rest }) =>
          list(id, { ...rest, basedOnId: basedOnId ?? null, shopId: shopId ?? null }),
        ),
    ),
  );
  const asked = fc
    .record({
      quantity: fc.integer({ min: 1, max: 30 }),
      customerListId: maybe(fc.constantFrom(...ids)),
      parentId: maybe(fc.constant('cup')),
      cents,
    })
    .map((q) =>
      question({
        quantity: decimal(q.quantity),
        customerListId: q.customerListId ?? null,
        parentId: q.parentId ?? null,
        ownPrice: decimal(q.cents),
      }),
    );

  test('the order of lists and entries means nothing, and the price is an amount of the currency', () => {
    fc.assert(
      fc.property(asked, lists, fc.constantFrom('EUR', 'XOF', 'TND'), (q, given, currency) => {
        const whole = { ...q, ownPrice: q.ownPrice.toDecimalPlaces(minorUnits(currency)) };
        const rounded = given.map((one) => ({
          ...one,
          entries: one.entries.map((e) => ({ ...e, price: e.price?.toDecimalPlaces(minorUnits(currency)) ?? null })),
        }));
        const chosen = choosePrice(whole, rounded, currency);
        // Two entries of a list for the same thing and quantity do not occur: the database sees to it.
        const once = rounded.map((one) => ({ ...one, entries: unique(one.entries) }));
        const turned = [...once].reverse().map((one) => ({ ...one, entries: [...one.entries].reverse() }));
        expect(choosePrice(whole, turned, currency)).toEqual(choosePrice(whole, once, currency));
        expect(chosen.price.gte(0)).toBe(true);
        expect(chosen.price.decimalPlaces()).toBeLessThanOrEqual(minorUnits(currency));
      }),
    );
  });

  test('it comes from a list that applies, of the highest priority that has one', () => {
    fc.assert(
      fc.property(asked, lists, (q, given) => {
        const { listId, price } = choosePrice(q, given, 'EUR');
        const alone = given.map((one) => {
          const others = given.map((other) => (other === one ? one : { ...other, onlyForCustomers: true }));
          return {
            one,
            chosen: choosePrice(
              { ...q, customerListId: one.onlyForCustomers ? q.customerListId : null },
              others,
              'EUR',
            ),
          };
        });
        const having = alone.filter(({ one, chosen }) => chosen.listId === one.id);
        if (having.length === 0) return expect(price).toEqual(q.ownPrice);
        const top = Math.max(...having.map(({ one }) => one.priority));
        const best = having.filter(({ one }) => one.priority === top).map(({ chosen }) => chosen.price);
        expect(price.toFixed()).toBe(best.reduce((a, b) => (a.lt(b) ? a : b)).toFixed());
        expect(given.find(({ id }) => id === listId)?.priority).toBe(top);
      }),
    );
  });
});

function unique(all: readonly PriceEntry[]): PriceEntry[] {
  const key = (e: PriceEntry) => `${e.productId} ${e.categoryId} ${e.minQuantity.toFixed()}`;
  return [...new Map(all.map((e) => [key(e), e])).values()];
}
