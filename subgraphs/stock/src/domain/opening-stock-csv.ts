import type { Ctx } from '@comptoir/kit/context';
import { type CsvFile, type CsvRow, csvNumber, csvProblem, inRow, readCsv } from '@comptoir/kit/csv';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { costFault, movedFault } from './input-rules.ts';
import { lotTextFaults } from './lot-rules.ts';

const COLUMNS = ['sku', 'quantity', 'unitCost', 'lotNumber', 'expiresOn'] as const;

type Column = (typeof COLUMNS)[number];

/** A row as read: what it says of a product, and what is wrong with it. */
export interface OpeningRow {
  line: number;
  sku: string;
  quantity: Decimal;
  unitCost: Decimal;
  lotNumber: string | null;
  expiresOn: string | null;
  faults: Problem[];
}

/** Reads a file of opening stock. Of a product there is one row, or one for each of its lots. */
export function readOpeningStock(ctx: Ctx, csv: string): OpeningRow[] {
  const file = readCsv(ctx.actor, csv, COLUMNS, ['sku', 'quantity', 'unitCost']);
  const seen = new Set<string>();
  return file.rows.map((row) => {
    const read = readRow(ctx, row, file);
    const key = `${read.sku}\n${read.lotNumber?.toLowerCase() ?? ''}`;
    const repeat = seen.has(key) && problem(ctx.actor, 'INVALID.csvTwice', ['sku'], { sku: read.sku });
    seen.add(key);
    return repeat ? { ...read, faults: [...read.faults, inRow(repeat, row.line)] } : read;
  });
}

function readRow(ctx: Ctx, { line, cells, surplus }: CsvRow<Column>, file: CsvFile<Column>): OpeningRow {
  const { actor } = ctx;
  const faults: (Problem | false)[] = [];
  const number = (column: 'quantity' | 'unitCost'): Decimal => {
    const cell = cells[column] ?? '';
    const read = csvNumber(cell, file);
    if (read === null) faults.push(csvProblem(actor, 'INVALID.number', [column], { value: cell.slice(0, 40) }));
    else faults.push(column === 'quantity' ? movedFault(actor, read, [column]) : costFault(actor, read, [column]));
    return read ?? ZERO;
  };
  const { lotNumber = null, expiresOn = null } = cells;
  const row = {
    line,
    sku: cells.sku ?? '',
    quantity: number('quantity'),
    unitCost: number('unitCost'),
    lotNumber,
    expiresOn,
  };
  faults.push(
    surplus > 0 && csvProblem(actor, 'INVALID.csvCells', []),
    row.sku === '' && problem(actor, 'NOT_FOUND.product', ['sku']),
    expiresOn !== null &&
      !isDay(expiresOn) &&
      problem(actor, 'INVALID.day', ['expiresOn'], { value: expiresOn.slice(0, 40) }),
    ...lotTextFaults(actor, row, []),
  );
  return { ...row, faults: faults.flatMap((fault) => (fault ? inRow(fault, line) : [])) };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
