import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type {
  AlertKind,
  LossCause,
  MovementType,
  StockAlertRow,
  StockMovementRow,
  StockTransferRow,
  TransferStatus,
  WarehouseRow,
  WarehouseType,
} from '../rows.ts';
import { isId } from './read-levels.ts';
import { SEEN_TRANSFER } from './transfers.ts';

export interface ListWarehousesArgs extends PageArgs {
  filter?: { shopId?: string | null; type?: WarehouseType | null; active?: boolean | null } | null;
}

/** Warehouses by name. */
export function listWarehouses(ctx: Ctx, args: ListWarehousesArgs): Promise<Page<WarehouseRow>> {
  const { shopId, type, active } = args.filter ?? {};
  const where = allOf([
    isId('shop_id', shopId),
    type != null && sql`type = ${type}`,
    active != null && sql`active = ${active}`,
  ]);
  const keys: KeyColumn<WarehouseRow>[] = [
    { expression: 'name', type: 'text', of: (r) => r.name },
    { expression: 'id', type: 'uuid', of: (r) => r.id },
  ];
  return pageOfTable(ctx, 'warehouse', args, where, keys);
}

export interface ListMovementsArgs extends PageArgs {
  filter?: {
    productId?: string | null;
    warehouseId?: string | null;
    reference?: string | null;
    type?: MovementType | null;
    lossCause?: LossCause | null;
    userId?: string | null;
    documentId?: string | null;
    lotNumber?: string | null;
    from?: Date | null;
    to?: Date | null;
  } | null;
}

/** Movements, the latest first. */
export function listMovements(ctx: Ctx, args: ListMovementsArgs): Promise<Page<StockMovementRow>> {
  const { productId, warehouseId, reference, type, lossCause, userId, documentId, lotNumber, from, to } =
    args.filter ?? {};
  const where = allOf([
    isId('product_id', productId),
    isId('warehouse_id', warehouseId),
    isId('user_id', userId),
    isId('document_id', documentId),
    reference != null && isText(reference, sql`reference = ${reference}`),
    type != null && sql`type = ${type}`,
    lossCause != null && sql`loss_cause = ${lossCause}`,
    lotNumber != null &&
      isText(
        lotNumber,
        sql`id in (select e.movement_id from stock_movement_lot e join stock_lot l on l.id = e.lot_id where l.number = ${lotNumber})`,
      ),
    from != null && sql`at >= ${from}`,
    to != null && sql`at < ${to}`,
  ]);
  const keys: KeyColumn<StockMovementRow>[] = [
    { expression: 'at', type: 'timestamptz', of: (r) => r.at, descending: true },
    { expression: 'id', type: 'uuid', of: (r) => r.id, descending: true },
  ];
  return pageOfTable(ctx, 'stock_movement', args, where, keys);
}

export interface ListTransfersArgs extends PageArgs {
  filter?: {
    warehouseId?: string | null;
    fromWarehouseId?: string | null;
    toWarehouseId?: string | null;
    productId?: string | null;
    status?: TransferStatus | null;
  } | null;
}

/** Transfers, the latest first. */
export function listTransfers(ctx: Ctx, args: ListTransfersArgs): Promise<Page<StockTransferRow>> {
  const { warehouseId, fromWarehouseId, toWarehouseId, productId, status } = args.filter ?? {};
  const either = warehouseId == null || isUuid(warehouseId) ? warehouseId : null;
  const where = allOf([
    SEEN_TRANSFER,
    warehouseId != null &&
      (either ? sql`(from_warehouse_id = ${either} or to_warehouse_id = ${either})` : raw('false')),
    isId('from_warehouse_id', fromWarehouseId),
    isId('to_warehouse_id', toWarehouseId),
    productId != null &&
      sql`id in (select transfer_id from stock_transfer_line where ${isId('product_id', productId)})`,
    status != null && sql`status = ${status}`,
  ]);
  const keys: KeyColumn<StockTransferRow>[] = [
    { expression: 'created_at', type: 'timestamptz', of: (r) => r.createdAt, descending: true },
    { expression: 'id', type: 'uuid', of: (r) => r.id, descending: true },
  ];
  return pageOfTable(ctx, 'stock_transfer t', args, where, keys);
}

/** A text with U+0000 cannot be stored, nor asked for. */
function isText(text: string, condition: Sql): Sql {
  return text.includes('\0') ? raw('false') : condition;
}

export interface ListAlertsArgs extends PageArgs {
  filter?: {
    warehouseId?: string | null;
    productId?: string | null;
    kind?: AlertKind | null;
    resolved?: boolean | null;
  } | null;
}

/** Alerts by revision, the latest first; open ones unless asked otherwise. */
export function listAlerts(ctx: Ctx, args: ListAlertsArgs): Promise<Page<StockAlertRow>> {
  const { warehouseId, productId, kind, resolved } = { resolved: false, ...args.filter };
  const where = allOf([
    isId('warehouse_id', warehouseId),
    isId('product_id', productId),
    kind != null && sql`kind = ${kind}`,
    resolved != null && sql`resolved = ${resolved}`,
  ]);
  const keys: KeyColumn<StockAlertRow>[] = [
    { expression: 'revision', type: 'bigint', of: (r) => r.revision, descending: true },
  ];
  return pageOfTable(ctx, 'stock_alert', args, where, keys);
}

function pageOfTable<Row>(
  ctx: Ctx,
  table: 'warehouse' | 'stock_movement' | 'stock_transfer t' | 'stock_alert',
  args: PageArgs,
  where: Sql,
  keys: readonly KeyColumn<Row>[],
): Promise<Page<Row>> {
  const from = raw(table);
  return page<Row>(args, keys, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from ${from} where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from ${from} where ${where}`))[0]?.n ?? 0,
  });
}
