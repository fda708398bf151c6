import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductRow } from '../rows.ts';

/** A product, what it is a variant of, and what are variants of it. */
export interface Family {
  product: ProductRow;
  parent: ProductRow | null;
  variants: ProductRow[];
}

/**
 * A product and its next of kin, held until the transaction ends; refuses an id that is not the caller's to see.
 * @param version of the product, as the caller read it; refuses if somebody was faster
 */
export async function lockFamily(tx: Tx, productId: string, version?: number | null): Promise<Family> {
  const { actor } = tx.ctx;
  const rows = isUuid(productId)
    ? await tx.query<ProductRow>(
        sql`select * from product where id = ${productId} or variant_of = ${productId}
          or id = (select variant_of from product where id = ${productId}) order by id for update`,
      )
    : [];
  const product = rows.find(({ id }) => id === productId.toLowerCase());
  if (!product) throw new Refusal([problem(actor, 'NOT_FOUND.product', ['productId'])]);
  if (version != null && version !== product.version)
    throw new Refusal([problem(actor, 'VERSION_CONFLICT.product', ['version'])]);
  return {
    product,
    parent: rows.find(({ id }) => id === product.variantOf) ?? null,
    variants: rows.filter(({ variantOf }) => variantOf === product.id),
  };
}
