import { businessDay } from '@comptoir/kit/business-day';
import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { QuoteLineRow, QuoteRow } from '../quote-rows.ts';
import type { SellingShop } from '../rows.ts';
import { QUOTE_STEPS, type QuoteStatus, quoteStatusOf } from './quote-states.ts';
import { shopOf } from './shops.ts';

/** A quote, locked, with its shop and what the shop's day is. */
export interface HeldQuote {
  quote: QuoteRow;
  shop: SellingShop;
  today: string;
  status: QuoteStatus;
}

/** Refuses a quote that is not there, and one that changed since `version`. */
export async function lockQuote(tx: Tx, quoteId: string, version?: number | null): Promise<HeldQuote> {
  const { actor, now } = tx.ctx;
  const found = isUuid(quoteId) ? await tx.one<QuoteRow>(sql`select * from quote where id = ${quoteId} for update`) : null;
  if (!found) refuseIfAny([problem(actor, 'NOT_FOUND.quote', ['quoteId'])]);
  const quote = found as QuoteRow;
  refuseIfAny([version != null && quote.version !== version && problem(actor, 'VERSION_CONFLICT.quote', ['version'])]);
  const shop = await shopOf(tx, quote.shopId);
  const today = businessDay(now(), shop.timeZone);
  return { quote, shop, today, status: quoteStatusOf(quote, today) };
} // biome-ignore format: a line

/** Refuses a step that the quote's state does not allow. */
export function refuseUnlessQuoteMay({ ctx: { actor } }: Tx, { quote, status }: HeldQuote, to: QuoteStatus): void {
  const { number } = quote;
  refuseIfAny([
    !QUOTE_STEPS[status].includes(to) && problem(actor, `ILLEGAL_STATE.quote${status}`, ['quoteId'], { number }),
  ]);
}

export function linesOfQuote(tx: Tx, quoteId: string): Promise<QuoteLineRow[]> {
  return tx.query(sql`select * from quote_line where quote_id = ${quoteId} order by position`);
}

/** Writes what changed of a locked quote, its content and its number aside, as its next version. */
export async function keepQuote(tx: Tx, quote: QuoteRow): Promise<void> {
  await tx.query(sql`update quote set status = ${quote.status}, customer_id = ${quote.customerId}, recipient = ${quote.recipient}::jsonb,
    letterhead_version = ${quote.letterheadVersion}, notes = ${quote.notes}, discount_percent = ${quote.discountPercent},
    discount_amount = ${quote.discountAmount}, sub_total = ${quote.subTotal}, taxes = ${JSON.stringify(quote.taxes)}::jsonb,
    tax_total = ${quote.taxTotal}, total = ${quote.total}, valid_until = ${quote.validUntil}, sent_at = ${quote.sentAt},
    decided_at = ${quote.decidedAt}, refuse_reason = ${quote.refuseReason}, invoice_id = ${quote.invoiceId}, version = version + 1
    where id = ${quote.id}`);
}
