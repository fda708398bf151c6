import type { Ctx } from '@comptoir/kit/context';
import { csvNumber, csvProblem, inRow as inCsvRow } from '@comptoir/kit/csv';
import type { Decimal } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { faultsOf, isText, type ProductFields } from './product-rules.ts';
import type { Column, ProductsCsvRow } from './products-csv.ts';

/** A row as read: what it says of a product and what is wrong with it. */
export interface ReadRow {
  line: number;
  sku: string;
  fields: Omit<ProductFields, 'categoryId' | 'sku'> & { name: string; barcodes: readonly string[] };
  category: string | null;
  taxCategory: string | null;
  faults: Problem[];
}

const TRUE = new Set(['true', '1', 'yes', 'oui', 'vrai']);
const FALSE = new Set(['false', '0', 'no', 'non', 'faux']);

/** Reads one row of a products file; an empty cell says nothing. */
export function readProductRow(ctx: Ctx, { line, cells, surplus }: ProductsCsvRow, decimalComma: boolean): ReadRow {
  const { actor } = ctx;
  const faults: Problem[] = [];
  const number = (column: Column): Decimal | undefined => {
    const value = cells[column];
    if (value === undefined) return undefined;
    const read = csvNumber(value, { decimalComma });
    if (read === null) faults.push(csvProblem(actor, 'INVALID.number', [column], { value: value.slice(0, 40) }));
    return read ?? undefined;
  };
  const whole = (column: Column): number | undefined => {
    const value = number(column);
    if (value && !value.isInteger())
      faults.push(csvProblem(actor, 'INVALID.number', [column], { value: cells[column]?.slice(0, 40) }));
    return value?.isInteger() ? value.toNumber() : undefined;
  };
  const flag = (column: Column): boolean | undefined => {
    const value = cells[column]?.toLowerCase();
    if (value === undefined || TRUE.has(value) || FALSE.has(value))
      return value === undefined ? undefined : TRUE.has(value);
    faults.push(problem(actor, 'INVALID.boolean', [column], { value: value.slice(0, 40) }));
    return undefined;
  };
  const kind = cells.kind?.toUpperCase();
  if (kind !== undefined && kind !== 'GOOD' && kind !== 'SERVICE')
    faults.push(problem(actor, 'INVALID.kind', ['kind'], { value: kind.slice(0, 40) }));
  if (surplus > 0) faults.push(csvProblem(actor, 'INVALID.csvCells', []));
  if (cells.category !== undefined && !isText(cells.category, 200))
    faults.push(problem(actor, 'INVALID.name', ['category']));
  const fields = {
    name: cells.name ?? '', description: cells.description, kind: kind === 'GOOD' || kind === 'SERVICE' ? kind : undefined,
    salePrice: number('salePrice'), purchasePrice: number('purchasePrice'), taxRate: number('taxRate'), minStock: number('minStock'),
    unit: cells.unit, stockable: flag('stockable'), sellable: flag('sellable'), active: flag('active'), stationId: cells.stationId,
    barcodes: listIn(cells.barcode), supplierId: cells.supplierId,
    allergens: cells.allergens === undefined ? undefined : listIn(cells.allergens), preparationMinutes: whole('preparationMinutes'),
  } as const; // biome-ignore format: a table
  const sku = cells.sku ?? '';
  faults.push(...faultsOf(ctx, { ...fields, sku }));
  const { category = null, taxCategory = null } = cells;
  return { line, sku, fields, category, taxCategory, faults: faults.map((fault) => inRow(fault, line)) };
}

/** The parts of a cell that holds several, each once. */
const listIn = (cell: string | undefined): string[] => [...new Set(cell?.split('|').map((part) => part.trim()))];

/** The same problem, told of a row of the file: `input.csv.<line>.<column>`. */
export function inRow(fault: Problem, line: number): Problem {
  const isBarcode = fault.path[1] === 'barcodes';
  return inCsvRow(isBarcode ? { ...fault, path: ['input', 'barcode'] } : fault, line);
}
