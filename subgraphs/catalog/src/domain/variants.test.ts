import { decimal } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import type { OptionValueRow, ProductRow } from '../rows.ts';
import { combinations, followers, variantKey, variantName, variantOf } from './variants.ts';

const value = (name: string, optionId = 'size') => ({ id: `id-${name}`, optionId, name }) as OptionValueRow;

const shirt = {
  id: 'shirt', companyId: 'c', shopId: null, kind: 'GOOD', sku: 'SHIRT', name: 'Shirt', description: null, categoryId: 'clothes', salePrice: decimal(20),
  purchasePrice: decimal(8), taxRate: null, taxCategoryId: 'standard', unit: 'each', stockable: true, sellable: true, active: true, available: true, unavailableShopIds: [],
  minStock: null, allergens: [], preparationMinutes: null, stationId: null, supplierId: null, variantOf: null, variantKey: null, hasVariants: true,
  priceAdjustment: decimal(0), version: 3, createdAt: new Date(0), updatedAt: new Date(0),
} as ProductRow; // biome-ignore format: a table

const variant = (more: Partial<ProductRow> = {}): ProductRow => ({
  ...variantOf(shirt, { id: 'v', sku: 'SHIRT-L', name: 'Shirt – L', variantKey: 'id-L', priceAdjustment: decimal(2) }),
  ...more,
});

test('every combination once, in the order of options and values', () => {
  const made = combinations([
    [value('S'), value('L')],
    [value('red', 'colour'), value('blue', 'colour')],
  ]);
  expect(made.map((values) => variantName(shirt, values))).toEqual([
    'Shirt – S, red', 'Shirt – S, blue', 'Shirt – L, red', 'Shirt – L, blue',
  ]); // biome-ignore format: a list
  expect(combinations([[value('S')], []])).toEqual([]);
  expect(variantKey([value('S'), value('red')])).toBe(variantKey([value('red'), value('S')]));
});

test('a new variant has all that its product says, at its difference in price', () => {
  expect(variant()).toMatchObject({
    sku: 'SHIRT-L', variantOf: 'shirt', hasVariants: false, salePrice: decimal(22), categoryId: 'clothes', taxCategoryId: 'standard', version: 1,
  }); // biome-ignore format: a table
});

test.each<[string, Partial<ProductRow>, Partial<ProductRow>, Partial<ProductRow> | null]>([
  ['the price and its difference', { salePrice: decimal(25) }, {}, { salePrice: decimal(27) }],
  ['what it was alike in', { categoryId: 'sale' }, {}, { categoryId: 'sale' }],
  ['not what it says itself', { categoryId: 'sale' }, { categoryId: 'own' }, null],
  [
    'both halves of the tax',
    { taxRate: decimal(5), taxCategoryId: null },
    {},
    { taxRate: decimal(5), taxCategoryId: null },
  ],
  [
    'not half of the tax',
    { taxCategoryId: null, taxRate: decimal(5) },
    { taxCategoryId: null, taxRate: decimal(9) },
    null,
  ],
  ['the name', { name: 'Blouse' }, {}, { name: 'Blouse – L' }],
  ['not a name of its own', { name: 'Blouse' }, { name: 'Large one' }, null],
  ['being a service', { kind: 'SERVICE', stockable: false }, {}, { kind: 'SERVICE', stockable: false }],
  ['going out of use', { active: false }, {}, { active: false }],
  ['nothing of availability, SKU or version', { available: false, sku: 'NEW', version: 4 }, {}, null],
])('a variant follows in %s', (_, change, own, followed) => {
  const of = variant(own);
  const changes = followers({ before: shirt, after: { ...shirt, ...change } }, [of]);
  expect(changes).toEqual(followed === null ? [] : [{ before: of, after: { ...of, ...followed } }]);
});
