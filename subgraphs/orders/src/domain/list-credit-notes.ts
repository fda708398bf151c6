import { type Ctx, read } from '@comptoir/kit/context';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { CreditNoteRow } from '../invoice-rows.ts';
import { customerIs } from './customer-files.ts';
import { idIs, numberContains } from './list-orders.ts';

export interface ListCreditNotesArgs extends PageArgs {
  search?: string | null;
  filter?: {
    shopId?: string | null;
    invoiceId?: string | null;
    customerId?: string | null;
    businessDay?: string | null;
  } | null;
}

export const CREDIT_NOTES_NEWEST: readonly KeyColumn<CreditNoteRow>[] = [
  { expression: 'validated_at', type: 'timestamptz', of: (r) => r.validatedAt, descending: true },
  { expression: 'id', type: 'uuid', of: (r) => r.id },
];

/** Credit notes, the newest first. */
export function listCreditNotes(ctx: Ctx, args: ListCreditNotesArgs): Promise<Page<CreditNoteRow>> {
  const { shopId, invoiceId, customerId, businessDay } = args.filter ?? {};
  const where = allOf([
    idIs('shop_id', shopId),
    idIs('invoice_id', invoiceId),
    customerIs(customerId),
    businessDay != null && sql`business_day = ${businessDay}`,
    numberContains(args.search),
  ]);
  return page<CreditNoteRow>(args, CREDIT_NOTES_NEWEST, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from credit_note where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from credit_note where ${where}`))[0]?.n ?? 0,
  });
}
