import { addressFaults, cleanAddress, type PostalAddress } from '@comptoir/kit/contact';
import type { Ctx } from '@comptoir/kit/context';
import { type CsvFile, type CsvRow, csvNumber, csvProblem, inRow, readCsv } from '@comptoir/kit/csv';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { type CustomerFields, cleaned, faultsOf } from './customer-rules.ts';

const COLUMNS = [
  'number', 'kind', 'firstName', 'lastName', 'companyName', 'email', 'phone', 'dateOfBirth', 'preferredContact', 'notes', 'taxId',
  'registrationId', 'language', 'paymentTermsDays', 'creditLimit', 'street', 'postalCode', 'city', 'country',
] as const; // biome-ignore format: a list

type Column = (typeof COLUMNS)[number];

/** A row as read: what it says of a customer and of their billing address, and what is wrong with it. */
export interface ReadCustomer {
  line: number;
  /** Of the customer it is to change; null: told by e-mail, phone or name. */
  number: string | null;
  /** What its cells say; an empty cell says nothing. */
  fields: CustomerFields;
  address: Required<PostalAddress> | null;
  faults: Problem[];
}

const WORDS = {
  kind: ['INDIVIDUAL', 'BUSINESS', 'VIP'],
  preferredContact: ['EMAIL', 'PHONE', 'SMS'],
  language: ['en', 'fr'],
} as const;

/** Reads a file of customers; refuses one whose header is not ours, and tells of each row what is wrong with it. */
export function readCustomersCsv(ctx: Ctx, csv: string): ReadCustomer[] {
  const file = readCsv<Column>(ctx.actor, csv, COLUMNS, []);
  return file.rows.map((row) => readRow(ctx, row, file));
}

function readRow(ctx: Ctx, { line, cells, surplus }: CsvRow<Column>, file: CsvFile<Column>): ReadCustomer {
  const { actor } = ctx;
  const faults: (Problem | false)[] = [surplus > 0 && csvProblem(actor, 'INVALID.csvCells', [])];
  const number = (column: Column) => {
    const cell = cells[column];
    const read = cell === undefined ? undefined : csvNumber(cell, file);
    if (read === null) faults.push(csvProblem(actor, 'INVALID.number', [column], { value: shown(cell) }));
    return read ?? undefined;
  };
  const word = <Of extends keyof typeof WORDS>(column: Of) => {
    const cell = cells[column];
    const found = WORDS[column].find((value) => value.toLowerCase() === cell?.toLowerCase());
    if (cell !== undefined && !found)
      faults.push(problem(actor, 'INVALID.word', [column], { words: WORDS[column].join(', ') }));
    return found as (typeof WORDS)[Of][number] | undefined;
  };
  const day = cells.dateOfBirth;
  if (day !== undefined && !isDay(day)) faults.push(problem(actor, 'INVALID.day', ['dateOfBirth']));
  const days = number('paymentTermsDays');
  if (days && !days.isInteger())
    faults.push(csvProblem(actor, 'INVALID.number', ['paymentTermsDays'], { value: days.toFixed() }));
  const fields = cleaned<CustomerFields>({
    kind: word('kind'), firstName: cells.firstName, lastName: cells.lastName, companyName: cells.companyName, email: cells.email,
    phone: cells.phone, dateOfBirth: day !== undefined && isDay(day) ? day : undefined, preferredContact: word('preferredContact'),
    notes: cells.notes, taxId: cells.taxId, registrationId: cells.registrationId, language: word('language'),
    paymentTermsDays: days?.isInteger() ? days.toNumber() : undefined, creditLimit: number('creditLimit'),
  }); // biome-ignore format: a table
  faults.push(...faultsOf(ctx, fields));
  const address = readAddress(ctx, cells, faults);
  const found = faults.filter((fault): fault is Problem => Boolean(fault)).map((fault) => inRow(fault, line));
  return { line, number: cells.number ?? null, fields, address, faults: found };
}

/** A billing address, if the row has any of one: then street, city and country must be there. */
function readAddress(
  { actor }: Ctx,
  cells: CsvRow<Column>['cells'],
  faults: (Problem | false)[],
): Required<PostalAddress> | null {
  const { street, postalCode, city, country } = cells;
  const given = cleanAddress({ street, postalCode: postalCode ?? null, city, country });
  if (![street, postalCode, city, country].some(Boolean)) return null;
  for (const field of ['street', 'city', 'country'] as const)
    if (!given[field]) faults.push(problem(actor, 'INVALID.addressPart', [field]));
  faults.push(...addressFaults(actor, given));
  return given as Required<PostalAddress>;
}

const shown = (cell: string | undefined) => (cell ?? '').slice(0, 40);

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
