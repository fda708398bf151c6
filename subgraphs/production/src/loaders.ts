import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { productionDays } from './domain/production-days.ts';
import { readCosts } from './domain/read-costs.ts';
import type {
  ConsumableRuleRow, ProductionIngredientRow, ProductionLineRow, ProductionOrderRow, RecipeCostRow, RecipeIngredientRow, RecipeRow, RecipeVersionRow,
} from './rows.ts'; // biome-ignore format: a list

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    recipe: oneBy<RecipeRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from recipe where id = any(${ids}::uuid[])`),
    ),
    /** The recipe in use of a product. */
    recipeOfProduct: oneBy<RecipeRow>(
      (row) => row.productId,
      (ids) => read(ctx, sql`select * from recipe where active and product_id = any(${ids}::uuid[])`),
    ),
    versionsOfRecipe: manyBy<RecipeVersionRow>(
      (row) => row.recipeId,
      (ids) =>
        read(
          ctx,
          sql`select * from recipe_version where recipe_id = any(${ids}::uuid[]) order by recipe_id, number desc`,
        ),
    ),
    /** The version of a recipe that is in use. */
    versionInUse: oneBy<RecipeVersionRow>(
      (row) => row.recipeId,
      (ids) =>
        read(
          ctx,
          sql`select v.* from recipe_version v join recipe r on r.id = v.recipe_id and r.version = v.number
            where r.id = any(${ids}::uuid[])`,
        ),
    ),
    version: oneBy<RecipeVersionRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from recipe_version where id = any(${ids}::uuid[])`),
    ),
    ingredientsOfVersion: manyBy<RecipeIngredientRow>(
      (row) => row.versionId,
      (ids) =>
        read(
          ctx,
          sql`select * from recipe_ingredient where version_id = any(${ids}::uuid[]) order by version_id, position`,
        ),
    ),
    productionOrder: oneBy<ProductionOrderRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from production_order where id = any(${ids}::uuid[])`),
    ),
    linesOfOrder: manyBy<ProductionLineRow>(
      (row) => row.productionOrderId,
      (ids) =>
        read(
          ctx,
          sql`select * from production_line where production_order_id = any(${ids}::uuid[]) order by production_order_id, position`,
        ),
    ),
    ingredientsOfLine: manyBy<ProductionIngredientRow>(
      (row) => row.lineId,
      (ids) =>
        read(
          ctx,
          sql`select * from production_ingredient where line_id = any(${ids}::uuid[]) order by line_id, position`,
        ),
    ),
    consumableRule: oneBy<ConsumableRuleRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from consumable_rule where id = any(${ids}::uuid[])`),
    ),
    productionDay: productionDays(ctx),
    costOfRecipe: oneBy<RecipeCostRow>(
      (row) => row.recipeId,
      (ids) => readCosts(ctx, ids),
    ),
  };
}
