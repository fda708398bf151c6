import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { ConsumableRuleRow, ConsumableUseRow } from '../rows.ts';
import { idIs } from './list-rules.ts';

export interface ListConsumableRulesArgs extends PageArgs {
  filter?: {
    active?: boolean | null;
    consumableId?: string | null;
    productId?: string | null;
    shopId?: string | null;
  } | null;
}

/** Rules by name of what they use up; those in use unless asked otherwise. */
export function listConsumableRules(ctx: Ctx, args: ListConsumableRulesArgs): Promise<Page<ConsumableRuleRow>> {
  const { active, consumableId, productId, shopId } = { active: true, ...args.filter };
  const where = allOf([
    active != null && sql`active = ${active}`,
    idIs('consumable_id', consumableId),
    idIs('product_id', productId),
    idIs('shop_id', shopId),
  ]);
  return page<ConsumableRuleRow>(
    args,
    [
      { expression: 'consumable_name', type: 'text', of: (r) => r.consumableName },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from consumable_rule where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from consumable_rule where ${where}`))[0]?.n ?? 0,
    },
  );
}

export interface ConsumableUsageArgs extends PageArgs {
  filter?: {
    shopId?: string | null;
    consumableId?: string | null;
    from?: string | null;
    to?: string | null;
  } | null;
}

/** What sales used up over a time, per consumable, by name. */
export function reportUsage(ctx: Ctx, args: ConsumableUsageArgs): Promise<Page<ConsumableUseRow>> {
  const { shopId, consumableId, from, to } = args.filter ?? {};
  const where = allOf([
    idIs('shop_id', shopId),
    idIs('consumable_id', consumableId),
    from != null && sql`business_day >= ${from}`,
    to != null && sql`business_day <= ${to}`,
  ]);
  const uses = sql`select consumable_id as product_id, max(consumable_name) as product_name, sum(quantity) as quantity,
    count(*)::int as sales from consumable_usage where ${where} group by consumable_id`;
  return page<ConsumableUseRow>(
    args,
    [
      { expression: 'product_name', type: 'text', of: (r) => r.productName },
      { expression: 'product_id', type: 'uuid', of: (r) => r.productId },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from (${uses}) uses where ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from (${uses}) uses`))[0]?.n ?? 0,
    },
  );
}
