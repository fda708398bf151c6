import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { type Sql, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { WarehouseRow } from '../rows.ts';
import { again } from './input-rules.ts';
import { type HeldLevel, keyOf, type LevelKey, lockLevels } from './levels.ts';
import { restoreLevels, restoreLots } from './post-movement.ts';
import { isId } from './read-levels.ts';

export interface RebuildStockLevelsInput {
  warehouseId?: string | null;
  dryRun?: boolean | null;
}

export interface Rebuilt {
  /** Levels looked at. */
  checked: number;
  /** Of them, those that were not what their movements, reservations and lots say. */
  drifted: number;
}

const BATCH = 1_000;

/**
 * Makes levels and lots anew from the facts they are projections of. They are always equal; this proves it, and mends what a
 * hand in the database did. A dry run only counts.
 */
export async function rebuildLevels(ctx: Ctx, { warehouseId, dryRun }: RebuildStockLevelsInput): Promise<Rebuilt> {
  const where = isId('warehouse_id', warehouseId) ?? sql`true`;
  const rebuilt = { checked: 0, drifted: 0 };
  await refuseUnknown(ctx, warehouseId);
  for (let after: LevelKey | null = null; ; ) {
    const keys: LevelKey[] = await again(ctx, () =>
      write(ctx, async (tx) => {
        const batch = await nextKeys(tx, where, after);
        rebuilt.drifted += await rebuild(tx, batch, dryRun ?? false);
        return batch;
      }),
    );
    rebuilt.checked += keys.length;
    after = keys.at(-1) ?? null;
    if (keys.length < BATCH) return rebuilt;
  }
}

async function refuseUnknown(ctx: Ctx, warehouseId: string | null | undefined): Promise<void> {
  if (warehouseId == null) return;
  const found = await write(ctx, (tx) =>
    tx.one<WarehouseRow>(sql`select id from warehouse where ${isId('id', warehouseId)}`),
  );
  refuseIfAny([!found && problem(ctx.actor, 'NOT_FOUND.warehouse', ['warehouseId'])]);
}

function nextKeys(tx: Tx, where: Sql, after: LevelKey | null): Promise<LevelKey[]> {
  const further = after
    ? sql`(warehouse_id, product_id) > (${after.warehouseId}::uuid, ${after.productId}::uuid)`
    : sql`true`;
  return tx.query(sql`select warehouse_id, product_id, shop_id from stock_level where ${where} and ${further}
    order by warehouse_id, product_id limit ${BATCH}`);
}

type Figures = Pick<HeldLevel, 'seq' | 'onHand' | 'reserved' | 'averageCost' | 'value' | 'costed'>;

/** @returns how many levels were not as they should be */
async function rebuild(tx: Tx, keys: readonly LevelKey[], dryRun: boolean): Promise<number> {
  const levels = await lockLevels(tx, keys);
  const [facts, lots] = await Promise.all([figuresOf(tx, keys), driftedLots(tx, keys)]);
  const wrong: HeldLevel[] = [];
  for (const fact of facts) {
    const level = levels.get(keyOf(fact));
    if (!level || isEqual(level, fact)) continue;
    wrong.push(Object.assign(level, fact));
  }
  if (!dryRun) {
    await restoreLevels(tx, wrong);
    await restoreLots(tx, lots);
  }
  return new Set([...wrong, ...lots].map(keyOf)).size;
}

function isEqual(level: HeldLevel, fact: Figures): boolean {
  const decimals = ['onHand', 'reserved', 'averageCost', 'value'] as const;
  return level.seq === fact.seq && level.costed === fact.costed && decimals.every((name) => level[name].eq(fact[name]));
}

/** What movements and reservations say of levels that are held. */
function figuresOf(tx: Tx, keys: readonly LevelKey[]): Promise<(Figures & LevelKey)[]> {
  return tx.query(sql`
    select k.warehouse_id, k.product_id, m.on_hand, m.value, coalesce(l.seq, 0) as seq, coalesce(l.average_cost, ${ZERO}) as average_cost,
      l.average_cost is not null as costed, r.reserved
    from unnest(${keys.map((k) => k.warehouseId)}::uuid[], ${keys.map((k) => k.productId)}::uuid[]) k (warehouse_id, product_id)
    cross join lateral (select coalesce(sum(quantity), 0) as on_hand, coalesce(sum(value), 0) as value from stock_movement m
      where m.warehouse_id = k.warehouse_id and m.product_id = k.product_id) m
    left join lateral (select seq, average_cost from stock_movement m
      where m.warehouse_id = k.warehouse_id and m.product_id = k.product_id order by seq desc limit 1) l on true
    cross join lateral (select coalesce(sum(quantity), 0) as reserved from reservation r
      where r.warehouse_id = k.warehouse_id and r.product_id = k.product_id and r.state = 'ACTIVE') r`);
}

export interface LotFigure {
  id: string;
  warehouseId: string;
  productId: string;
  onHand: Decimal;
}

/** Lots of levels that are held which are not the sum of their entries, as they should be. */
function driftedLots(tx: Tx, keys: readonly LevelKey[]): Promise<LotFigure[]> {
  return tx.query(sql`
    select t.id, t.warehouse_id, t.product_id, coalesce(e.on_hand, 0) as on_hand
    from unnest(${keys.map((k) => k.warehouseId)}::uuid[], ${keys.map((k) => k.productId)}::uuid[]) k (warehouse_id, product_id)
    join stock_lot t on t.warehouse_id = k.warehouse_id and t.product_id = k.product_id
    cross join lateral (select sum(quantity) as on_hand from stock_movement_lot e where e.lot_id = t.id) e
    where t.on_hand <> coalesce(e.on_hand, 0)`);
}
