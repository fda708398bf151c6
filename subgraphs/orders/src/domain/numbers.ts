import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Fill, sql } from '@comptoir/kit/sql';

/**
 * A series of numbers of one company. Orders and quotes have one for ever; invoices and credit notes one per fiscal
 * (calendar) year, whose documents are chained by their hashes.
 */
export type Series = { kind: 'ORDER' | 'QUOTE'; year: 0 } | ChainedSeries;

export interface ChainedSeries {
  kind: ChainedKind;
  year: number;
  /** Digest of the document that takes the number; see `document-hash.ts`. */
  content: string;
  /** Stands for the document's hash until the commit. */
  hash: Fill;
}

export type ChainedKind = 'INVOICE' | 'CREDIT_NOTE';

export const ORDER_NUMBERS: Series = { kind: 'ORDER', year: 0 };
export const QUOTE_NUMBERS: Series = { kind: 'QUOTE', year: 0 };

/** The series that a document of this business day takes its number and its hash from. */
export function chained(tx: Tx, kind: ChainedKind, businessDay: string, content: string): ChainedSeries {
  return { kind, year: fiscalYear(businessDay), content, hash: tx.fill() };
}

/** Documents are numbered by calendar year. */
export function fiscalYear(businessDay: string): number {
  return Number(businessDay.slice(0, 4));
}

/** What stands before the digits of a number. */
export function prefixOf({ kind, year }: Pick<Series, 'kind' | 'year'>): string {
  if (kind === 'ORDER') return 'O-';
  if (kind === 'QUOTE') return 'Q-';
  return `${kind === 'INVOICE' ? 'INV' : 'CN'}-${year}-`;
}

/**
 * Takes a number of the series of each document wanted with the commit, and gives tokens that stand for them in rows
 * (`insertAllAtCommit`) and events until then. Every other taker waits from there to the end of this transaction, which is
 * all within PostgreSQL; a rollback gives the numbers back. Counters are locked by kind (credit notes, invoices, orders,
 * quotes) and year, so no two takers wait for each other. A chained series gives its documents' hashes by the same lock, so
 * that the chain runs as the numbers do.
 * @param taken told the numbers once they are kept
 */
export function takeNumbersAtCommit<const Wanted extends readonly Series[]>(
  tx: Tx,
  wanted: Wanted,
  taken: (numbers: { [I in keyof Wanted]: string }) => void = () => {},
): { [I in keyof Wanted]: string } {
  type PerSeries = { [I in keyof Wanted]: string };
  const fills = wanted.map(() => tx.fill());
  const contents = wanted.map((s) => ('content' in s ? s.content : null));
  const hashSettings = wanted.map((s) => ('hash' in s ? s.hash.setting : null));
  const statement = sql`select take_numbers(${companyOf(tx.ctx.actor)}, ${wanted.map((s) => s.kind)}::text[], ${wanted.map((s) => s.year)}::int[],
    ${wanted.map(prefixOf)}::text[], ${contents}::text[], ${fills.map((f) => f.setting)}::text[], ${hashSettings}::text[]) as numbers`;
  tx.atCommit(statement, ([row]) => taken(row?.numbers as PerSeries));
  return fills.map((fill) => fill.token) as PerSeries;
}
