import { CsvError, parse } from 'csv-parse/sync';
import type { Actor } from './actor.ts';
import { Decimal } from './money.ts';
import { type Problem, problemsOf, Refusal } from './problems.ts';

const MAX_BYTES = 5 * 1024 * 1024;
const MAX_ROWS = 20_000;

/** One data row of a file: its cells by column, trimmed; empty ones are left out. */
export interface CsvRow<Column extends string> {
  /** Line in the file where the row begins; the header is line 1. */
  line: number;
  cells: Partial<Record<Column, string>>;
  /** Cells beyond the header's columns. */
  surplus: number;
}

export interface CsvFile<Column extends string> {
  rows: CsvRow<Column>[];
  /** In files with semicolons, as French spreadsheets write them, numbers may have a decimal comma. */
  decimalComma: boolean;
}

/** What can be wrong with any file. */
export const csvProblem = problemsOf({
  'INVALID.csv': { en: 'This is not readable CSV: {reason}', fr: 'Ce fichier CSV n’est pas lisible : {reason}' },
  'INVALID.csvTooLarge': {
    en: 'The file is too large: at most {rows} rows and {megabytes} MB.',
    fr: 'Le fichier est trop grand : {rows} lignes et {megabytes} Mo au plus.',
  },
  'INVALID.csvHeader': {
    en: 'The header row must name {required}; unknown columns: {unknown}.',
    fr: 'La première ligne doit nommer {required} ; colonnes inconnues : {unknown}.',
  },
  'INVALID.csvCells': {
    en: 'This row has more cells than the header.',
    fr: 'Cette ligne a plus de cellules que l’en-tête.',
  },
  'INVALID.number': { en: '“{value}” is not a number.', fr: '« {value} » n’est pas un nombre.' },
});

/** Reads a file; refuses one that is too large, malformed, or has a header that is not ours. */
export function readCsv<Column extends string>(
  actor: Actor,
  csv: string,
  columns: readonly Column[],
  required: readonly Column[],
): CsvFile<Column> {
  const tooLarge = () =>
    new Refusal([
      csvProblem(actor, 'INVALID.csvTooLarge', ['csv'], { rows: MAX_ROWS, megabytes: MAX_BYTES / 1024 / 1024 }),
    ]);
  if (csv.length > MAX_BYTES || Buffer.byteLength(csv) > MAX_BYTES) throw tooLarge();
  const delimiter = delimiterOf(csv);
  const records = recordsOf(actor, csv, delimiter);
  const header = columnsOf(actor, records[0]?.cells ?? [], columns, required);
  const rows = records.slice(1).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length > MAX_ROWS) throw tooLarge();
  return {
    decimalComma: delimiter === ';',
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        header.map((column, i) => [column, cells[i]] as const).filter(([, cell]) => cell),
      ) as Partial<Record<Column, string>>,
      surplus: cells.slice(header.length).filter(Boolean).length,
    })),
  };
}

const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;

/** A cell as a number; null if it is none. */
export function csvNumber(cell: string, { decimalComma }: Pick<CsvFile<string>, 'decimalComma'>): Decimal | null {
  const text = decimalComma ? cell.replace(',', '.') : cell;
  return NUMBER.test(text) ? new Decimal(text) : null;
}

/** The same problem, told of a row of the file: `input.csv.<line>.<column>`. */
export function inRow(fault: Problem, line: number): Problem {
  const [input = 'input', ...rest] = fault.path;
  return { ...fault, path: [input, 'csv', String(line), ...rest] };
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
    throw new Refusal([csvProblem(actor, 'INVALID.csv', ['csv'], { reason: error.message })]);
  }
}

function columnsOf<Column extends string>(
  actor: Actor,
  header: readonly string[],
  all: readonly Column[],
  required: readonly Column[],
): Column[] {
  const known = new Map<string, Column>(all.map((column) => [column.toLowerCase(), column]));
  const columns = header.map((name) => known.get(name.toLowerCase()));
  const unknown = header.filter((_, i) => columns[i] === undefined || columns.indexOf(columns[i]) !== i);
  if (unknown.length > 0 || !required.every((column) => columns.includes(column))) {
    const names = unknown.length > 0 ? unknown.slice(0, 20).join(', ').slice(0, 200) : '–';
    throw new Refusal([
      csvProblem(actor, 'INVALID.csvHeader', ['csv'], { unknown: names, required: required.join(', ') }),
    ]);
  }
  return columns as Column[];
}
