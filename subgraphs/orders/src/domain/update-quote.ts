import { type Ctx, readOne } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { SellingShop } from '../rows.ts';
import { buyingOf, customerFaults, findCustomer, rowsOf } from './customers.ts';
import { type ContentInput, contentLines, totalled } from './invoice-content.ts';
import { keepQuote, linesOfQuote, lockQuote } from './keep-quote.ts';

export interface UpdateQuoteInput extends ContentInput {
  quoteId: string;
  customerId?: string | null;
  validUntil?: string | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Changes a quote that was not sent: what is left out stays, null empties, and lines that are given replace all. */
export function updateQuote(ctx: Ctx, input: UpdateQuoteInput): Promise<{ quoteId: string }> {
  return orFirstResult(ctx, 'updateQuote', hashed(input), () => change(ctx, input));
}

/** A key's content tells what was emptied from what was left out. */
function hashed(input: UpdateQuoteInput): UpdateQuoteInput & { emptied: string[] } {
  return { ...input, emptied: Object.entries(input).flatMap(([name, value]) => (value === null ? [name] : [])) };
}

async function change(ctx: Ctx, input: UpdateQuoteInput): Promise<{ quoteId: string }> {
  const { actor } = ctx;
  const [shop, found] = await Promise.all([
    shopOfQuote(ctx, input.quoteId),
    findCustomer(ctx, rowsOf(ctx), input.customerId),
  ]);
  const faults = [keyFault(actor, input.idempotencyKey), ...customerFaults(actor, input.customerId, found)];
  const buyerId = input.customerId === undefined ? shop.customerId : input.customerId;
  const buyer = input.customerId === undefined ? await findCustomer(ctx, rowsOf(ctx), buyerId) : found;
  const newLines = await contentLines(ctx, shop, input, faults, buyingOf(buyerId, buyer));
  return writeOnce(ctx, 'updateQuote', hashed(input), async (tx) => {
    const { quote, status } = await lockQuote(tx, input.quoteId, input.version);
    const { number } = quote;
    refuseIfAny([status !== 'DRAFT' && problem(actor, 'ILLEGAL_STATE.quoteSent', ['quoteId'], { number })]);
    const lines = input.lines ? newLines : await linesOfQuote(tx, quote.id);
    const { lines: priced, ...totals } = totalled(ctx, lines, {
      ...quote,
      discountPercent: input.discountPercent === undefined ? quote.discountPercent : (input.discountPercent ?? ZERO),
      discountAmount: input.discountAmount === undefined ? quote.discountAmount : (input.discountAmount ?? ZERO),
    });
    const customerId = input.customerId === undefined ? quote.customerId : input.customerId;
    const validUntil = input.validUntil === undefined ? quote.validUntil : input.validUntil;
    const notes = input.notes === undefined ? quote.notes : input.notes || null;
    await Promise.all([
      keepQuote(tx, { ...quote, ...totals, customerId, validUntil, notes }),
      tx.query(sql`delete from quote_line where quote_id = ${quote.id}`),
      tx.insert('quote_line', priced.map((line) => ({ ...line, quoteId: quote.id }))),
    ]); // biome-ignore format: three statements
    return { quoteId: quote.id };
  });
}

type BuyersShop = SellingShop & { customerId: string | null };

/** The shop of a quote, and who buys by it; its state is judged under the lock. */
async function shopOfQuote(ctx: Ctx, quoteId: string): Promise<BuyersShop> {
  const shop = isUuid(quoteId)
    ? await readOne<BuyersShop>(
        ctx,
        sql`select s.*, q.customer_id from quote q join order_shop s on s.shop_id = q.shop_id where q.id = ${quoteId}`,
      )
    : null;
  if (!shop) refuseIfAny([problem(ctx.actor, 'NOT_FOUND.quote', ['quoteId'])]);
  return shop as BuyersShop;
}
