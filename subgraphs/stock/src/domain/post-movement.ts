import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { Refusal } from '@comptoir/kit/problems';
import { insertInto, sql } from '@comptoir/kit/sql';
import { stockMoved } from '../events.ts';
import { problem } from '../problems.ts';
import type { LossCause, MovementType, StockMovementRow } from '../rows.ts';
import { alertFactsOf, refreshAlerts } from './alerts.ts';
import { type HeldLevel, type HeldLevels, heldLevel, keyOf, type LevelKey } from './levels.ts';
import { addToLots, type LotEntry, type LotShare, takeFromLots } from './lots.ts';
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
  /** A line of a document moves once, whatever is heard of it how often: the database refuses a second movement of the two. */
  documentId?: string;
  lineId?: string;
  /** Of a document that has a day of its own, such as a sale made offline yesterday. */
  businessDay?: string;
  /** Why something of type LOSS is lost. */
  lossCause?: LossCause;
  /** Lots that come in or are to leave, as far as they are named; passed over where no lots are tracked. */
  lots?: readonly LotShare[];
}

/** Reserves on a held level, or frees if the quantity is below zero. */
export interface ReservationChange extends LevelKey {
  quantity: Decimal;
}

/** Beyond this the columns would overflow; no shop holds that much of anything. */
const MAX_ON_HAND = 1e12;
const MAX_VALUE = 1e14;

/**
 * The only writer of movements, levels and lots. Posts in the given order on levels that `lockLevels` holds, several on one
 * level as well, raises and resolves alerts, and tells the neighbours: a fixed number of statements, however many movements.
 * @returns one movement for each posting; corrections of value that they brought about are written as well
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
  const moves = postings.map((posting) => {
    const level = heldLevel(levels, posting);
    touched.add(level);
    return move(tx, level, posting);
  });
  const moved = [...new Set(postings.map((posting) => heldLevel(levels, posting)))];
  const written = moves.flatMap(({ movement, correction }) => (correction ? [movement, correction] : [movement]));
  // Sent together: none needs another's answer.
  const [facts] = await Promise.all([
    alertFactsOf(tx, moved),
    tx.insert('stock_movement', written),
    saveLevels(tx, [...touched]),
    saveLots(tx, moved, moves),
  ]);
  await refreshAlerts(tx, levels, facts);
  for (const movement of written) stockMoved(tx, movement);
  return moves.map(({ movement }) => movement);
}

interface Move {
  movement: StockMovementRow;
  correction: StockMovementRow | null;
  entries: LotEntry[];
}

function move(tx: Tx, level: HeldLevel, posting: Posting): Move {
  const { actor } = tx.ctx;
  const { type, quantity, costing } = posting;
  const { onHand, averageCost, value: worth, costed } = level;
  const valued = valueChange({ quantity: onHand, averageCost, value: worth, costed }, quantity, costing);
  const { holding, unitCost, value, correction } = valued;
  if (holding.quantity.abs().gt(MAX_ON_HAND) || holding.value.abs().gt(MAX_VALUE))
    throw new Refusal([problem(actor, 'INVALID.tooLarge', [])]);
  const entries = costing.kind === 'PASSING' ? [] : lotEntries(level, posting);
  level.onHand = holding.quantity;
  level.averageCost = holding.averageCost;
  level.value = holding.value;
  level.costed = holding.costed;
  const movement: StockMovementRow = {
    id: newId(), companyId: companyOf(actor), shopId: level.shopId, warehouseId: level.warehouseId, productId: level.productId,
    seq: ++level.seq, type, quantity, before: onHand, after: holding.quantity, unitCost, value, correction: ZERO,
    reason: posting.reason ?? null, reference: posting.reference ?? null, returnOf: posting.returnOf ?? null, correctionOf: null,
    documentId: posting.documentId ?? null, lineId: posting.lineId ?? null, lossCause: posting.lossCause ?? null,
    averageCost: holding.costed ? holding.averageCost : null, worth: holding.value.minus(correction), businessDay: posting.businessDay ?? null, userId: actor.userId,
    terminalId: actor.terminalId, at: tx.ctx.now(),
  }; // biome-ignore format: a table
  return { movement, entries, correction: correction.isZero() ? null : corrected(level, movement, correction) };
}

function lotEntries(level: HeldLevel, { quantity, type, lots = [] }: Posting): LotEntry[] {
  return quantity.lt(0) ? takeFromLots(level, quantity.neg(), type, lots) : addToLots(level, lots);
}

/** What a movement brought to light of the value: a movement of its own, without a quantity. */
function corrected(level: HeldLevel, cause: StockMovementRow, value: Decimal): StockMovementRow {
  return {
    ...cause, id: newId(), seq: ++level.seq, type: 'ADJUSTMENT', quantity: ZERO, before: cause.after, value, correction: value,
    unitCost: level.averageCost, worth: level.value, returnOf: null, correctionOf: cause.id, lineId: null, lossCause: null,
  }; // biome-ignore format: a table
}

async function saveLevels(tx: Tx, levels: readonly HeldLevel[]): Promise<void> {
  if (levels.length === 0) return;
  const json = JSON.stringify(
    levels.map((level) => ({
      warehouse_id: level.warehouseId, product_id: level.productId, seq: level.seq, on_hand: level.onHand, reserved: level.reserved,
      average_cost: level.averageCost, value: level.value, costed: level.costed,
    })), // biome-ignore format: a table
  );
  await tx.query(sql`
    update stock_level l set seq = n.seq, on_hand = n.on_hand, reserved = n.reserved, average_cost = n.average_cost, value = n.value,
      costed = n.costed
    from jsonb_populate_recordset(null::stock_level, ${json}::jsonb) n
    where l.warehouse_id = n.warehouse_id and l.product_id = n.product_id`);
}

/** Writes lots as they are now, and what each movement took from them or brought. */
async function saveLots(tx: Tx, levels: readonly HeldLevel[], moves: readonly Move[]): Promise<void> {
  const changed = new Set(moves.flatMap(({ entries }) => entries.map((entry) => entry.lotId)));
  if (changed.size === 0) return;
  const companyId = companyOf(tx.ctx.actor);
  const lots = levels.flatMap(({ warehouseId, productId, shopId, lots }) =>
    (lots?.all ?? [])
      .filter((lot) => changed.has(lot.id))
      .map((lot) => ({ ...lot, companyId, shopId, warehouseId, productId })),
  );
  const entries = moves.flatMap(({ movement, entries }) =>
    entries.map((entry) => ({ movementId: movement.id, companyId, shopId: movement.shopId, ...entry })),
  );
  // A number that comes again after its lot was used up is a new delivery, with a date of its own.
  await tx.query(
    insertInto(
      'stock_lot',
      lots,
      sql`on conflict (id) do update set on_hand = excluded.on_hand,
        expires_on = case when stock_lot.on_hand = 0 then excluded.expires_on else stock_lot.expires_on end`,
    ),
  );
  await tx.insert('stock_movement_lot', entries);
}

/** Writes held levels as they were made anew from their movements. */
export function restoreLevels(tx: Tx, levels: readonly HeldLevel[]): Promise<void> {
  return saveLevels(tx, levels);
}

/** Writes what is left of lots as it was made anew from their entries; their levels are held. */
export async function restoreLots(tx: Tx, lots: readonly { id: string; onHand: Decimal }[]): Promise<void> {
  if (lots.length === 0) return;
  const json = JSON.stringify(lots.map(({ id, onHand }) => ({ id, on_hand: onHand })));
  await tx.query(sql`update stock_lot t set on_hand = n.on_hand
    from jsonb_populate_recordset(null::stock_lot, ${json}::jsonb) n where t.id = n.id`);
}

/** Writes the bounds of a held level. */
export async function saveLimits(tx: Tx, level: HeldLevel, min: Decimal | null, max: Decimal | null): Promise<void> {
  level.minLevel = min;
  level.maxLevel = max;
  await tx.query(sql`update stock_level set min_level = ${min}, max_level = ${max}
    where warehouse_id = ${level.warehouseId} and product_id = ${level.productId}`);
  await refreshAlerts(tx, new Map([[keyOf(level), level]]), await alertFactsOf(tx, [level]));
}

/** Writes on the levels of a product, which are held, whether its lots are tracked. */
export async function saveTracking(tx: Tx, productId: string, tracksLots: boolean): Promise<void> {
  await tx.query(sql`update stock_level set tracks_lots = ${tracksLots} where product_id = ${productId}`);
}
