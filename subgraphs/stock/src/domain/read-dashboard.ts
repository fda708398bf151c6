import { type Ctx, read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { allOf, sql } from '@comptoir/kit/sql';
import type { AlertKind, StockDashboardRow, StockMoverRow, WarehouseType } from '../rows.ts';
import { isId } from './read-levels.ts';

export interface StockDashboardArgs {
  shopId?: string | null;
  type?: WarehouseType | null;
  days?: number | null;
}

const DAY_MS = 86_400_000;
const MAX_DAYS = 92;
const MOVERS = 5;
const SOON_DAYS = 7;

type OfType<Figures> = Figures & { type: WarehouseType };

/** What each type of warehouse holds, what is wrong there, and what moved most in the last days. */
export async function readDashboard(
  ctx: Ctx,
  { shopId, type, days }: StockDashboardArgs,
): Promise<StockDashboardRow[]> {
  const period = days ?? SOON_DAYS;
  if (period < 1 || period > MAX_DAYS)
    throw graphError('BAD_REQUEST', `"days" must be from 1 to ${MAX_DAYS}.`, { argument: 'days' });
  const since = new Date(ctx.now().getTime() - period * DAY_MS);
  const soon = new Date(ctx.now().getTime() + SOON_DAYS * DAY_MS);
  const where = allOf([isId('w.shop_id', shopId), type != null && sql`w.type = ${type}`]);
  const [held, alerts, lots, moved, movers] = await Promise.all([
    read<OfType<{ warehouses: number; products: number; belowZero: number; value: Decimal }>>(ctx, sql`
      select w.type, count(distinct w.id)::int as warehouses, count(l.id) filter (where l.on_hand > 0)::int as products,
        count(l.id) filter (where l.on_hand < 0)::int as below_zero, coalesce(sum(l.value), 0) as value
      from warehouse w left join stock_level l on l.warehouse_id = w.id where ${where} group by w.type order by w.type`),
    read<OfType<{ kind: AlertKind; count: number }>>(ctx, sql`
      select w.type, a.kind, count(*)::int as count from stock_alert a join warehouse w on w.id = a.warehouse_id
      where not a.resolved and ${where} group by w.type, a.kind`),
    read<OfType<{ count: number }>>(ctx, sql`
      select w.type, count(*)::int as count from stock_lot t join warehouse w on w.id = t.warehouse_id
      where t.on_hand > 0 and t.expires_on < ${soon}::timestamptz::date and ${where} group by w.type`),
    read<OfType<{ received: Decimal; lost: Decimal }>>(ctx, sql`
      select w.type, coalesce(sum(m.value) filter (where m.type = 'IN'), 0) as received,
        coalesce(-sum(m.value) filter (where m.type = 'LOSS'), 0) as lost
      from stock_movement m join warehouse w on w.id = m.warehouse_id where m.at >= ${since} and ${where} group by w.type`),
    read<OfType<StockMoverRow>>(ctx, sql`
      select type, product_id, quantity, cost from (
        select w.type, m.product_id, -sum(m.quantity) as quantity, -sum(m.value) as cost,
          row_number() over (partition by w.type order by sum(m.quantity), m.product_id) as place
        from stock_movement m join warehouse w on w.id = m.warehouse_id
        where m.at >= ${since} and m.type in ('SALE', 'OUT', 'PRODUCTION') and m.quantity < 0 and ${where} group by w.type, m.product_id) ranked
      where place <= ${MOVERS} order by type, place`),
  ]); // biome-ignore format: statements
  return held.map((row) => {
    const own = <Row>(rows: readonly OfType<Row>[]) => rows.filter((other) => other.type === row.type);
    const open = (kind: AlertKind) => own(alerts).find((alert) => alert.kind === kind)?.count ?? 0;
    return {
      ...row,
      alerts: { lowStock: open('LOW_STOCK'), outOfStock: open('OUT_OF_STOCK'), overstock: open('OVERSTOCK'), expired: open('EXPIRED') },
      expiringSoon: own(lots)[0]?.count ?? 0, received: own(moved)[0]?.received ?? ZERO, lost: own(moved)[0]?.lost ?? ZERO, topMovers: own(movers),
    }; // biome-ignore format: a table
  });
}
