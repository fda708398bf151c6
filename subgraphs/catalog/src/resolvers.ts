import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { pageOf } from '@comptoir/kit/paging';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { changePrice } from './domain/change-price.ts';
import { convertQuantity } from './domain/convert-quantity.ts';
import { createProduct } from './domain/create-product.ts';
import { createVariant } from './domain/create-variant.ts';
import { generateVariants } from './domain/generate-variants.ts';
import { importProducts } from './domain/import-products.ts';
import { listCategories } from './domain/list-categories.ts';
import { listModifierGroups } from './domain/list-modifier-groups.ts';
import { listPriceListEntries, listPriceLists } from './domain/list-price-lists.ts';
import { listProducts } from './domain/list-products.ts';
import { listTaxCategories } from './domain/list-tax-categories.ts';
import { listUnits, unitsOf } from './domain/list-units.ts';
import { orderCategories } from './domain/order-categories.ts';
import { priceAt, pricesAt } from './domain/prices-at.ts';
import { articleByBarcode, productByBarcode } from './domain/product-by-barcode.ts';
import { removePriceListEntries } from './domain/remove-price-list-entries.ts';
import { setModifierGroups } from './domain/set-modifier-groups.ts';
import { setPriceListEntries } from './domain/set-price-list-entries.ts';
import { setProductAvailability } from './domain/set-product-availability.ts';
import { setProductOptions } from './domain/set-product-options.ts';
import { setProductPackagings } from './domain/set-product-packagings.ts';
import { inheritsFrom } from './domain/station-of.ts';
import { taxRateOn } from './domain/tax-rates.ts';
import { updateProduct } from './domain/update-product.ts';
import { watchAvailability } from './domain/watch-availability.ts';
import { withdrawPrice } from './domain/withdraw-price.ts';
import { createCategory, updateCategory } from './domain/write-category.ts';
import { createModifierGroup, updateModifierGroup } from './domain/write-modifier-group.ts';
import { createPriceList, updatePriceList } from './domain/write-price-list.ts';
import { createTaxCategory, setTaxRate, updateTaxCategory } from './domain/write-tax-category.ts';
import { createUnit, updateUnit } from './domain/write-unit.ts';
import { isSold } from './events.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { CategoryRow, PriceListRow, ProductAvailabilityChangeRow, ProductRow } from './rows.ts';

const productOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.product.load(id) : null);
const categoryOf = (ctx: Context, id: string | null) => (id && isUuid(id) ? ctx.loaders.category.load(id) : null);

const taxCategoryOf = (ctx: Context, id: string | null) => (id && isUuid(id) ? ctx.loaders.taxCategory.load(id) : null);
const priceListOf = (ctx: Context, id: string | null) => (id && isUuid(id) ? ctx.loaders.priceList.load(id) : null);
const modifierGroupOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.modifierGroup.load(id) : null);

const productAnswer = (ctx: Context, run: () => Promise<{ productId: string }>) =>
  answer(run, async ({ productId }) => ({ product: await ctx.loaders.product.load(productId) }));
const categoryAnswer = (ctx: Context, run: () => Promise<{ categoryId: string }>) =>
  answer(run, async ({ categoryId }) => ({ category: await ctx.loaders.category.load(categoryId) }));
const taxCategoryAnswer = (ctx: Context, run: () => Promise<{ taxCategoryId: string }>) =>
  answer(run, async ({ taxCategoryId }) => ({ taxCategory: await ctx.loaders.taxCategory.load(taxCategoryId) }));
const priceListAnswer = (ctx: Context, run: () => Promise<{ priceListId: string }>) =>
  answer(run, async ({ priceListId }) => ({ priceList: await ctx.loaders.priceList.load(priceListId) }));
const groupAnswer = (ctx: Context, run: () => Promise<{ modifierGroupId: string }>) =>
  answer(run, async ({ modifierGroupId }) => ({
    modifierGroup: await ctx.loaders.modifierGroup.load(modifierGroupId),
  }));

const unitAnswer = (ctx: Context, run: () => Promise<{ unitId: string }>) =>
  answer(run, async ({ unitId }) => ({ unit: (await unitsOf(ctx)).find(({ id }) => id === unitId) ?? null }));
const packagingOf = async (ctx: Context, productId: string, packagingId: string | null) =>
  (await ctx.loaders.packagingsOfProduct.load(productId)).find(({ id }) => id === packagingId) ?? null;
const ONE = decimal(1);

export const resolvers: Resolvers = {
  Query: {
    products: (_, args, ctx) => listProducts(ctx, args),
    product: (_, { id }, ctx) => productOf(ctx, id),
    productByBarcode: (_, { code }, ctx) => productByBarcode(ctx, code),
    articleByBarcode: (_, { code }, ctx) => articleByBarcode(ctx, code),
    units: (_, args, ctx) => listUnits(ctx, args),
    convertQuantity: (_, { input }, ctx) =>
      answer(
        () => convertQuantity(ctx, input),
        (converted) => converted,
      ),
    categories: (_, args, ctx) => listCategories(ctx, args),
    category: (_, { id }, ctx) => categoryOf(ctx, id),
    taxCategories: (_, args, ctx) => listTaxCategories(ctx, args),
    taxCategory: (_, { id }, ctx) => taxCategoryOf(ctx, id),
    priceLists: (_, args, ctx) => listPriceLists(ctx, args),
    priceList: (_, { id }, ctx) => priceListOf(ctx, id),
    priceListEntries: (_, args, ctx) => listPriceListEntries(ctx, args),
    priceAt: (_, args, ctx) => priceAt(ctx, args),
    _pricesAt: async (_, { input }, ctx) =>
      (await pricesAt(ctx, input)).map((line) => ({
        unitPrice: line?.price ?? null,
        priceListId: line?.listId ?? null,
      })),
    modifierGroups: (_, args, ctx) => listModifierGroups(ctx, args),
    modifierGroup: (_, { id }, ctx) => modifierGroupOf(ctx, id),
  },
  Mutation: {
    createProduct: (_, { input }, ctx) => productAnswer(ctx, () => createProduct(ctx, input)),
    updateProduct: (_, { input }, ctx) => productAnswer(ctx, () => updateProduct(ctx, input)),
    setProductAvailability: (_, { input }, ctx) => productAnswer(ctx, () => setProductAvailability(ctx, input)),
    createCategory: (_, { input }, ctx) => categoryAnswer(ctx, () => createCategory(ctx, input)),
    updateCategory: (_, { input }, ctx) => categoryAnswer(ctx, () => updateCategory(ctx, input)),
    orderCategories: (_, { input }, ctx) =>
      answer(
        () => orderCategories(ctx, input),
        async ({ categoryIds }) => ({
          categories: (await ctx.loaders.category.loadMany(categoryIds)) as CategoryRow[],
        }),
      ),
    changePrice: (_, { input }, ctx) => productAnswer(ctx, () => changePrice(ctx, input)),
    withdrawPrice: (_, { input }, ctx) => productAnswer(ctx, () => withdrawPrice(ctx, input)),
    createTaxCategory: (_, { input }, ctx) => taxCategoryAnswer(ctx, () => createTaxCategory(ctx, input)),
    updateTaxCategory: (_, { input }, ctx) => taxCategoryAnswer(ctx, () => updateTaxCategory(ctx, input)),
    setTaxRate: (_, { input }, ctx) => taxCategoryAnswer(ctx, () => setTaxRate(ctx, input)),
    createPriceList: (_, { input }, ctx) => priceListAnswer(ctx, () => createPriceList(ctx, input)),
    updatePriceList: (_, { input }, ctx) => priceListAnswer(ctx, () => updatePriceList(ctx, input)),
    setPriceListEntries: (_, { input }, ctx) => priceListAnswer(ctx, () => setPriceListEntries(ctx, input)),
    removePriceListEntries: (_, { input }, ctx) => priceListAnswer(ctx, () => removePriceListEntries(ctx, input)),
    createUnit: (_, { input }, ctx) => unitAnswer(ctx, () => createUnit(ctx, input)),
    updateUnit: (_, { input }, ctx) => unitAnswer(ctx, () => updateUnit(ctx, input)),
    setProductPackagings: (_, { input }, ctx) => productAnswer(ctx, () => setProductPackagings(ctx, input)),
    setProductOptions: (_, { input }, ctx) => productAnswer(ctx, () => setProductOptions(ctx, input)),
    createVariant: (_, { input }, ctx) =>
      answer(
        () => createVariant(ctx, input),
        async ({ productId, variantIds }) => ({
          product: await ctx.loaders.product.load(productId),
          variant: await ctx.loaders.product.load(variantIds[0] as string),
        }),
      ),
    generateVariants: (_, { input }, ctx) =>
      answer(
        () => generateVariants(ctx, input),
        async ({ productId, variantIds }) => ({
          product: await ctx.loaders.product.load(productId),
          variants: (await ctx.loaders.product.loadMany(variantIds)) as ProductRow[],
        }),
      ),
    createModifierGroup: (_, { input }, ctx) => groupAnswer(ctx, () => createModifierGroup(ctx, input)),
    updateModifierGroup: (_, { input }, ctx) => groupAnswer(ctx, () => updateModifierGroup(ctx, input)),
    setModifierGroups: (_, { input }, ctx) =>
      answer(
        () => setModifierGroups(ctx, input),
        async ({ productId, categoryId }) => ({
          product: productId === null ? null : await ctx.loaders.product.load(productId),
          category: categoryId === null ? null : await ctx.loaders.category.load(categoryId),
        }),
      ),
    importProducts: async (_, { input }, ctx) => ({
      created: 0,
      updated: 0,
      rows: [],
      ...(await answer(
        () => importProducts(ctx, input),
        (result) => result,
      )),
    }),
  },
  Subscription: {
    productAvailability: {
      subscribe: (_, args, ctx) => watchAvailability(ctx, args),
      resolve: (change: ProductAvailabilityChangeRow) => change,
    },
  },
  ProductAvailabilityChange: {
    shop: ({ shopId }) => (shopId ? { id: shopId } : null),
  },
  Product: {
    __resolveReference: ({ id }, ctx) => productOf(ctx, id),
    category: ({ categoryId }, _, ctx) => categoryOf(ctx, categoryId),
    taxCategory: ({ taxCategoryId }, _, ctx) => taxCategoryOf(ctx, taxCategoryId),
    taxRate: async ({ taxRate, taxCategoryId }, _, ctx) =>
      taxCategoryId === null ? taxRate : ((await ctx.loaders.taxRateToday.load(taxCategoryId))?.rate ?? null),
    sellable: isSold,
    available: ({ available, unavailableShopIds }, { shopId }) =>
      available && !(shopId != null && unavailableShopIds.includes(shopId.toLowerCase())),
    variantOf: ({ variantOf }, _, ctx) => (variantOf ? productOf(ctx, variantOf) : null),
    priceAdjustment: ({ variantOf, priceAdjustment }) => (variantOf ? priceAdjustment : null),
    options: ({ id }, _, ctx) => ctx.loaders.optionsOfProduct.load(id),
    variants: async ({ id, hasVariants }, args, ctx) =>
      pageOf(hasVariants ? await ctx.loaders.variantsOfProduct.load(id) : [], args),
    choices: ({ id, variantOf }, _, ctx) => (variantOf ? ctx.loaders.choicesOfVariant.load(id) : []),
    packagings: ({ id }, _, ctx) => ctx.loaders.packagingsOfProduct.load(id),
    barcodes: async ({ id }, _, ctx) => (await ctx.loaders.barcodesOfProduct.load(id)).map((row) => row.code),
    station: ({ stationId }) => (stationId ? { id: stationId } : null),
    preparedAt: async (product, _, ctx) => {
      const from = inheritsFrom(product);
      const id = from ? (await ctx.loaders.categoryPath.load(from))?.stationId : product.stationId;
      return id ? { id } : null;
    },
    modifierGroups: ({ id }, _, ctx) => ctx.loaders.modifierGroupsOfProduct.load(id),
    prices: async ({ id }, args, ctx) => pageOf(await ctx.loaders.pricesOfProduct.load(id), args),
    supplier: ({ supplierId }) => (supplierId ? { id: supplierId } : null),
  },
  Category: {
    __resolveReference: ({ id }, ctx) => categoryOf(ctx, id),
    parent: ({ parentId }, _, ctx) => categoryOf(ctx, parentId),
    station: ({ stationId }) => (stationId ? { id: stationId } : null),
    modifierGroups: ({ id }, _, ctx) => ctx.loaders.modifierGroupsOfCategory.load(id),
    children: ({ id }, _, ctx) => ctx.loaders.childrenOfCategory.load(id),
  },
  ProductPackaging: {
    barcodes: async ({ id }, _, ctx) => (await ctx.loaders.barcodesOfPackaging.load(id)).map((row) => row.code),
  },
  ScannedArticle: {
    packaging: ({ product, packagingId }, _, ctx) => packagingOf(ctx, product.id, packagingId),
    quantity: async ({ product, packagingId }, _, ctx) =>
      (await packagingOf(ctx, product.id, packagingId))?.quantity ?? ONE,
  },
  Unit: {
    id: ({ id, isBuiltIn }) => (isBuiltIn ? null : id),
  },
  ProductOption: {
    values: ({ id }, _, ctx) => ctx.loaders.valuesOfOption.load(id),
  },
  TaxCategory: {
    __resolveReference: ({ id }, ctx) => taxCategoryOf(ctx, id),
    rate: async ({ id }, { on }, ctx) =>
      on == null ? ((await ctx.loaders.taxRateToday.load(id))?.rate ?? null) : taxRateOn(ctx, id, on),
    rates: ({ id }, _, ctx) => ctx.loaders.ratesOfTaxCategory.load(id),
  },
  PriceList: {
    __resolveReference: ({ id }, ctx) => priceListOf(ctx, id),
    shop: ({ shopId }) => (shopId ? { id: shopId } : null),
    basedOn: ({ basedOnId }, _, ctx) => priceListOf(ctx, basedOnId),
    windows: ({ windows }) => windows.map((window) => ({ ...window, days: [...window.days] })),
    entries: async ({ id }, args, ctx) => pageOf(await ctx.loaders.entriesOfPriceList.load(id), args),
  },
  PriceListEntry: {
    priceList: async ({ listId }, _, ctx) => (await ctx.loaders.priceList.load(listId)) as PriceListRow,
    product: ({ productId }, _, ctx) => (productId ? productOf(ctx, productId) : null),
    category: ({ categoryId }, _, ctx) => categoryOf(ctx, categoryId),
  },
  ModifierGroup: {
    __resolveReference: ({ id }, ctx) => modifierGroupOf(ctx, id),
    modifiers: ({ id }, _, ctx) => ctx.loaders.modifiersOfGroup.load(id),
  },
  ImportedRow: {
    product: ({ productId }, _, ctx) => (productId ? ctx.loaders.product.load(productId) : null),
  },
};
