import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault, type Fault, keyFault, quantityFault, problem as said, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { ProductionIngredientRow, ProductionLineRow, ProductionOrderRow } from '../rows.ts';
import { takenToMake, UnitsApart } from './plan.ts';
import { productsById } from './products.ts';
import { type BookRecipe, type RecipeBook, readBook } from './recipe-book.ts';
import { missing, unitFault } from './recipe-content.ts';
import { convert } from './units.ts';

export interface ProductionLineInput {
  productId: string;
  quantity: Decimal;
  unit?: string | null;
  lotNumber?: string | null;
  expiresOn?: string | null;
}

/** The fields of a production order that its plan may change later. */
export interface ProductionFields {
  lines?: readonly ProductionLineInput[] | null;
  sourceWarehouseId?: string | null;
  targetWarehouseId?: string | null;
  dueAt?: Date | null;
  notes?: string | null;
  idempotencyKey?: string | null;
}

const MAX_LINES = 200;
export const LARGEST = { max: 1_000_000, decimals: 6 };

export function fieldFaults({ actor }: Ctx, { lines, notes, idempotencyKey }: ProductionFields): Fault[] {
  const ids = lines?.map(({ productId }) => productId.toLowerCase()) ?? [];
  return [
    keyFault(actor, idempotencyKey),
    textFault(actor, ['notes'], notes, 2_000),
    lines != null && countFault(actor, ['lines'], lines, MAX_LINES),
    ...(lines ?? []).flatMap(({ quantity, unit, lotNumber, expiresOn }, i) => [
      quantityFault(actor, ['lines', i, 'quantity'], quantity, LARGEST),
      textFault(actor, ['lines', i, 'unit'], unit, 20),
      textFault(actor, ['lines', i, 'lotNumber'], lotNumber, 60),
      expiresOn != null && lotNumber == null && problem(actor, 'INVALID.expiryWithoutLot', ['lines', i, 'expiresOn']),
    ]),
    ...ids.map((id, i) => ids.indexOf(id) !== i && said(actor, 'INVALID.twice', ['lines', i, 'productId'])),
  ];
}

type Planned = Pick<ProductionOrderRow, 'id' | 'companyId' | 'shopId'>;

/** The lines of a production order by the recipes in use, with what making them takes. Refuses what cannot be made. */
export async function planLines(
  tx: Tx,
  order: Planned,
  inputs: readonly ProductionLineInput[],
): Promise<{ lines: ProductionLineRow[]; ingredients: ProductionIngredientRow[] }> {
  const { actor } = tx.ctx;
  const found = await productsById(
    tx,
    inputs.map(({ productId }) => productId),
  );
  const book = await readBook((statement) => tx.query(statement), { productIds: [...found.byId.keys()] });
  refuseIfAny(
    inputs.flatMap(({ productId, unit }, i) => {
      const product = found.byId.get(productId.toLowerCase());
      const path = ['lines', i, 'productId'];
      if (!product || (product.shopId ?? order.shopId) !== order.shopId) return [missing(actor, found, path)];
      const hasRecipe = book.byProduct.has(product.id);
      return [
        !hasRecipe && problem(actor, 'INVALID.noRecipe', path, { name: product.name }),
        unitFault(actor, product, unit, ['lines', i, 'unit']),
      ];
    }),
  );
  const ingredients: ProductionIngredientRow[] = [];
  const faults: Fault[] = [];
  const { id: productionOrderId, companyId, shopId } = order;
  const lines = inputs.map((input, i): ProductionLineRow => {
    const recipe = book.byProduct.get(input.productId.toLowerCase()) as BookRecipe;
    const {
      id: productId,
      name,
      unit,
    } = found.byId.get(recipe.productId) ?? { id: recipe.productId, name: '', unit: '' };
    const planned = convert(input.quantity, input.unit ?? unit, unit)?.toDecimalPlaces(6) ?? input.quantity;
    const id = newId();
    const taken = takenOrFault(tx.ctx, book, recipe, planned, i);
    if ('fault' in taken) faults.push(taken.fault);
    else ingredients.push(...ingredientRows(book, { id, productionOrderId, companyId, shopId }, taken.taken));
    return {
      id, companyId, shopId, productionOrderId, position: i + 1, productId, productName: name, unit, versionId: recipe.versionId, planned,
      lotNumber: input.lotNumber ?? null, expiresOn: input.expiresOn ?? null, made: null, cost: null, warehouseId: null,
    }; // biome-ignore format: a table
  });
  refuseIfAny(faults);
  return { lines, ingredients };
}

function takenOrFault(
  { actor }: Ctx,
  book: RecipeBook,
  recipe: BookRecipe,
  quantity: Decimal,
  i: number,
): { taken: Map<string, Decimal> } | { fault: Fault } {
  try {
    return { taken: takenToMake(book, recipe, quantity) };
  } catch (error) {
    if (!(error instanceof UnitsApart)) throw error;
    const name = book.products.get(error.productId)?.name ?? '';
    return { fault: problem(actor, 'INVALID.unitsApart', ['lines', i, 'productId'], { name }) };
  }
}

function ingredientRows(
  book: RecipeBook,
  line: Pick<ProductionLineRow, 'id' | 'companyId' | 'shopId' | 'productionOrderId'>,
  taken: ReadonlyMap<string, Decimal>,
): ProductionIngredientRow[] {
  const { id: lineId, companyId, shopId, productionOrderId } = line;
  const names = new Map([...book.byId.values()].flatMap((r) => r.ingredients.map((i) => [i.productId, i] as const)));
  return [...taken].map(([productId, planned], i) => {
    const product = book.products.get(productId);
    return {
      id: newId(), companyId, shopId, productionOrderId, lineId, position: i + 1, productId,
      productName: product?.name ?? names.get(productId)?.productName ?? '', unit: product?.unit ?? names.get(productId)?.unit ?? '',
      stockable: product?.stockable ?? true, planned, used: null, unitCost: null, cost: null, warehouseId: null,
    }; // biome-ignore format: a table
  });
}
