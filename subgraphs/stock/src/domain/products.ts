import { type Actor, companyOf, systemActor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { Fault, Path } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import { problem } from '../problems.ts';

export interface ProductFacts {
  id: string;
  name: string;
  stockable: boolean;
}

const PRODUCTS = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Product { id name stockable } }
}`);

/**
 * What is known of products, by id; ids that are none are passed over. A product that catalog made this very moment is asked
 * of it, so that stock can be received before the event arrives. Refuses with TRY_AGAIN if catalog would have to tell and is away.
 */
export async function productsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ProductFacts>> {
  const wanted = [...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))];
  const rows = await tx.query<ProductFacts>(
    sql`select id, name, stockable from stock_product where id = any(${wanted}::uuid[])`,
  );
  const products = new Map(rows.map((row) => [row.id, row]));
  const unheard = wanted.filter((id) => !products.has(id));
  if (unheard.length > 0) for (const product of await askCatalog(tx.ctx, unheard)) products.set(product.id, product);
  return products;
}

/** Asks as the system, in the actor's shops: who may receive goods need not be allowed to browse the catalog. */
async function askCatalog(ctx: Ctx, ids: readonly string[]): Promise<ProductFacts[]> {
  const { actor } = ctx;
  const asking = { ...systemActor(companyOf(actor), actor.correlationId), shops: actor.shops };
  const representations = ids.map((id) => ({ __typename: 'Product', id }));
  const { data, errors } = await ctx.call('catalog', asking, { document: PRODUCTS, variables: { representations } });
  const found = data?._entities as (ProductFacts | null)[] | undefined;
  if (!found || errors?.length) throw new Refusal([problem(actor, 'TRY_AGAIN.catalog', [])]);
  return found.flatMap((product) => product ?? []);
}

/** The fault of a product that a movement by hand names. */
export function productFault(actor: Actor, product: ProductFacts | undefined, path: Path): Fault {
  if (!product) return problem(actor, 'NOT_FOUND.product', path);
  return !product.stockable && problem(actor, 'INVALID.notStockable', path, { product: product.name });
}
