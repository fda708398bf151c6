import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { Path } from '@comptoir/kit/faults';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';

/** Whose a barcode is: a product's itself, or one of its packagings'. */
export interface Bearer {
  productId: string;
  packagingId?: string | null;
}

/** Gives a product, or what it comes in, barcodes that are new to it; refuses one that another has, however it is written there. */
export async function addBarcodes(
  tx: Tx,
  { productId, packagingId = null }: Bearer,
  codes: readonly string[],
  pathOf: (code: string) => Path,
): Promise<void> {
  if (codes.length === 0) return;
  const { actor } = tx.ctx;
  const taken = await tx.query<{ code: string }>(sql`
    with added as (
      insert into product_barcode (company_id, code, product_id, packaging_id)
        select ${companyOf(actor)}, code, ${productId}, ${packagingId} from unnest(${codes}::text[]) code
      on conflict do nothing returning code)
    select code from unnest(${codes}::text[]) code where code not in (select code from added)`);
  refuseIfAny(taken.map(({ code }) => problem(actor, 'ALREADY_EXISTS.barcode', pathOf(code), { code })));
}
