import { type Ctx, read } from '@comptoir/kit/context';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { GoodsReceiptRow, PurchaseOrderRow, PurchaseOrderStatus } from '../rows.ts';
import { idIs, numberContains } from './list-rules.ts';

export interface ListPurchaseOrdersArgs extends PageArgs {
  search?: string | null;
  filter?: {
    status?: PurchaseOrderStatus | null;
    supplierId?: string | null;
    shopId?: string | null;
    expectedBefore?: string | null;
  } | null;
}

/** Purchase orders, the newest first. */
export function listPurchaseOrders(ctx: Ctx, args: ListPurchaseOrdersArgs): Promise<Page<PurchaseOrderRow>> {
  const { status, supplierId, shopId, expectedBefore } = args.filter ?? {};
  const where = allOf([
    status != null && sql`status = ${status}`,
    idIs('supplier_id', supplierId),
    idIs('shop_id', shopId),
    expectedBefore != null && sql`expected_on < ${expectedBefore}`,
    numberContains(args.search),
  ]);
  return newestFirst(ctx, 'purchase_order', args, where, 'created_at', (r) => r.createdAt);
}

export interface ListReceiptsArgs extends PageArgs {
  search?: string | null;
  filter?: { supplierId?: string | null; shopId?: string | null; from?: Date | null; to?: Date | null } | null;
}

/** Receipts, the newest first. */
export function listReceipts(ctx: Ctx, args: ListReceiptsArgs): Promise<Page<GoodsReceiptRow>> {
  const { supplierId, shopId, from, to } = args.filter ?? {};
  const where = allOf([
    idIs('supplier_id', supplierId),
    idIs('shop_id', shopId),
    from != null && sql`received_at >= ${from}`,
    to != null && sql`received_at < ${to}`,
    numberContains(args.search),
  ]);
  return newestFirst(ctx, 'goods_receipt', args, where, 'received_at', (r) => r.receivedAt);
}

/** A page of documents by a time of theirs, the newest first. */
export function newestFirst<Row extends { id: string }>(
  ctx: Ctx,
  table: string,
  args: PageArgs,
  where: Sql,
  time: string,
  timeOf: (row: Row) => Date,
): Promise<Page<Row>> {
  const from = raw(table);
  const keys: KeyColumn<Row>[] = [
    { expression: time, type: 'timestamptz', of: timeOf, descending: true },
    { expression: 'id', type: 'uuid', of: (r) => r.id },
  ];
  return page<Row>(args, keys, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from ${from} where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from ${from} where ${where}`))[0]?.n ?? 0,
  });
}
