import type { Ctx, Tx } from '@comptoir/kit/context';
import { amountFaults, problem as plain, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { ProductRow } from '../rows.ts';
import { type Family, lockFamily } from './family.ts';
import { keepProducts } from './keep-products.ts';
import { ownPricesAt, recordPrices } from './price-history.ts';
import { lookAgain } from './retell.ts';

export interface ChangePriceInput {
  productId: string;
  price: Decimal;
  validFrom?: Date | null;
  validTo?: Date | null;
  reason?: string | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

const CLOCK_SKEW_MS = 5 * 60_000;
const FURTHEST_MS = 3 * 366 * 86_400_000;

/**
 * Changes a product's own price, now or at a time to come, for good or for a while: at its end it goes back to what is
 * recorded now for then. Variants keep their difference.
 */
export async function changePrice(ctx: Ctx, input: ChangePriceInput): Promise<{ productId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    ...amountFaults(actor, ['price'], input.price, actor.currency ?? 'EUR'),
    textFault(actor, ['reason'], input.reason, 500),
    ...timeFaults(ctx, input),
  ]);
  return writeOnce(ctx, 'changePrice', input, async (tx) => {
    const family = await lockFamily(tx, input.productId, input.version);
    refuseIfAny([family.parent && problem(actor, 'ILLEGAL_STATE.variantPrice', ['productId'])]);
    const now = ctx.now();
    const { price, validTo, reason = null } = input;
    const then = validTo && (await ownPricesAt(tx, [family.product.id], validTo))[0]?.price;
    if (input.validFrom && input.validFrom > now) await schedule(tx, family, price, input.validFrom, reason);
    else await keepProducts(tx, atPrice(tx, family, price), reason);
    if (validTo) await schedule(tx, family, then ?? family.product.salePrice, validTo, reason);
    return { productId: family.product.id };
  });
}

function timeFaults({ actor, now }: Ctx, { validFrom, validTo }: ChangePriceInput): (Problem | false)[] {
  const today = now().getTime();
  const from = validFrom?.getTime() ?? today;
  const isFar = (at: Date | null | undefined) => at != null && at.getTime() - today > FURTHEST_MS;
  return [
    from < today - CLOCK_SKEW_MS && problem(actor, 'INVALID.past', ['validFrom']),
    isFar(validFrom) && problem(actor, 'INVALID.farAway', ['validFrom']),
    isFar(validTo) && problem(actor, 'INVALID.farAway', ['validTo']),
    validTo != null && validTo.getTime() <= Math.max(from, today) && plain(actor, 'INVALID.period', ['validTo']),
  ];
}

/** Records a price for later, which the background makes the products' when it is due. */
async function schedule(tx: Tx, family: Family, price: Decimal, validFrom: Date, reason: string | null): Promise<void> {
  const changes = atPrice(tx, family, price);
  await recordPrices(
    tx,
    changes.map(({ after }) => ({ product: after, price: after.salePrice, validFrom, reason })),
  );
  for (const { after } of changes) await lookAgain(tx, 'PRODUCT', after.id, validFrom);
}

/** A product and its variants at a price of the product's; refuses one at which a variant would cost less than nothing. */
function atPrice(tx: Tx, { product, variants }: Family, price: Decimal): { before: ProductRow; after: ProductRow }[] {
  const changes = [product, ...variants].map((before) => {
    const isItself = before === product;
    return { before, after: { ...before, salePrice: isItself ? price : price.plus(before.priceAdjustment) } };
  });
  const below = changes.find(({ after }) => after.salePrice.lt(0));
  refuseIfAny([below && problem(tx.ctx.actor, 'INVALID.variantBelowZero', ['price'], { name: below.after.name })]);
  return changes;
}
