import { companyOf } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import type { QuoteRow } from '../quote-rows.ts';
import type { Channel } from '../rows.ts';
import { buyingOf, customerFaults, findCustomer, rowsOf } from './customers.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { type ContentInput, contentLines, totalled } from './invoice-content.ts';
import { QUOTE_NUMBERS, takeNumbersAtCommit } from './numbers.ts';
import { shopForDocument } from './shops.ts';

export interface CreateQuoteInput extends ContentInput {
  shopId?: string | null;
  customerId?: string | null;
  channel?: Channel | null;
  validUntil?: string | null;
  idempotencyKey?: string | null;
}

/** Starts an offer to a customer, free to change until it is sent. It has a number at once; quotes may leave gaps. */
export function createQuote(ctx: Ctx, input: CreateQuoteInput): Promise<{ quoteId: string }> {
  return orFirstResult(ctx, 'createQuote', input, () => draft(ctx, input));
}

async function draft(ctx: Ctx, input: CreateQuoteInput): Promise<{ quoteId: string }> {
  const { actor } = ctx;
  const [shop, found] = await Promise.all([
    shopForDocument(ctx, input.shopId),
    findCustomer(ctx, rowsOf(ctx), input.customerId),
  ]);
  const faults = [keyFault(actor, input.idempotencyKey), ...customerFaults(actor, input.customerId, found)];
  const lines = await contentLines(ctx, shop, input, faults, buyingOf(input.customerId, found));
  const { taxMode, rounding, currency, shopId } = shop;
  const { discountPercent, discountAmount } = input;
  const { lines: priced, ...totals } = totalled(ctx, lines, {
    taxMode, rounding, currency, discountPercent: discountPercent ?? ZERO, discountAmount: discountAmount ?? ZERO,
  }); // biome-ignore format: a table
  const id = newId();
  const now = ctx.now();
  const quote: QuoteRow = {
    id, companyId: companyOf(actor), shopId, number: '', status: 'DRAFT', customerId: input.customerId ?? null, recipient: null,
    letterheadVersion: null, channel: input.channel ?? 'COUNTER', currency, taxMode, rounding, notes: input.notes || null, ...totals,
    validUntil: input.validUntil ?? null, businessDay: businessDay(now, shop.timeZone), sentAt: null, decidedAt: null, refuseReason: null,
    invoiceId: null, version: 1, createdAt: now,
  }; // biome-ignore format: a table
  return writeOnce(ctx, 'createQuote', input, async (tx) => {
    const [number] = takeNumbersAtCommit(tx, [QUOTE_NUMBERS]);
    insertAllAtCommit(tx, { quote: [{ ...quote, number }], quote_line: priced.map((line) => ({ ...line, quoteId: id })) });
    return { quoteId: id };
  }); // biome-ignore format: a line
}
