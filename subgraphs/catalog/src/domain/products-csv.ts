import type { Actor } from '@comptoir/kit/actor';
import { Refusal } from '@comptoir/kit/problems';
import { CsvError, parse } from 'csv-parse/sync';
import { problem } from '../problems.ts';

export const MAX_BYTES = 5 * 1024 * 1024;
export const MAX_ROWS = 20_000;

const COLUMNS = [
  'sku', 'name', 'category', 'salePrice', 'purchasePrice', 'taxRate', 'unit', 'stockable', 'sellable', 'active', 'barcode', 'minStock',
  'stationId', 'kind', 'description',
] as const; // biome-ignore format: a list

export type Column = (typeof COLUMNS)[number];

/** One data row: its cells by column, trimmed; empty ones are left out. */
export interface CsvRow {
  /** Line in the file where the row begins; the header is line 1. */
  line: number;
  cells: Partial<Record<Column, string>>;
  /** Cells beyond the header's columns. */
  surplus: number;
}

export interface CsvFile {
  rows: CsvRow[];
  /** In files with semicolons, as French spreadsheets write them, numbers may have a decimal comma. */
  decimalComma: boolean;
}

/** Reads a products file; refuses one that is too large, malformed, or has a header that is not ours. */
export function readProductsCsv(actor: Actor, csv: string): CsvFile {
  const tooLarge = () =>
    new Refusal([
      problem(actor, 'INVALID.csvTooLarge', ['csv'], { rows: MAX_ROWS, megabytes: MAX_BYTES / 1024 / 1024 }),
    ]);
  if (csv.length > MAX_BYTES || Buffer.byteLength(csv) > MAX_BYTES) throw tooLarge();
  const delimiter = delimiterOf(csv);
  const records = recordsOf(actor, csv, delimiter);
  const header = columnsOf(actor, records[0]?.cells ?? []);
  const rows = records.slice(1).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length > MAX_ROWS) throw tooLarge();
  return {
    decimalComma: delimiter === ';',
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(header.map((column, i) => [column, cells[i]] as const).filter(([, cell]) => cell)),
      surplus: cells.slice(header.length).filter(Boolean).length,
    })),
  };
}

function delimiterOf(csv: string): ',' | ';' {
  const header = csv.slice(0, csv.search(/[\r\n]|$/));
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

function recordsOf(actor: Actor, csv: string, delimiter: string): { line: number; cells: string[] }[] {
  try {
    const parsed: unknown = parse(csv, {
      delimiter, bom: true, info: true, trim: true, relax_column_count: true, relax_quotes: true,
    }); // biome-ignore format: settings
    let line = 1;
    return (parsed as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      const row = { line, cells: record };
      // The parser tells the line a record ends on; one with line breaks in quotes began earlier.
      line = info.lines + 1;
      return row;
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal([problem(actor, 'INVALID.csv', ['csv'], { reason: error.message })]);
  }
}

function columnsOf(actor: Actor, header: readonly string[]): Column[] {
  const known = new Map<string, Column>(COLUMNS.map((column) => [column.toLowerCase(), column]));
  const columns = header.map((name) => known.get(name.toLowerCase()));
  const unknown = header.filter((_, i) => columns[i] === undefined || columns.indexOf(columns[i]) !== i);
  if (unknown.length > 0 || !columns.includes('sku') || !columns.includes('name')) {
    const names = unknown.length > 0 ? unknown.slice(0, 20).join(', ').slice(0, 200) : '–';
    throw new Refusal([problem(actor, 'INVALID.csvHeader', ['csv'], { unknown: names })]);
  }
  return columns as Column[];
}
