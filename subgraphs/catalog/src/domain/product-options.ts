import type { Queryable } from '@comptoir/kit/database';
import { sql } from '@comptoir/kit/sql';
import type { OptionRow, OptionValueRow, VariantChoiceRow } from '../rows.ts';

/** The options of products in their order. */
export function optionsOf({ query }: Queryable, productIds: readonly string[]): Promise<OptionRow[]> {
  return query(
    sql`select * from product_option where product_id = any(${productIds}::uuid[]) order by product_id, position`,
  );
}

/** The values of options in their order. */
export function valuesOf({ query }: Queryable, optionIds: readonly string[]): Promise<OptionValueRow[]> {
  return query(
    sql`select * from product_option_value where option_id = any(${optionIds}::uuid[]) order by option_id, position`,
  );
}

/** What variants are, in the order of their product's options. */
export function choicesOf({ query }: Queryable, variantIds: readonly string[]): Promise<VariantChoiceRow[]> {
  return query(sql`
    select c.*, o.name as option_name, v.name as value_name from variant_choice c
    join product_option o on o.id = c.option_id join product_option_value v on v.id = c.value_id
    where c.variant_id = any(${variantIds}::uuid[]) order by c.variant_id, o.position`);
}
