import { companyOf, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import type { KnownProduct } from '../rows.ts';

/** What is known of the products named; those that catalog does not have are missing, unless catalog was away. */
export interface FoundProducts {
  byId: ReadonlyMap<string, KnownProduct>;
  /** True when some are not known here and catalog did not answer. */
  catalogAway: boolean;
}

/** The products of these ids, from what catalog told; ones it made this very moment are asked of it. */
export async function productsById(tx: Tx, ids: readonly string[]): Promise<FoundProducts> {
  const wanted = [...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))];
  if (wanted.length === 0) return { byId: new Map(), catalogAway: false };
  const known = await tx.query<KnownProduct>(sql`select * from production_product where id = any(${wanted}::uuid[])`);
  const byId = new Map(known.map((product) => [product.id, product]));
  const missing = wanted.filter((id) => !byId.has(id));
  if (missing.length === 0) return { byId, catalogAway: false };
  const asked = await askCatalog(tx.ctx, missing);
  for (const product of asked ?? []) byId.set(product.id, product);
  return { byId, catalogAway: asked === null };
}

const PRODUCTS = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Product { id name unit salePrice purchasePrice taxRate stockable active }
  }
}`);

interface CatalogProduct {
  id: string;
  name: string;
  unit: string;
  salePrice: string;
  purchasePrice: string | null;
  taxRate: string | null;
  stockable: boolean;
  active: boolean;
}

/** Null when catalog does not answer. Who writes recipes need not be allowed to browse, so it is asked as the system, in the caller's shops. */
async function askCatalog(ctx: Ctx, ids: readonly string[]): Promise<KnownProduct[] | null> {
  const { actor } = ctx;
  const asking = {
    ...systemActor(companyOf(actor), actor.correlationId),
    shops: actor.shops,
    currency: actor.currency,
  };
  const representations = ids.map((id) => ({ __typename: 'Product', id }));
  const answer = await ask<{ _entities: (CatalogProduct | null)[] }>(ctx, 'catalog', {
    document: PRODUCTS,
    variables: { representations },
    actor: asking,
  });
  const optional = (text: string | null) => (text === null ? null : decimal(text));
  return (
    answer?._entities.flatMap((product): KnownProduct[] => {
      if (!product) return [];
      const { salePrice, purchasePrice, taxRate, ...rest } = product;
      return [
        {
          ...rest, shopId: null, supplierId: null, salePrice: decimal(salePrice), purchasePrice: optional(purchasePrice),
          taxRate: optional(taxRate),
        }, // biome-ignore format: a table
      ];
    }) ?? null
  );
}
