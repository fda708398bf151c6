import type { Actor } from '@comptoir/kit/actor';
import { type CsvFile, type CsvRow, readCsv } from '@comptoir/kit/csv';

const COLUMNS = [
  'sku', 'name', 'category', 'salePrice', 'purchasePrice', 'taxRate', 'unit', 'stockable', 'sellable', 'active', 'barcode', 'minStock',
  'stationId', 'kind', 'description', 'taxCategory', 'supplierId', 'allergens', 'preparationMinutes',
] as const; // biome-ignore format: a list

export type Column = (typeof COLUMNS)[number];
export type ProductsCsvRow = CsvRow<Column>;

export function readProductsCsv(actor: Actor, csv: string): CsvFile<Column> {
  return readCsv(actor, csv, COLUMNS, ['sku', 'name']);
}
