import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { Decimal } from '@comptoir/kit/money';
import { insertInto, raw, type Sql, sql } from '@comptoir/kit/sql';
import { levelId } from './ids.ts';
import type { HeldLot, HeldLots } from './lots.ts';

export interface LevelKey {
  warehouseId: string;
  productId: string;
  shopId: string;
}

/** A level's row, held until the transaction ends; post-movement.ts alone changes it. */
export interface HeldLevel extends LevelKey {
  seq: number;
  onHand: Decimal;
  reserved: Decimal;
  minLevel: Decimal | null;
  maxLevel: Decimal | null;
  averageCost: Decimal;
  value: Decimal;
  /** Whether anything was ever received, so that the average is known. */
  costed: boolean;
  tracksLots: boolean;
  /** Null where no lots are tracked. */
  lots: HeldLots | null;
}

export type HeldLevels = ReadonlyMap<string, HeldLevel>;

export const keyOf = ({ warehouseId, productId }: Omit<LevelKey, 'shopId'>): string => `${warehouseId} ${productId}`;

/** The level of a key that was locked before. */
export function heldLevel(levels: HeldLevels, key: Omit<LevelKey, 'shopId'>): HeldLevel {
  const level = levels.get(keyOf(key));
  if (!level) throw new Error(`the level ${keyOf(key)} was not locked`);
  return level;
}

/** Locks the levels of these keys in key order, and makes those that are not there yet. */
export async function lockLevels(tx: Tx, keys: readonly LevelKey[]): Promise<HeldLevels> {
  const wanted = new Map(keys.map((key) => [keyOf(key), key]));
  const held = await hold(tx, [...wanted.values()]);
  const missing = [...wanted.values()].filter((key) => !held.has(keyOf(key)));
  if (missing.length > 0) {
    await makeLevels(tx, missing);
    for (const [key, level] of await hold(tx, missing)) held.set(key, level);
  }
  const tracked = [...held.values()].filter((level) => level.tracksLots);
  if (tracked.length > 0) await readLots(tx, tracked);
  return held;
}

async function makeLevels(tx: Tx, keys: LevelKey[]): Promise<void> {
  const companyId = companyOf(tx.ctx.actor);
  const ids = [...new Set(keys.map((key) => key.productId))].sort();
  // Whoever turns the tracking of lots on waits for this, or this for him: no level is made that missed it.
  await tx.query(sql`select pg_advisory_xact_lock_shared(${TRACKING_LOCK}) from unnest(${ids}::text[]) id order by id`);
  const tracking = await tx.query<{ productId: string }>(
    sql`select product_id from stock_setting where product_id = any(${ids}::uuid[]) and tracks_lots`,
  );
  const tracked = new Set(tracking.map((row) => row.productId));
  const rows = keys
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ warehouseId, productId, shopId }) => ({
      warehouseId, productId, shopId, companyId, id: levelId(warehouseId, productId), tracksLots: tracked.has(productId),
    })); // biome-ignore format: a table
  await tx.query(insertInto('stock_level', rows, sql`on conflict do nothing`));
}

/** The advisory lock between making levels of a product, whose id is `id`, and changing whether its lots are tracked. */
export const TRACKING_LOCK: Sql = raw(`hashtextextended('lots ' || id, 0)`);

async function readLots(tx: Tx, levels: readonly HeldLevel[]): Promise<void> {
  type Row = Omit<HeldLot, 'id'> & { id: string | null; warehouseId: string; productId: string } & Omit<
      HeldLots,
      'all'
    >;
  const rows = await tx.query<Row>(sql`
    select k.warehouse_id, k.product_id, t.id, t.number, t.expires_on, t.on_hand, coalesce(s.stock_policy, 'PASSIVE') = 'PASSIVE' as sells_expired,
      (${tx.ctx.now()}::timestamptz at time zone coalesce(s.time_zone, 'UTC'))::date as today
    from unnest(${levels.map((l) => l.warehouseId)}::uuid[], ${levels.map((l) => l.productId)}::uuid[], ${levels.map((l) => l.shopId)}::uuid[])
      k (warehouse_id, product_id, shop_id)
    left join stock_shop s on s.shop_id = k.shop_id
    left join stock_lot t on t.warehouse_id = k.warehouse_id and t.product_id = k.product_id and t.on_hand > 0
    order by t.expires_on nulls last, t.number`);
  const byLevel = Map.groupBy(rows, keyOf);
  for (const level of levels) {
    const own = byLevel.get(keyOf(level)) ?? [];
    const [{ today, sellsExpired }] = own as [Row];
    const all = own.flatMap(({ id, number, expiresOn, onHand }) =>
      id === null ? [] : { id, number, expiresOn, onHand },
    );
    level.lots = { all, today, sellsExpired };
  }
}

async function hold(tx: Tx, keys: readonly LevelKey[]): Promise<Map<string, HeldLevel>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.query<HeldLevel>(sql`
    select warehouse_id, product_id, shop_id, seq, on_hand, reserved, min_level, max_level, average_cost, value,
      costed, tracks_lots, null as lots from stock_level
    where (warehouse_id, product_id) in (
      select * from unnest(${keys.map((k) => k.warehouseId)}::uuid[], ${keys.map((k) => k.productId)}::uuid[]))
    order by warehouse_id, product_id for update`);
  return new Map(rows.map((row) => [keyOf(row), row]));
}
