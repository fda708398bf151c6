import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import type { Queryable } from '@comptoir/kit/database';
import { MAX_PAGE } from '@comptoir/kit/paging';
import { sql } from '@comptoir/kit/sql';
import { type CategoryPath, categoryPaths } from './domain/category-paths.ts';
import { modifierGroupsOf, modifiersOf, type OfferedGroup } from './domain/modifier-groups-of.ts';
import { pricesOf } from './domain/price-history.ts';
import { choicesOf, optionsOf, valuesOf } from './domain/product-options.ts';
import { packagingsOf } from './domain/set-product-packagings.ts';
import { dayOf, type RateOnDay, ratesOf, ratesOn } from './domain/tax-rates.ts';
import type {
  CategoryRow,
  ModifierGroupRow,
  ModifierRow,
  OptionRow,
  OptionValueRow,
  PriceListEntryRow,
  PriceListRow,
  ProductPackagingRow,
  ProductPriceRow,
  ProductRow,
  TaxCategoryRow,
  TaxRateRow,
  VariantChoiceRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  const reader: Queryable = { query: (statement) => read(ctx, statement) };
  return {
    product: oneBy<ProductRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from product where id = any(${ids}::uuid[])`),
    ),
    category: oneBy<CategoryRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from category where id = any(${ids}::uuid[])`),
    ),
    categoryPath: oneBy<CategoryPath>(
      (row) => row.id,
      (ids) => categoryPaths(reader, ids),
    ),
    childrenOfCategory: manyBy<CategoryRow & { parentId: string }>(
      (row) => row.parentId,
      (ids) =>
        read(ctx, sql`select * from category where parent_id = any(${ids}::uuid[]) order by display_order, name`),
    ),
    modifierGroup: oneBy<ModifierGroupRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from modifier_group where id = any(${ids}::uuid[])`),
    ),
    modifiersOfGroup: manyBy<ModifierRow>(
      (row) => row.groupId,
      (ids) => modifiersOf(reader, ids),
    ),
    modifierGroupsOfProduct: manyBy<OfferedGroup>(
      (row) => row.productId,
      (ids) => modifierGroupsOf(reader, ids),
    ),
    modifierGroupsOfCategory: manyBy<ModifierGroupRow & { categoryId: string }>(
      (row) => row.categoryId,
      (ids) =>
        read(
          ctx,
          sql`select u.category_id, g.* from modifier_group_use u join modifier_group g on g.id = u.group_id
            where u.category_id = any(${ids}::uuid[]) order by u.category_id, u.position`,
        ),
    ),
    taxCategory: oneBy<TaxCategoryRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from tax_category where id = any(${ids}::uuid[])`),
    ),
    taxRateToday: oneBy<RateOnDay>(
      (row) => row.taxCategoryId,
      (ids) => ratesOn(reader, ids, dayOf(ctx.now())),
    ),
    ratesOfTaxCategory: manyBy<TaxRateRow>(
      (row) => row.taxCategoryId,
      (ids) => ratesOf(reader, ids),
    ),
    variantsOfProduct: manyBy<ProductRow & { variantOf: string }>(
      (row) => row.variantOf,
      (ids) =>
        read(
          ctx,
          sql`select first.* from unnest(${ids}::uuid[]) parent (id), lateral (
            select * from product where variant_of = parent.id order by id limit ${MAX_PAGE}::int) first`,
        ),
    ),
    optionsOfProduct: manyBy<OptionRow>(
      (row) => row.productId,
      (ids) => optionsOf(reader, ids),
    ),
    valuesOfOption: manyBy<OptionValueRow>(
      (row) => row.optionId,
      (ids) => valuesOf(reader, ids),
    ),
    choicesOfVariant: manyBy<VariantChoiceRow>(
      (row) => row.variantId,
      (ids) => choicesOf(reader, ids),
    ),
    pricesOfProduct: manyBy<ProductPriceRow>(
      (row) => row.productId,
      (ids) => pricesOf(reader, ids, MAX_PAGE),
    ),
    priceList: oneBy<PriceListRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from price_list where id = any(${ids}::uuid[])`),
    ),
    entriesOfPriceList: manyBy<PriceListEntryRow>(
      (row) => row.listId,
      (ids) =>
        read(
          ctx,
          sql`select first.* from unnest(${ids}::uuid[]) list (id), lateral (
            select * from price_list_entry where list_id = list.id order by price_list_entry.id limit ${MAX_PAGE}::int) first`,
        ),
    ),
    packagingsOfProduct: manyBy<ProductPackagingRow>(
      (row) => row.productId,
      (ids) => packagingsOf(reader, ids),
    ),
    barcodesOfPackaging: manyBy<{ packagingId: string; code: string }>(
      (row) => row.packagingId,
      (ids) =>
        read(
          ctx,
          sql`select packaging_id, code from product_barcode where packaging_id = any(${ids}::uuid[]) order by code`,
        ),
    ),
    barcodesOfProduct: manyBy<{ productId: string; code: string }>(
      (row) => row.productId,
      (ids) =>
        read(
          ctx,
          sql`select product_id, code from product_barcode where product_id = any(${ids}::uuid[]) and packaging_id is null
            order by code`,
        ),
    ),
  };
}
