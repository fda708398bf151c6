import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { Decimal } from '@comptoir/kit/money';
import { insertInto, sql } from '@comptoir/kit/sql';
import { levelId } from './ids.ts';

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
    const companyId = companyOf(tx.ctx.actor);
    const rows = missing
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map(({ warehouseId, productId, shopId }) => ({
        warehouseId, productId, shopId, companyId, id: levelId(warehouseId, productId),
      })); // biome-ignore format: a table
    await tx.query(insertInto('stock_level', rows, sql`on conflict do nothing`));
    for (const [key, level] of await hold(tx, missing)) held.set(key, level);
  }
  return held;
}

async function hold(tx: Tx, keys: readonly LevelKey[]): Promise<Map<string, HeldLevel>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.query<HeldLevel>(sql`
    select warehouse_id, product_id, shop_id, seq, on_hand, reserved, min_level, max_level, average_cost, value from stock_level
    where (warehouse_id, product_id) in (
      select * from unnest(${keys.map((k) => k.warehouseId)}::uuid[], ${keys.map((k) => k.productId)}::uuid[]))
    order by warehouse_id, product_id for update`);
  return new Map(rows.map((row) => [keyOf(row), row]));
}
