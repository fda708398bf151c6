import { createHash } from 'node:crypto';
import { companyOf, systemActor } from '@comptoir/kit/actor';
import { type Ctx, read, readOne } from '@comptoir/kit/context';
import { type Sql, sql } from '@comptoir/kit/sql';
import type { CreditNoteLineRow, CreditNoteRow, InvoiceLineRow, ValidatedInvoice } from '../invoice-rows.ts';
import { creditNoteDigest, invoiceDigest } from './document-hash.ts';
import { type ChainedKind, prefixOf } from './numbers.ts';

export interface VerifyDocumentsArgs {
  kind: ChainedKind;
  year: number;
  limit?: number | null;
  after?: string | null;
}

/** What was found: `firstBreak` is the first document that is not what it was, or is not there. */
export interface DocumentChain {
  kind: ChainedKind;
  year: number;
  checked: number;
  firstBreak: { number: string; reason: 'MISSING' | 'CHANGED' } | null;
  next: string | null;
}

/** A document's place in its series and what its hash should be made of. */
interface Link {
  number: string;
  hash: string | null;
  content: string;
}

const PAGE = 500;
const MOST = 100_000;

/**
 * Recomputes the chain of hashes of a series (see `document-hash.ts`) from the rows as they are now, in the order of the
 * numbers, and names the first break: a number that is missing, or a document that is not what it was when it got its
 * number. All of the company's shops are looked at, whichever the caller may see. What was validated before documents were
 * chained has no hash, and stands before the first link.
 */
export async function verifyDocuments(ctx: Ctx, args: VerifyDocumentsArgs): Promise<DocumentChain> {
  const { kind, year } = args;
  const whole: Ctx = { ...ctx, actor: systemActor(companyOf(ctx.actor), ctx.actor.correlationId) };
  const prefix = prefixOf(args);
  const most = Math.min(args.limit ?? MOST, MOST);
  const start = args.after ? await linkBefore(whole, kind, prefix, args.after) : { at: 0, hash: '' };
  let { at, hash } = start;
  const answer = (reason: 'MISSING' | 'CHANGED' | null, next: string | null = null): DocumentChain => ({
    kind, year, checked: at - start.at, firstBreak: reason && { number: numberOf(prefix, at + 1), reason }, next,
  }); // biome-ignore format: a table
  while (at - start.at < most) {
    const links = await linksAfter(whole, kind, prefix, numberOf(prefix, at), Math.min(PAGE, most - (at - start.at)));
    for (const link of links) {
      if (link.number !== numberOf(prefix, at + 1)) return answer('MISSING');
      const isUnchained = link.hash === null && hash === '';
      if (!isUnchained && link.hash !== chainHash(hash, link)) return answer('CHANGED');
      hash = link.hash ?? '';
      at += 1;
    }
    if (links.length === 0) return answer(await breakAtEnd(whole, args, at, hash));
  }
  return answer(null, numberOf(prefix, at));
}

/** The counter knows how many there are and what the last one's hash was: none may be gone from the end. */
async function breakAtEnd(ctx: Ctx, { kind, year }: VerifyDocumentsArgs, at: number, hash: string): Promise<'MISSING' | null> {
  const counter = await readOne<{ value: string; hash: string | null }>(
    ctx, sql`select value, hash from document_counter where kind = ${kind} and year = ${year}`,
  );
  const isEnd = Number(counter?.value ?? 0) === at && (counter?.hash ?? '') === hash;
  return isEnd ? null : 'MISSING';
} // biome-ignore format: a line

/** As `chain_hash` in the database. */
function chainHash(previous: string, { number, content }: Link): string {
  return createHash('sha256').update([previous, number, content].join('\n')).digest('hex');
}

/** As `document_number` in the database. */
function numberOf(prefix: string, n: number): string {
  return `${prefix}${String(n).padStart(6, '0')}`;
}

async function linkBefore(ctx: Ctx, kind: ChainedKind, prefix: string, number: string): Promise<{ at: number; hash: string }> {
  const table = kind === 'INVOICE' ? sql`invoice` : sql`credit_note`;
  const found = await readOne<{ hash: string | null }>(ctx, sql`select hash from ${table} where number = ${number}`);
  const at = number.startsWith(prefix) ? Number(number.slice(prefix.length)) : 0;
  return found && Number.isSafeInteger(at) ? { at, hash: found.hash ?? '' } : { at: 0, hash: '' };
} // biome-ignore format: a line

/** The next documents of a series with their digests, in the order of their numbers. */
async function linksAfter(ctx: Ctx, kind: ChainedKind, prefix: string, after: string, limit: number): Promise<Link[]> {
  const next = (table: Sql) => sql`select * from ${table} where starts_with(number, ${prefix})
    and (length(number), number) > (${after.length}, ${after}) order by length(number), number limit ${limit}`;
  if (kind === 'INVOICE') {
    const documents = await read<ValidatedInvoice>(ctx, next(sql`invoice`));
    const lines = await read<InvoiceLineRow>(ctx, sql`
      select * from invoice_line where invoice_id = any(${documents.map((d) => d.id)}::uuid[]) order by position`);
    const byInvoice = Map.groupBy(lines, (l) => l.invoiceId);
    return documents.map((d) => ({ number: d.number, hash: d.hash, content: invoiceDigest(d, byInvoice.get(d.id) ?? []) }));
  }
  const documents = await read<CreditNoteRow>(ctx, next(sql`credit_note`));
  const lines = await read<CreditNoteLineRow>(ctx, sql`
    select * from credit_note_line where credit_note_id = any(${documents.map((d) => d.id)}::uuid[]) order by position`);
  const byNote = Map.groupBy(lines, (l) => l.creditNoteId);
  return documents.map((d) => ({ number: d.number, hash: d.hash, content: creditNoteDigest(d, byNote.get(d.id) ?? []) }));
} // biome-ignore format: long lines
