import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { DeliveryLedgerEntryRow, DeliverymanRow, DeliveryRow, DeliverySettlementRow } from '../delivery-rows.ts';
import { idIs } from './list-orders.ts';

export interface ListDeliverymenArgs extends PageArgs {
  search?: string | null;
  filter?: { shopId?: string | null; active?: boolean | null; owing?: boolean | null } | null;
}

/** Deliverymen by name. */
export function listDeliverymen(ctx: Ctx, args: ListDeliverymenArgs): Promise<Page<DeliverymanRow>> {
  const { shopId, active, owing } = args.filter ?? {};
  const part = args.search?.replaceAll('\0', '').trim();
  const where = allOf([
    idIs('shop_id', shopId),
    active != null && sql`active = ${active}`,
    owing != null && (owing ? sql`debt > 0` : sql`debt = 0`),
    Boolean(part) && sql`name ilike ${`%${part?.replace(/[\\%_]/g, '\\$&')}%`}`,
  ]);
  return page<DeliverymanRow>(
    args,
    [
      { expression: 'name', type: 'text', of: (r) => r.name },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    rowsOf(ctx, 'deliveryman', where),
  );
}

export interface ListDeliveriesArgs extends PageArgs {
  filter?: {
    shopId?: string | null;
    deliverymanId?: string | null;
    orderId?: string | null;
    status?: DeliveryRow['status'] | null;
    unsettled?: boolean | null;
    mine?: boolean | null;
  } | null;
}

/** Deliveries, the newest first. */
export function listDeliveries(ctx: Ctx, args: ListDeliveriesArgs): Promise<Page<DeliveryRow>> {
  const { shopId, deliverymanId, orderId, status, unsettled, mine } = args.filter ?? {};
  const isUnsettled = sql`(collected > 0 and settlement_id is null)`;
  const where = allOf([
    idIs('shop_id', shopId),
    idIs('deliveryman_id', deliverymanId),
    idIs('order_id', orderId),
    status != null && sql`status = ${status}`,
    unsettled != null && (unsettled ? isUnsettled : sql`not ${isUnsettled}`),
    Boolean(mine) && sql`deliveryman_id in (select id from deliveryman where user_id = ${ctx.actor.userId})`,
  ]);
  return page<DeliveryRow>(
    args,
    newest('assigned_at', (r) => r.assignedAt),
    rowsOf(ctx, 'delivery', where),
  );
}

interface OfDeliverymanArgs extends PageArgs {
  filter?: { shopId?: string | null; deliverymanId?: string | null } | null;
}

/** What deliverymen collected and handed over, the newest first. */
export function listDeliveryLedger(ctx: Ctx, args: OfDeliverymanArgs): Promise<Page<DeliveryLedgerEntryRow>> {
  return page<DeliveryLedgerEntryRow>(
    args,
    newest('at', (r) => r.at),
    rowsOf(ctx, 'delivery_ledger', ofDeliveryman(args)),
  );
}

/** Settlements at tills, the newest first. */
export function listDeliverySettlements(ctx: Ctx, args: OfDeliverymanArgs): Promise<Page<DeliverySettlementRow>> {
  return page<DeliverySettlementRow>(
    args,
    newest('settled_at', (r) => r.settledAt),
    rowsOf(ctx, 'delivery_settlement', ofDeliveryman(args)),
  );
}

function ofDeliveryman({ filter }: OfDeliverymanArgs): Sql {
  return allOf([idIs('shop_id', filter?.shopId), idIs('deliveryman_id', filter?.deliverymanId)]);
}

function newest<Row extends { id: string }>(column: string, at: (row: Row) => Date) {
  return [
    { expression: column, type: 'timestamptz' as const, of: at, descending: true },
    { expression: 'id', type: 'uuid' as const, of: (row: Row) => row.id },
  ];
}

function rowsOf(ctx: Ctx, table: string, where: Sql) {
  const from = raw(table);
  return {
    rows: ({ after, order, limit }: { after: Sql; order: Sql; limit: Sql }) =>
      read<never>(ctx, sql`select * from ${from} where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from ${from} where ${where}`))[0]?.n ?? 0,
  };
}
