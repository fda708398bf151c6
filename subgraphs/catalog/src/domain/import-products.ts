import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ImportedRowRow } from '../rows.ts';
import { applyImport } from './import-batch.ts';
import { knownStations, stationFault } from './known-stations.ts';
import { readProductsCsv } from './products-csv.ts';
import { inRow, type ReadRow, readProductRow } from './products-csv-row.ts';

export interface ImportProductsInput {
  csv: string;
  dryRun?: boolean | null;
}

export interface ImportResult {
  created: number;
  updated: number;
  rows: ImportedRowRow[];
}

const BATCH = 1_000;

/**
 * Adds and changes products from CSV, by SKU, a thousand rows a transaction. A row that is wrong is reported and left out.
 * Sending the file again after a failure half-way is safe: rows already there are UNCHANGED.
 */
export async function importProducts(ctx: Ctx, input: ImportProductsInput): Promise<ImportResult> {
  const { rows, decimalComma } = readProductsCsv(ctx.actor, input.csv);
  const read = await refuseStations(
    ctx,
    refuseRepeats(
      ctx,
      rows.map((row) => readProductRow(ctx, row, decimalComma)),
    ),
  );
  const claims = new Map<string, string>();
  const results: ImportedRowRow[] = [];
  for (let start = 0; start < read.length; start += BATCH) {
    const batch = read.slice(start, start + BATCH);
    results.push(...(await importBatch(ctx, batch, claims, input.dryRun ?? false)));
  }
  const counted = (status: ImportedRowRow['status']) => results.filter((row) => row.status === status).length;
  return { created: counted('CREATED'), updated: counted('UPDATED'), rows: results };
}

function refuseRepeats(ctx: Ctx, rows: readonly ReadRow[]): ReadRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (!seen.has(row.sku)) {
      seen.add(row.sku);
      return row;
    }
    const repeat = problem(ctx.actor, 'INVALID.csvTwice', ['sku'], { sku: row.sku });
    return { ...row, faults: [...row.faults, inRow(repeat, row.line)] };
  });
}

async function refuseStations(ctx: Ctx, rows: readonly ReadRow[]): Promise<ReadRow[]> {
  const known = await knownStations(
    ctx,
    rows.map(({ fields }) => fields.stationId),
  );
  return rows.map((row) => {
    const fault = stationFault(ctx.actor, known, row.fields.stationId);
    return fault ? { ...row, faults: [...row.faults, inRow(fault, row.line)] } : row;
  });
}

/** A barcode that someone else took at this very moment undoes the batch; the second look then sees it and reports the row. */
async function importBatch(ctx: Ctx, rows: readonly ReadRow[], claims: Map<string, string>, dryRun: boolean) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write(ctx, async (tx) => {
        if (!dryRun) await oneImportAtATime(tx);
        return applyImport(tx, rows, claims, dryRun);
      });
    } catch (error) {
      if (!(error instanceof Refusal) || attempt === 3) throw error;
    }
  }
}

/** Two imports of the same SKUs in different order would wait for each other for ever. */
async function oneImportAtATime(tx: Tx): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${companyOf(tx.ctx.actor)}`}, 0))`);
}
