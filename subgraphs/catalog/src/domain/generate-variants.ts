import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, sum, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import {
  addVariants,
  adjustmentFault,
  choicesFor,
  type OptionWithValues,
  type Variants,
  valueFault,
} from './add-variants.ts';
import { combinations, type Values, variantKey } from './variants.ts';

export interface GenerateVariantsInput {
  productId: string;
  valueIds?: readonly string[] | null;
  adjustments?: readonly { valueId: string; priceAdjustment: Decimal }[] | null;
  idempotencyKey?: string | null;
}

const MOST_AT_ONCE = 200;

/**
 * Adds every variant that is still missing among the values that are named, with all of an option of which none is; an adjustment
 * counts for each variant that has its value.
 */
export async function generateVariants(ctx: Ctx, input: GenerateVariantsInput): Promise<Variants> {
  const { actor } = ctx;
  const adjustments = input.adjustments ?? [];
  refuseIfAny(
    adjustments.map(({ priceAdjustment }, i) =>
      adjustmentFault(actor, ['adjustments', i, 'priceAdjustment'], priceAdjustment),
    ),
  );
  return writeOnce(ctx, 'generateVariants', input, async (tx) => {
    const { family, options } = await choicesFor(tx, input.productId);
    const named = input.valueIds ?? [];
    refuseIfAny([
      ...named.map((id, i) => valueFault(actor, options, id, ['valueIds', i])),
      ...adjustments.map(({ valueId }, i) => valueFault(actor, options, valueId, ['adjustments', i, 'valueId'])),
    ]);
    const lists = wantedOf(options, new Set(named.map((id) => id.toLowerCase())));
    const byValue = new Map(
      adjustments.map(({ valueId, priceAdjustment }) => [valueId.toLowerCase(), priceAdjustment]),
    );
    const there = new Set(family.variants.map((variant) => variant.variantKey));
    const tooMany = () => problem(actor, 'TOO_MUCH.variants', ['valueIds'], { max: MOST_AT_ONCE });
    // Counted before they are made: five options of a hundred values are ten thousand millions.
    const count = lists.reduce((product, { length }) => product * length, 1);
    refuseIfAny([count > there.size + MOST_AT_ONCE && tooMany()]);
    const missing = combinations(lists)
      .filter((values) => !there.has(variantKey(values)))
      .map((values) => ({ values, adjustment: sum(values.map(({ id }) => byValue.get(id) ?? ZERO)) }));
    refuseIfAny([missing.length > MOST_AT_ONCE && tooMany()]);
    const added = await addVariants(tx, family, missing);
    return { productId: family.product.id, variantIds: added.map(({ id }) => id) };
  });
}

/** Of each option the values that are named; all, if none is. */
function wantedOf(options: readonly OptionWithValues[], named: ReadonlySet<string>): Values[] {
  return options.map(({ values }) => {
    const some = values.filter(({ id }) => named.has(id));
    return some.length > 0 ? some : values;
  });
}
