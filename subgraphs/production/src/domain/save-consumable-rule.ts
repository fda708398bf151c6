import { companyOf, seesShop } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { type Fault, keyFault, quantityFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ConsumableRuleRow, KnownProduct, SaleChannel } from '../rows.ts';
import { LARGEST } from './production-content.ts';
import { productsById } from './products.ts';
import { missing } from './recipe-content.ts';
import { makingShop } from './shops.ts';

export interface CreateConsumableRuleInput {
  consumableId: string;
  quantity: Decimal;
  per: 'UNIT' | 'SALE';
  productId?: string | null;
  channel?: SaleChannel | null;
  shopId?: string | null;
  idempotencyKey?: string | null;
}

export interface UpdateConsumableRuleInput {
  ruleId: string;
  quantity?: Decimal | null;
  active?: boolean | null;
  idempotencyKey?: string | null;
}

const faultsOf = ({ actor }: Ctx, input: { quantity?: Decimal | null; idempotencyKey?: string | null }): Fault[] => [
  keyFault(actor, input.idempotencyKey),
  quantityFault(actor, ['quantity'], input.quantity, LARGEST),
];

/** Says what is used up when something is sold, from the next sale on. */
export async function createConsumableRule(ctx: Ctx, input: CreateConsumableRuleInput): Promise<{ ruleId: string }> {
  refuseIfAny(faultsOf(ctx, input));
  return writeOnce(ctx, 'createConsumableRule', input, async (tx) => {
    const shop = input.shopId == null ? null : await makingShop(tx, input.shopId);
    const { consumable, product } = await productsNamed(tx, input);
    const at = ctx.now();
    const rule: ConsumableRuleRow = {
      id: newId(), companyId: companyOf(ctx.actor), shopId: shop?.shopId ?? null, consumableId: consumable.id, consumableName: consumable.name,
      productId: product?.id ?? null, per: input.per, channel: input.channel ?? null, quantity: input.quantity, active: true, createdAt: at,
      updatedAt: at,
    }; // biome-ignore format: a table
    await tx.insert('consumable_rule', [rule]);
    return { ruleId: rule.id };
  });
}

async function productsNamed(
  tx: Tx,
  { consumableId, productId }: CreateConsumableRuleInput,
): Promise<{ consumable: KnownProduct; product: KnownProduct | null }> {
  const { actor } = tx.ctx;
  const found = await productsById(tx, [consumableId, ...(productId == null ? [] : [productId])]);
  const consumable = found.byId.get(consumableId.toLowerCase());
  const product = productId == null ? null : found.byId.get(productId.toLowerCase());
  refuseIfAny([
    !consumable && missing(actor, found, ['consumableId']),
    consumable?.stockable === false && problem(actor, 'INVALID.notKept', ['consumableId'], { name: consumable.name }),
    product === undefined && missing(actor, found, ['productId']),
  ]);
  return { consumable: consumable as KnownProduct, product: product ?? null };
}

/** Changes how much is used up from the next sale on, or ends it; what was used stays as it was told. */
export async function updateConsumableRule(ctx: Ctx, input: UpdateConsumableRuleInput): Promise<{ ruleId: string }> {
  const { actor } = ctx;
  refuseIfAny(faultsOf(ctx, input));
  return writeOnce(ctx, 'updateConsumableRule', input, async (tx) => {
    const rule = isUuid(input.ruleId)
      ? await tx.one<ConsumableRuleRow>(sql`select * from consumable_rule where id = ${input.ruleId} for update`)
      : null;
    if (!rule || (rule.shopId !== null && !seesShop(actor, rule.shopId)))
      throw new Refusal([problem(actor, 'NOT_FOUND.rule', ['ruleId'])]);
    await tx.query(sql`update consumable_rule set quantity = ${input.quantity ?? rule.quantity}, active = ${input.active ?? rule.active},
      updated_at = ${ctx.now()} where id = ${rule.id}`);
    return { ruleId: rule.id };
  });
}
