import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { stockMoved } from '../events.ts';
import { problem } from '../problems.ts';
import type { MovementType, StockMovementRow } from '../rows.ts';
import { alertFactsOf, refreshAlerts } from './alerts.ts';
import { type HeldLevel, type HeldLevels, heldLevel, keyOf, type LevelKey } from './levels.ts';
import { type Costing, valueChange } from './valuation.ts';

/** One movement to be posted on a level that is held. */
export interface Posting extends LevelKey {
  type: MovementType;
  /** Above zero what comes in, below zero what goes out; never zero. */
  quantity: Decimal;
  costing: Costing;
  reason?: string | null;
  reference?: string | null;
  returnOf?: string;
  invoiceId?: string;
  lineId?: string;
}

/** Reserves on a held level, or frees if the quantity is below zero. */
export interface ReservationChange extends LevelKey {
  quantity: Decimal;
}

/** Beyond this the columns would overflow; no shop holds that much of anything. */
const MAX_ON_HAND = 1e12;
const MAX_VALUE = 1e14;

/**
 * The only writer of movements and levels. Posts in the given order on levels that `lockLevels` holds, several on one level
 * as well, raises and resolves alerts, and tells the neighbours: a fixed number of statements, however many movements.
 */
export async function postMovements(
  tx: Tx,
  levels: HeldLevels,
  postings: readonly Posting[],
  reservations: readonly ReservationChange[] = [],
): Promise<StockMovementRow[]> {
  const touched = new Set<HeldLevel>();
  for (const change of reservations) {
    const level = heldLevel(levels, change);
    level.reserved = level.reserved.plus(change.quantity);
    touched.add(level);
  }
  const movements = postings.map((posting) => {
    const level = heldLevel(levels, posting);
    touched.add(level);
    return move(tx, level, posting);
  });
  const moved = [...new Set(postings.map((posting) => heldLevel(levels, posting)))];
  // Sent together: none needs another's answer.
  const [facts] = await Promise.all([
    alertFactsOf(tx, moved),
    tx.insert('stock_movement', movements),
    saveLevels(tx, [...touched]),
  ]);
  await refreshAlerts(tx, levels, facts);
  for (const movement of movements) stockMoved(tx, movement);
  return movements;
}

function move(tx: Tx, level: HeldLevel, posting: Posting): StockMovementRow {
  const { actor } = tx.ctx;
  const before = { quantity: level.onHand, averageCost: level.averageCost, value: level.value };
  const { holding, unitCost, value, correction } = valueChange(before, posting.quantity, posting.costing);
  if (holding.quantity.abs().gt(MAX_ON_HAND) || holding.value.abs().gt(MAX_VALUE))
    throw new Refusal([problem(actor, 'INVALID.tooLarge', [])]);
  level.seq++;
  level.onHand = holding.quantity;
  level.averageCost = holding.averageCost;
  level.value = holding.value;
  return {
    id: newId(), companyId: companyOf(actor), shopId: level.shopId, warehouseId: level.warehouseId, productId: level.productId,
    seq: level.seq, type: posting.type, quantity: posting.quantity, before: before.quantity, after: holding.quantity, unitCost, value,
    correction, reason: posting.reason ?? null, reference: posting.reference ?? null, returnOf: posting.returnOf ?? null,
    invoiceId: posting.invoiceId ?? null, lineId: posting.lineId ?? null, userId: actor.userId, terminalId: actor.terminalId, at: tx.ctx.now(),
  }; // biome-ignore format: a table
}

async function saveLevels(tx: Tx, levels: readonly HeldLevel[]): Promise<void> {
  if (levels.length === 0) return;
  const json = JSON.stringify(
    levels.map((level) => ({
      warehouse_id: level.warehouseId, product_id: level.productId, seq: level.seq, on_hand: level.onHand, reserved: level.reserved,
      average_cost: level.averageCost, value: level.value,
    })), // biome-ignore format: a table
  );
  await tx.query(sql`
    update stock_level l set seq = n.seq, on_hand = n.on_hand, reserved = n.reserved, average_cost = n.average_cost, value = n.value
    from jsonb_populate_recordset(null::stock_level, ${json}::jsonb) n
    where l.warehouse_id = n.warehouse_id and l.product_id = n.product_id`);
}

/** Writes the bounds of a held level. */
export async function saveLimits(tx: Tx, level: HeldLevel, min: Decimal | null, max: Decimal | null): Promise<void> {
  level.minLevel = min;
  level.maxLevel = max;
  await tx.query(sql`update stock_level set min_level = ${min}, max_level = ${max}
    where warehouse_id = ${level.warehouseId} and product_id = ${level.productId}`);
  await refreshAlerts(tx, new Map([[keyOf(level), level]]), await alertFactsOf(tx, [level]));
}
