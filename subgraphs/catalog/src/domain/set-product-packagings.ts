import type { Actor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { type Fault, idFault, problem as plain, quantityFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { insertInto, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductPackagingRow, ProductRow } from '../rows.ts';
import { addBarcodes } from './add-barcodes.ts';
import { gtinOf, isBarcode } from './barcode.ts';
import { isText } from './product-rules.ts';
import { tellAgain } from './retell.ts';
import { lockProduct } from './save-products.ts';

export interface SetProductPackagingsInput {
  productId: string;
  version?: number | null;
  packagings: readonly PackagingInput[];
  idempotencyKey?: string | null;
}

interface PackagingInput {
  packagingId?: string | null;
  name: string;
  quantity: Decimal;
  barcodes?: readonly string[] | null;
}

const MOST = 20;
const LIMITS = { max: 1_000_000, decimals: 6 };

/** Says what several of a product come in, in place of what was there. One that is known keeps its id; those left out go, with their barcodes. */
export async function setProductPackagings(ctx: Ctx, input: SetProductPackagingsInput): Promise<{ productId: string }> {
  const { actor } = ctx;
  refuseIfAny(faultsOf(actor, input.packagings));
  return writeOnce(ctx, 'setProductPackagings', input, async (tx) => {
    const product = await lockProduct(tx, input.productId, input.version);
    const before = await packagingsOf(tx, [product.id]);
    const rows = rowsOf(product, input.packagings, before);
    const known = new Set(before.map(({ id }) => id));
    refuseIfAny([
      ...input.packagings.map(
        ({ packagingId }, i) =>
          packagingId != null &&
          !known.has(packagingId.toLowerCase()) &&
          problem(actor, 'NOT_FOUND.packaging', ['packagings', i, 'packagingId']),
      ),
      new Set(rows.map(({ id }) => id)).size < rows.length && plain(actor, 'INVALID.twice', ['packagings']),
    ]);
    await tx.query(sql`delete from product_barcode where product_id = ${product.id} and packaging_id is not null`);
    await tx.query(
      sql`delete from product_packaging where product_id = ${product.id} and id <> all(${rows.map(({ id }) => id)}::uuid[])`,
    );
    await keep(tx, rows);
    for (const [i, { barcodes }] of input.packagings.entries()) {
      const codes = barcodes ?? [];
      const pathOf = (code: string) => ['packagings', i, 'barcodes', codes.indexOf(code)];
      await addBarcodes(tx, { productId: product.id, packagingId: rows[i]?.id ?? null }, codes, pathOf);
    }
    await tellAgain(tx, [product.id]);
    return { productId: product.id };
  });
}

function faultsOf(actor: Actor, packagings: readonly PackagingInput[]): Fault[] {
  const gtins = packagings.flatMap(({ barcodes }) => barcodes ?? []).map(gtinOf);
  let seen = 0;
  return [
    packagings.length > MOST && plain(actor, 'INVALID.tooMany', ['packagings'], { max: MOST }),
    ...packagings.flatMap(({ packagingId, name, quantity, barcodes }, i) => [
      idFault(actor, ['packagings', i, 'packagingId'], packagingId),
      !isText(name, 50) && problem(actor, 'INVALID.name', ['packagings', i, 'name']),
      packagings.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) < i &&
        plain(actor, 'INVALID.twice', ['packagings', i, 'name']),
      quantityFault(actor, ['packagings', i, 'quantity'], quantity, LIMITS),
      ...(barcodes ?? []).flatMap((code, b) => [
        !isBarcode(code) &&
          problem(actor, 'INVALID.barcode', ['packagings', i, 'barcodes', b], { code: code.slice(0, 40) }),
        gtins.indexOf(gtinOf(code)) < seen++ && plain(actor, 'INVALID.twice', ['packagings', i, 'barcodes', b]),
      ]),
    ]),
  ];
}

function rowsOf(
  { id: productId, companyId, shopId }: ProductRow,
  packagings: readonly PackagingInput[],
  before: readonly ProductPackagingRow[],
): ProductPackagingRow[] {
  return packagings.map(({ packagingId, name, quantity }, i) => ({
    id: packagingId?.toLowerCase() ?? before.find((row) => row.name === name)?.id ?? newId(), companyId, shopId, productId, position: i + 1, name, quantity,
  })); // biome-ignore format: a table
}

async function keep(tx: Tx, rows: readonly ProductPackagingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    insertInto(
      'product_packaging',
      rows,
      sql`on conflict (id) do update set position = excluded.position, name = excluded.name, quantity = excluded.quantity`,
    ),
  );
}

/** What several of products come in, in its order. */
export function packagingsOf(
  { query }: Pick<Tx, 'query'>,
  productIds: readonly string[],
): Promise<ProductPackagingRow[]> {
  return query(
    sql`select * from product_packaging where product_id = any(${productIds}::uuid[]) order by product_id, position`,
  );
}
