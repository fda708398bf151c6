import type { Actor } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { addBarcodes } from './add-barcodes.ts';
import {
  addVariants,
  adjustmentFault,
  choicesFor,
  type OptionWithValues,
  type Variants,
  valueFault,
} from './add-variants.ts';
import { faultsOf } from './product-rules.ts';
import type { Values } from './variants.ts';

export interface CreateVariantInput {
  productId: string;
  valueIds: readonly string[];
  sku?: string | null;
  name?: string | null;
  barcodes?: readonly string[] | null;
  priceAdjustment?: Decimal | null;
  active?: boolean | null;
  idempotencyKey?: string | null;
}

/** Adds one variant: a product of its own, with all that its product says but what it says itself. */
export async function createVariant(ctx: Ctx, input: CreateVariantInput): Promise<Variants> {
  const { actor } = ctx;
  const { sku, name, barcodes, priceAdjustment } = input;
  refuseIfAny([
    ...faultsOf(ctx, { sku, name, barcodes }),
    adjustmentFault(actor, ['priceAdjustment'], priceAdjustment),
  ]);
  return writeOnce(ctx, 'createVariant', input, async (tx) => {
    const { family, options } = await choicesFor(tx, input.productId);
    const values = chosenValues(actor, options, input.valueIds);
    const added = await addVariants(tx, family, [
      { values, sku, name, adjustment: priceAdjustment ?? ZERO, active: input.active },
    ]);
    const codes = barcodes ?? [];
    for (const { id } of added)
      await addBarcodes(tx, { productId: id }, codes, (code) => ['barcodes', codes.indexOf(code)]);
    return { productId: family.product.id, variantIds: added.map(({ id }) => id) };
  });
}

/** One value of each option; refuses others. */
function chosenValues(actor: Actor, options: readonly OptionWithValues[], ids: readonly string[]): Values {
  refuseIfAny(ids.map((id, i) => valueFault(actor, options, id, ['valueIds', i])));
  const wanted = ids.map((id) => id.toLowerCase());
  const chosen = options.map(({ values }) => values.filter(({ id }) => wanted.includes(id)));
  const isOneEach = chosen.every((values) => values.length === 1) && wanted.length === options.length;
  refuseIfAny([
    !isOneEach &&
      problem(actor, 'INVALID.oneEach', ['valueIds'], { options: options.map(({ name }) => name).join(', ') }),
  ]);
  return chosen.flat();
}
