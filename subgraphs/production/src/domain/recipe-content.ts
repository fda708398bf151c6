import type { Actor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import {
  countFault, type Fault, keyFault, type Path, percentageFault, quantityFault, problem as said, textFault,
} from '@comptoir/kit/faults'; // biome-ignore format: a list
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { KnownProduct, RecipeIngredientRow, RecipeVersionRow } from '../rows.ts';
import { type FoundProducts, productsById } from './products.ts';
import { converts } from './units.ts';

export interface RecipeIngredientInput {
  productId: string;
  quantity: Decimal;
  unit?: string | null;
  wastePercent?: Decimal | null;
  notes?: string | null;
}

/** The fields of a recipe that a version of it keeps. */
export interface RecipeFields {
  yield?: Decimal | null;
  yieldUnit?: string | null;
  wastePercent?: Decimal | null;
  instructions?: string | null;
  ingredients?: readonly RecipeIngredientInput[] | null;
  idempotencyKey?: string | null;
}

/** All that one version of a recipe says. */
export interface RecipeContent extends Pick<RecipeVersionRow, 'yield' | 'yieldUnit' | 'wastePercent' | 'instructions'> {
  ingredients: Pick<
    RecipeIngredientRow,
    'productId' | 'productName' | 'quantity' | 'unit' | 'wastePercent' | 'notes'
  >[];
}

const MAX_INGREDIENTS = 200;
const LARGEST = { max: 1_000_000, decimals: 6 };

/** Every fault that can be told from the fields alone. */
export function fieldFaults({ actor }: Ctx, fields: RecipeFields): Fault[] {
  const { ingredients } = fields;
  const ids = ingredients?.map(({ productId }) => productId.toLowerCase()) ?? [];
  return [
    keyFault(actor, fields.idempotencyKey),
    quantityFault(actor, ['yield'], fields.yield, LARGEST),
    textFault(actor, ['yieldUnit'], fields.yieldUnit, 20),
    percentageFault(actor, ['wastePercent'], fields.wastePercent),
    textFault(actor, ['instructions'], fields.instructions, 10_000),
    ingredients != null && countFault(actor, ['ingredients'], ingredients, MAX_INGREDIENTS),
    ...(ingredients ?? []).flatMap((ingredient, i) => ingredientFaults(actor, ingredient, ['ingredients', i])),
    ...ids.map((id, i) => ids.indexOf(id) !== i && said(actor, 'INVALID.twice', ['ingredients', i, 'productId'])),
  ];
}

function ingredientFaults(actor: Actor, ingredient: RecipeIngredientInput, path: Path): Fault[] {
  return [
    quantityFault(actor, [...path, 'quantity'], ingredient.quantity, LARGEST),
    textFault(actor, [...path, 'unit'], ingredient.unit, 20),
    percentageFault(actor, [...path, 'wastePercent'], ingredient.wastePercent),
    textFault(actor, [...path, 'notes'], ingredient.notes, 500),
  ];
}

/**
 * Completes ingredients with what their products say, and refuses those that are not there or come in a unit that does not
 * convert to their product's.
 */
export async function completeIngredients(
  tx: Tx,
  inputs: readonly RecipeIngredientInput[],
): Promise<RecipeContent['ingredients']> {
  const found = await productsById(
    tx,
    inputs.map(({ productId }) => productId),
  );
  const { actor } = tx.ctx;
  refuseIfAny(
    inputs.map(({ productId, unit }, i) => {
      const product = found.byId.get(productId.toLowerCase());
      const path = ['ingredients', i];
      return product
        ? unitFault(actor, product, unit, [...path, 'unit'])
        : missing(actor, found, [...path, 'productId']);
    }),
  );
  return inputs.map((input) => {
    const product = found.byId.get(input.productId.toLowerCase()) as KnownProduct;
    return {
      productId: product.id, productName: product.name, quantity: input.quantity, unit: input.unit ?? product.unit,
      wastePercent: input.wastePercent ?? ZERO, notes: input.notes ?? null,
    }; // biome-ignore format: a table
  });
}

/** What is wrong with a product that is not known. */
export function missing(actor: Actor, { catalogAway }: FoundProducts, path: Path): Fault {
  return problem(actor, catalogAway ? 'TRY_AGAIN.catalog' : 'NOT_FOUND.product', path);
}

export function unitFault(
  actor: Actor,
  product: Pick<KnownProduct, 'name' | 'unit'>,
  unit: string | null | undefined,
  path: Path,
): Fault {
  const isSound = unit == null || converts(unit, product.unit);
  return !isSound && problem(actor, 'INVALID.unit', path, { unit, name: product.name, own: product.unit });
}
