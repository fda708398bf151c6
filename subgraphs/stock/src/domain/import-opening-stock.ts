import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { inRow } from '@comptoir/kit/csv';
import type { Fault } from '@comptoir/kit/faults';
import type { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ImportedStockRowRow } from '../rows.ts';
import { namedId } from './ids.ts';
import { again, openWarehouse, type PolicedWarehouse } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { lotInFault, sharesOf } from './lot-rules.ts';
import { type OpeningRow, readOpeningStock } from './opening-stock-csv.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { type ProductFacts, productFault } from './products.ts';
import { productsBySku } from './products-by-sku.ts';

export interface ImportOpeningStockInput {
  warehouseId: string;
  csv: string;
  dryRun?: boolean | null;
}

export interface ImportedStock {
  created: number;
  rows: ImportedStockRowRow[];
}

const BATCH = 1_000;
const REFERENCE = 'OPENING';

/**
 * Takes in what is there when a warehouse begins to be kept, from CSV by SKU, a thousand rows a transaction. A row that is wrong
 * is reported and left out. Sending the file again after a failure half-way is safe: rows already there are UNCHANGED. What has
 * moved already has no opening any more: it is counted.
 */
export async function importOpeningStock(ctx: Ctx, input: ImportOpeningStockInput): Promise<ImportedStock> {
  const rows = readOpeningStock(ctx, input.csv);
  await write(ctx, (tx) => openWarehouse(tx, input.warehouseId));
  const results: ImportedStockRowRow[] = [];
  for (const batch of batchesOf(rows)) {
    const work = () => write(ctx, (tx) => importBatch(tx, input, batch));
    results.push(...(await again(ctx, work)));
  }
  return { created: results.filter((row) => row.status === 'CREATED').length, rows: results };
}

/** Rows of one product stay together, so that its first lot does not make the others late. */
function batchesOf(rows: readonly OpeningRow[]): OpeningRow[][] {
  const batches: OpeningRow[][] = [];
  for (const ofProduct of Map.groupBy(rows, (row) => row.sku).values()) {
    const last = batches.at(-1);
    if (last && last.length + ofProduct.length <= BATCH) last.push(...ofProduct);
    else batches.push([...ofProduct]);
  }
  return batches;
}

interface Opening {
  lineId: string;
  quantity: Decimal;
  unitCost: Decimal;
}

async function importBatch(
  tx: Tx,
  input: ImportOpeningStockInput,
  rows: readonly OpeningRow[],
): Promise<ImportedStockRowRow[]> {
  const warehouse = await openWarehouse(tx, input.warehouseId);
  const products = await productsBySku(
    tx,
    rows.filter((row) => row.faults.length === 0).map((row) => row.sku),
  );
  const documentId = namedId('opening', warehouse.id);
  const known = rows.flatMap((row) => products.get(row.sku) ?? []);
  const keys = known.map(({ id }) => ({ warehouseId: warehouse.id, productId: id, shopId: warehouse.shopId }));
  const levels = await lockLevels(tx, keys);
  const openings = new Map(
    (
      await tx.query<Opening>(sql`select line_id, quantity, unit_cost from stock_movement where document_id = ${documentId}
        and product_id = any(${known.map(({ id }) => id)}::uuid[])`)
    ).map((opening) => [opening.lineId, opening]),
  );
  const postings: Posting[] = [];
  const results = rows.map((row): ImportedStockRowRow => {
    const product = products.get(row.sku);
    const rejected = (faults: Fault[]) => {
      const problems = faults.flatMap((fault) => (fault ? inRow(fault, row.line) : []));
      return {
        line: row.line,
        status: 'REJECTED' as const,
        productId: product?.id ?? null,
        problems: [...row.faults, ...problems],
      };
    };
    if (row.faults.length > 0) return rejected([]);
    const fault = productFault(tx.ctx.actor, product, ['sku']);
    if (fault || !product) return rejected([fault]);
    const level = heldLevel(levels, { warehouseId: warehouse.id, productId: product.id });
    const lineId = namedId('opening', product.id, row.lotNumber ?? '');
    const before = openings.get(lineId);
    if (before?.quantity.eq(row.quantity) && before.unitCost.eq(row.unitCost))
      return { line: row.line, status: 'UNCHANGED', productId: product.id, problems: [] };
    const lotFault = lotInFault(tx.ctx.actor, level, row, []);
    if (lotFault) return rejected([lotFault]);
    if (level.seq > 0) return rejected([problem(tx.ctx.actor, 'ALREADY_EXISTS.opening', ['sku'], { sku: row.sku })]);
    postings.push(postingOf(warehouse, product, row, { documentId, lineId }));
    return { line: row.line, status: 'CREATED', productId: product.id, problems: [] };
  });
  if (!input.dryRun) await postMovements(tx, levels, postings);
  return results;
}

function postingOf(
  { id: warehouseId, shopId }: PolicedWarehouse,
  { id: productId }: ProductFacts,
  row: OpeningRow,
  of: { documentId: string; lineId: string },
): Posting {
  const { quantity, unitCost } = row;
  return {
    ...of, warehouseId, productId, shopId, type: 'IN', quantity, costing: { kind: 'RECEIPT', unitCost }, reference: REFERENCE, lots: sharesOf(row),
  }; // biome-ignore format: a table
}
