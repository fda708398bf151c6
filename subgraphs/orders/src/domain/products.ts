import { systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import type { SoldProduct } from '../rows.ts';

/** What is known of the products named; those that catalog does not have are missing, unless catalog was away. */
export interface FoundProducts {
  byId: ReadonlyMap<string, SoldProduct>;
  /** True when some are not known here and catalog did not answer. */
  catalogAway: boolean;
}

/** The products of these ids, from what catalog told; ones it made this very moment are asked of it. */
export async function productsById(ctx: Ctx, ids: readonly string[]): Promise<FoundProducts> {
  const wanted = [...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))];
  if (wanted.length === 0) return { byId: new Map(), catalogAway: false };
  const known = await read<SoldProduct>(ctx, sql`select * from order_product where id = any(${wanted}::uuid[])`);
  const byId = new Map(known.map((p) => [p.id, p]));
  const missing = wanted.filter((id) => !byId.has(id));
  if (missing.length === 0) return { byId, catalogAway: false };
  const asked = await askCatalog(ctx, missing);
  for (const product of asked ?? []) byId.set(product.id, product);
  return { byId, catalogAway: asked === null };
}

const PRODUCTS = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Product { id name salePrice taxRate taxCategory { rates { validFrom rate } } stockable sellable active available allergens preparationMinutes hasVariants preparedAt { id }
      modifierGroups { id name minChoices maxChoices modifiers { id name price active } } }
  }
}`);

interface CatalogProduct {
  id: string;
  name: string;
  salePrice: string;
  taxRate: string | null;
  taxCategory: { rates: { validFrom: string | null; rate: string }[] } | null;
  stockable: boolean;
  sellable: boolean;
  active: boolean;
  available: boolean;
  allergens: string[];
  preparationMinutes: number | null;
  hasVariants: boolean;
  preparedAt: { id: string } | null;
  modifierGroups: {
    id: string;
    name: string;
    minChoices: number;
    maxChoices: number | null;
    modifiers: { id: string; name: string; price: string; active: boolean }[];
  }[];
}

/** Null when catalog does not answer. A till may sell what its user may not browse, so it asks as the system, in the user's shops. */
async function askCatalog(ctx: Ctx, ids: readonly string[]): Promise<SoldProduct[] | null> {
  const { actor } = ctx;
  const asking = {
    ...systemActor(actor.companyId ?? '', actor.correlationId),
    shops: actor.shops,
    currency: actor.currency,
  };
  const representations = ids.map((id) => ({ __typename: 'Product', id }));
  const answer = await ask<{ _entities: (CatalogProduct | null)[] }>(ctx, 'catalog', {
    document: PRODUCTS,
    variables: { representations },
    actor: asking,
  });
  if (!answer) return null;
  return answer._entities
    .filter((p): p is CatalogProduct => p !== null)
    .map(({ preparedAt, modifierGroups, taxCategory, ...p }) => ({
      ...p,
      shopId: null,
      salePrice: decimal(p.salePrice),
      taxRate: p.taxRate === null ? null : decimal(p.taxRate),
      taxRates: (taxCategory?.rates ?? []).map(({ validFrom, rate }) => ({ from: validFrom, rate })),
      stationId: preparedAt?.id ?? null,
      unavailableShopIds: [],
      modifierGroups: modifierGroups.map(({ id, modifiers, ...group }) => ({
        ...group,
        groupId: id,
        modifiers: modifiers
          .filter(({ active }) => active)
          .map((m) => ({ modifierId: m.id, name: m.name, price: m.price })),
      })),
    }));
}
