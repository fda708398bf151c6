import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { RecipeRow } from '../rows.ts';
import { containsWords, idIs } from './list-rules.ts';

export interface ListRecipesArgs extends PageArgs {
  search?: string | null;
  filter?: { active?: boolean | null; productId?: string | null; ingredientId?: string | null } | null;
}

/** Recipes by name of what they make; those in use unless asked otherwise. */
export function listRecipes(ctx: Ctx, args: ListRecipesArgs): Promise<Page<RecipeRow>> {
  const { active, productId, ingredientId } = { active: true, ...args.filter };
  const uses = idIs('i.product_id', ingredientId);
  const where = allOf([
    active != null && sql`active = ${active}`,
    idIs('product_id', productId),
    uses &&
      sql`exists (select from recipe_version v join recipe_ingredient i on i.version_id = v.id
        where v.recipe_id = recipe.id and v.number = recipe.version and ${uses})`,
    containsWords('product_name', args.search),
  ]);
  return page<RecipeRow>(
    args,
    [
      { expression: 'product_name', type: 'text', of: (r) => r.productName },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from recipe where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from recipe where ${where}`))[0]?.n ?? 0,
    },
  );
}
