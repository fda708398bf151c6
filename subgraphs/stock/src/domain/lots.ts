import { Decimal, sum, ZERO } from '@comptoir/kit/money';
import type { MovementType } from '../rows.ts';
import { namedId } from './ids.ts';
import type { HeldLevel } from './levels.ts';

/** So much of a lot; the quantity is above zero. */
export interface LotShare {
  number: string;
  /** The last day it may be sold, YYYY-MM-DD; null if it keeps. */
  expiresOn: string | null;
  quantity: Decimal;
}

/** A lot with something left, on a level that is held. */
export interface HeldLot extends Omit<LotShare, 'quantity'> {
  id: string;
  onHand: Decimal;
}

/** By how much a movement changed a lot. */
export interface LotEntry {
  lotId: string;
  quantity: Decimal;
}

/** The lots of a held level, what expires first first, and what decides whether they may be sold. */
export interface HeldLots {
  all: HeldLot[];
  /** Today, where the shop is. */
  today: string;
  /** A PASSIVE shop sells what is past its date when nothing else is left; a STRICT one never. */
  sellsExpired: boolean;
}

type LevelWithLots = Pick<HeldLevel, 'warehouseId' | 'productId' | 'onHand' | 'lots'>;

/** The lot of a number; capitals make no difference. */
export const lotId = (
  { warehouseId, productId }: Pick<HeldLevel, 'warehouseId' | 'productId'>,
  number: string,
): string => namedId('lot', warehouseId, productId, number);

/** The lot of a number on a held level, if anything of it is left. */
export function heldLot(level: LevelWithLots, number: string): HeldLot | undefined {
  const id = lotId(level, number);
  return level.lots?.all.find((lot) => lot.id === id);
}

/** What lies on a level without a lot; below zero when more left than was there. */
export function withoutLot(level: LevelWithLots): Decimal {
  return level.onHand.minus(sum((level.lots?.all ?? []).map((lot) => lot.onHand)));
}

export function isExpired({ expiresOn }: Pick<HeldLot, 'expiresOn'>, { today }: Pick<HeldLots, 'today'>): boolean {
  return expiresOn !== null && expiresOn < today;
}

/** What of a level is past its date. */
export function expiredOf({ lots }: Pick<HeldLevel, 'lots'>): Decimal {
  return lots ? sum(lots.all.flatMap((lot) => (isExpired(lot, lots) ? lot.onHand : []))) : ZERO;
}

/** Movements that take what is oldest, past its date or not; all others leave what is past its date for the last. */
const DISPOSING: ReadonlySet<MovementType> = new Set(['LOSS', 'ADJUSTMENT', 'RETURN']);

/**
 * Takes from lots what leaves: first those that are named, then what expires first; what no lot can give leaves without one.
 * Changes the level's lots, while its quantity on hand is still as it was before the movement.
 */
export function takeFromLots(
  level: LevelWithLots,
  quantity: Decimal,
  type: MovementType,
  named: readonly LotShare[],
): LotEntry[] {
  const { lots } = level;
  if (!lots) return [];
  const taken = new Map<string, Decimal>();
  const loose = Decimal.max(withoutLot(level), ZERO);
  let left = quantity;
  const take = (lot: HeldLot | undefined, wanted = left) => {
    const part = lot ? Decimal.min(lot.onHand, left, wanted) : ZERO;
    if (!lot || part.lte(0)) return;
    lot.onHand = lot.onHand.minus(part);
    left = left.minus(part);
    taken.set(lot.id, (taken.get(lot.id) ?? ZERO).minus(part));
  };
  for (const share of named) take(heldLot(level, share.number), share.quantity);
  for (const lot of lots.all) if (DISPOSING.has(type) || !isExpired(lot, lots)) take(lot);
  left = left.minus(Decimal.min(loose, left));
  if (lots.sellsExpired) for (const lot of lots.all) take(lot);
  return [...taken].map(([lotId, part]) => ({ lotId, quantity: part }));
}

/** Adds to lots what comes in; what had left without one before is covered first. */
export function addToLots(level: LevelWithLots, shares: readonly LotShare[]): LotEntry[] {
  if (!level.lots) return [];
  const added = new Map<string, Decimal>();
  let owed = Decimal.max(withoutLot(level).neg(), ZERO);
  for (const share of shares) {
    const covered = Decimal.min(owed, share.quantity);
    owed = owed.minus(covered);
    const rest = share.quantity.minus(covered);
    if (rest.isZero()) continue;
    const lot = heldLot(level, share.number) ?? newLot(level, level.lots, share);
    lot.onHand = lot.onHand.plus(rest);
    added.set(lot.id, (added.get(lot.id) ?? ZERO).plus(rest));
  }
  return [...added].map(([lotId, quantity]) => ({ lotId, quantity }));
}

function newLot(level: LevelWithLots, lots: HeldLots, { number, expiresOn }: LotShare): HeldLot {
  const lot = { id: lotId(level, number), number, expiresOn, onHand: ZERO };
  const key = keyOf(lot);
  const place = lots.all.findIndex((other) => keyOf(other) > key);
  lots.all.splice(place < 0 ? lots.all.length : place, 0, lot);
  return lot;
}

function keyOf({ expiresOn, number }: HeldLot): string {
  return `${expiresOn ?? '9999-12-31'} ${number}`;
}
