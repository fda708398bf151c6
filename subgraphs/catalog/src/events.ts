import '../../../schema/events/catalog.ts';
import '../../../schema/events/customers.ts';
import '../../../schema/events/identity.ts';
import type { Tx } from '@comptoir/kit/context';
import type { Subscribers } from '@comptoir/kit/inbox';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import type { DatedRate, ModifierGroupFact } from '../../../schema/events/catalog.ts';
import { categoryPaths } from './domain/category-paths.ts';
import { keepCompany, keepCustomer, keepShop } from './domain/keep-neighbours.ts';
import { modifierGroupsOf, modifiersOf } from './domain/modifier-groups-of.ts';
import { inheritsFrom } from './domain/station-of.ts';
import { dayOf, ratesOf, ratesOn } from './domain/tax-rates.ts';
import type { ModifierGroupRow, ModifierRow, PriceListRow, ProductRow, TaxRateRow } from './rows.ts';

/** What catalog applies of its neighbours' events, in any order. */
export const subscribers: Subscribers = {
  CompanyChanged: keepCompany,
  ShopChanged: keepShop,
  CustomerChanged: keepCustomer,
};

/** Tells the neighbours what products are now. */
export async function tellProducts(tx: Tx, rows: readonly ProductRow[]): Promise<void> {
  const taxes = await taxesOf(tx, rows);
  const above = await categoryPaths(tx, [...new Set(rows.flatMap((row) => row.categoryId ?? []))]);
  const paths = new Map(above.map((path) => [path.id, path]));
  const groups = await groupsOf(
    tx,
    rows.map((row) => row.id),
  );
  for (const row of rows) {
    const categoryIds = paths.get(row.categoryId ?? '')?.path ?? [];
    const stationId = row.stationId ?? paths.get(inheritsFrom(row) ?? '')?.stationId ?? null;
    productUpdated(tx, { ...row, stationId, categoryIds }, taxes(row), groups.get(row.id) ?? []);
  }
}

/** The tax on a product: its rate today, and those of all days if they differ. */
interface Taxes {
  taxRate: Decimal | null;
  taxRates: DatedRate[];
}

const MOST_RATES = 20;

async function taxesOf(tx: Tx, rows: readonly ProductRow[]): Promise<(row: ProductRow) => Taxes> {
  const ids = [...new Set(rows.flatMap(({ taxCategoryId }) => taxCategoryId ?? []))];
  const today = ids.length > 0 ? await ratesOn(tx, ids, dayOf(tx.ctx.now())) : [];
  const dated = Map.groupBy(ids.length > 0 ? await ratesOf(tx, ids) : [], ({ taxCategoryId }) => taxCategoryId);
  const current = new Map(today.map(({ taxCategoryId, rate }) => [taxCategoryId, rate]));
  const fact = ({ validFrom, rate }: TaxRateRow) => ({ from: validFrom, rate: decimalText(rate) });
  return ({ taxRate, taxCategoryId }) => ({
    taxRate: current.get(taxCategoryId ?? '') ?? taxRate,
    taxRates: (dated.get(taxCategoryId ?? '') ?? []).slice(0, MOST_RATES).map(fact),
  });
}

/** Groups of modifiers with what can be chosen in them, by product. */
async function groupsOf(tx: Tx, productIds: readonly string[]): Promise<Map<string, ModifierGroupFact[]>> {
  const offered = productIds.length > 0 ? await modifierGroupsOf(tx, productIds) : [];
  const modifiers = offered.length > 0 ? await modifiersOf(tx, [...new Set(offered.map(({ id }) => id))]) : [];
  const byGroup = Map.groupBy(
    modifiers.filter(({ active }) => active),
    ({ groupId }) => groupId,
  );
  const facts = Map.groupBy(offered, ({ productId }) => productId);
  return new Map(
    [...facts].map(([productId, groups]) => [
      productId,
      groups.map((group) => groupFact(group, byGroup.get(group.id) ?? [])),
    ]),
  );
}

function groupFact(
  { id, name, minChoices, maxChoices }: ModifierGroupRow,
  modifiers: readonly ModifierRow[],
): ModifierGroupFact {
  return {
    groupId: id, name, minChoices, maxChoices,
    modifiers: modifiers.map((modifier) => ({ modifierId: modifier.id, name: modifier.name, price: decimalText(modifier.price) })),
  }; // biome-ignore format: a table
}

/** A product with variants is sold in these alone. */
export const isSold = ({ sellable, hasVariants }: ProductRow): boolean => sellable && !hasVariants;

function productUpdated(
  tx: Tx,
  row: ProductRow & { categoryIds: string[] },
  { taxRate, taxRates }: Taxes,
  modifierGroups: ModifierGroupFact[],
): void {
  tx.emit('ProductUpdated', {
    productId: row.id,
    version: row.version,
    shopId: row.shopId,
    kind: row.kind,
    sku: row.sku,
    name: row.name,
    categoryId: row.categoryId,
    categoryIds: row.categoryIds,
    stationId: row.stationId,
    salePrice: decimalText(row.salePrice),
    purchasePrice: row.purchasePrice && decimalText(row.purchasePrice),
    taxRate: taxRate && decimalText(taxRate),
    taxRates,
    unit: row.unit,
    supplierId: row.supplierId,
    stockable: row.stockable,
    sellable: isSold(row),
    active: row.active,
    available: row.available,
    unavailableShopIds: row.unavailableShopIds,
    minStock: row.minStock && decimalText(row.minStock),
    allergens: row.allergens,
    preparationMinutes: row.preparationMinutes,
    variantOf: row.variantOf,
    hasVariants: row.hasVariants,
    modifierGroups,
  });
}

/** Tells the neighbours that another price is in force. */
export function priceChanged(
  tx: Tx,
  change: { productId: string; before: Decimal; after: Decimal; validFrom: Date; reason: string | null },
): void {
  const { productId, before, after, validFrom, reason } = change;
  tx.emit('PriceChanged', {
    productId, before: decimalText(before), after: decimalText(after), validFrom: validFrom.toISOString(), reason,
  }); // biome-ignore format: a table
}

/** Tells who sells when to ask for prices. */
export function priceListChanged(tx: Tx, list: PriceListRow): void {
  const { id, companyId, priority, basedOnId, windows, ...rest } = list;
  tx.emit('PriceListChanged', {
    ...rest,
    priceListId: id,
    windows: windows.map((window) => ({ ...window, days: [...window.days] })),
  });
}
