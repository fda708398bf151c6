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
import { linesOfDraft, lockDraft } from './draft-invoice.ts';
import { type ContentInput, contentLines, totalled } from './invoice-content.ts';

export interface UpdateInvoiceInput extends ContentInput {
  invoiceId: string;
  customerId?: string | null;
  dueDate?: string | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Changes a draft: what is left out stays, null empties, and lines that are given replace all there were. */
export function updateInvoice(ctx: Ctx, input: UpdateInvoiceInput): Promise<{ invoiceId: string }> {
  return orFirstResult(ctx, 'updateInvoice', hashed(input), () => change(ctx, input));
}

/** A key's content tells what was emptied from what was left out. */
function hashed(input: UpdateInvoiceInput): UpdateInvoiceInput & { emptied: string[] } {
  return { ...input, emptied: Object.entries(input).flatMap(([name, value]) => (value === null ? [name] : [])) };
}

async function change(ctx: Ctx, input: UpdateInvoiceInput): Promise<{ invoiceId: string }> {
  const { actor } = ctx;
  const [shop, found] = await Promise.all([
    shopOfInvoice(ctx, input.invoiceId),
    findCustomer(ctx, rowsOf(ctx), input.customerId),
  ]);
  const faults = [keyFault(actor, input.idempotencyKey), ...customerFaults(actor, input.customerId, found)];
  const customerId = input.customerId === undefined ? shop.customerId : input.customerId;
  const buyer = input.customerId === undefined ? await findCustomer(ctx, rowsOf(ctx), customerId) : found;
  const newLines = await contentLines(ctx, shop, input, faults, buyingOf(customerId, buyer));
  return writeOnce(ctx, 'updateInvoice', hashed(input), async (tx) => {
    const draft = await lockDraft(tx, input.invoiceId, input.version);
    const lines = input.lines ? newLines : await linesOfDraft(tx, draft.id);
    const discountPercent =
      input.discountPercent === undefined ? draft.discountPercent : (input.discountPercent ?? ZERO);
    const discountAmount = input.discountAmount === undefined ? draft.discountAmount : (input.discountAmount ?? ZERO);
    const { lines: priced, ...totals } = totalled(ctx, lines, { ...draft, discountPercent, discountAmount });
    const customerId = input.customerId === undefined ? draft.customerId : input.customerId;
    const dueDate = input.dueDate === undefined ? draft.dueDate : input.dueDate;
    const notes = input.notes === undefined ? draft.notes : input.notes || null;
    await Promise.all([
      tx.query(sql`update invoice_draft set customer_id = ${customerId}, due_date = ${dueDate}, notes = ${notes},
        discount_percent = ${totals.discountPercent}, discount_amount = ${totals.discountAmount}, sub_total = ${totals.subTotal}, taxes = ${JSON.stringify(totals.taxes)}::jsonb,
        tax_total = ${totals.taxTotal}, total = ${totals.total}, version = version + 1 where id = ${draft.id}`),
      tx.query(sql`delete from invoice_draft_line where invoice_id = ${draft.id}`),
      tx.insert('invoice_draft_line', priced.map((line) => ({ ...line, invoiceId: draft.id }))),
    ]); // biome-ignore format: three statements
    return { invoiceId: draft.id };
  });
}

type BuyersShop = SellingShop & { customerId: string | null };

/** The shop of an invoice in whatever state, and who buys by its draft; its state is judged under the lock. */
async function shopOfInvoice(ctx: Ctx, invoiceId: string): Promise<BuyersShop> {
  const shop = isUuid(invoiceId)
    ? await readOne<BuyersShop>(
        ctx,
        sql`select s.*, (select customer_id from invoice_draft where id = ${invoiceId}) as customer_id from order_shop s where s.shop_id = coalesce(
        (select shop_id from invoice_draft where id = ${invoiceId}), (select shop_id from invoice where id = ${invoiceId}))`,
      )
    : null;
  if (!shop) refuseIfAny([problem(ctx.actor, 'NOT_FOUND.invoice', ['invoiceId'])]);
  return shop as BuyersShop;
}
