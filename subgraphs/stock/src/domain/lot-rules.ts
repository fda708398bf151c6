import type { Actor } from '@comptoir/kit/actor';
import { type Fault, type Path, textFault } from '@comptoir/kit/faults';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { problem } from '../problems.ts';
import type { MovementType } from '../rows.ts';
import type { HeldLevel } from './levels.ts';
import { heldLot, isExpired, type LotShare } from './lots.ts';

const MAX_NUMBER = 60;

/** A line that comes in may name its lot. */
export interface LotGiven {
  lotNumber?: string | null;
  expiresOn?: string | null;
}

/** What is wrong with the lot of a line before anything is known of its product. */
export function lotTextFaults(actor: Actor, { lotNumber, expiresOn }: LotGiven, path: Path): Fault[] {
  return [
    textFault(actor, [...path, 'lotNumber'], lotNumber, MAX_NUMBER),
    expiresOn != null && lotNumber == null && problem(actor, 'INVALID.expiryWithoutLot', [...path, 'expiresOn']),
  ];
}

/** What is wrong with the lot of goods that come in: where lots are tracked, goods have one, and a lot has one date. */
export function lotInFault(actor: Actor, level: HeldLevel, line: LotGiven, path: Path): Fault {
  const { lotNumber, expiresOn } = line;
  if (!level.lots) return lotNumber != null && problem(actor, 'INVALID.lotsNotTracked', [...path, 'lotNumber']);
  if (lotNumber == null) return problem(actor, 'INVALID.lotMissing', [...path, 'lotNumber']);
  const lot = heldLot(level, lotNumber.trim());
  const isOther = lot && expiresOn != null && lot.expiresOn !== expiresOn;
  const date = lot?.expiresOn ?? '–';
  return Boolean(isOther) && problem(actor, 'INVALID.lotExpiry', [...path, 'expiresOn'], { lot: lotNumber, date });
}

/**
 * What is wrong with the lot that a line names to go out. A STRICT shop neither takes more of it than there is nor, but for a
 * loss, one that is past its date.
 */
export function lotOutFault(
  actor: Actor,
  level: HeldLevel,
  line: { lotNumber?: string | null; quantity: Decimal },
  type: MovementType,
  path: Path,
): Fault {
  const { lotNumber, quantity } = line;
  if (lotNumber == null) return false;
  if (!level.lots) return problem(actor, 'INVALID.lotsNotTracked', [...path, 'lotNumber']);
  const lot = heldLot(level, lotNumber.trim());
  if (!lot) return problem(actor, 'NOT_FOUND.lot', [...path, 'lotNumber']);
  if (level.lots.sellsExpired) return false;
  if (type !== 'LOSS' && isExpired(lot, level.lots))
    return problem(actor, 'ILLEGAL_STATE.lotExpired', [...path, 'lotNumber'], { lot: lot.number, date: lot.expiresOn });
  const figures = { lot: lot.number, available: decimalText(lot.onHand), asked: decimalText(quantity) };
  return lot.onHand.lt(quantity) && problem(actor, 'INSUFFICIENT_STOCK.lot', [...path, 'quantity'], figures);
}

/** The lot of a line as a posting takes it. */
export function sharesOf(line: LotGiven & { quantity: Decimal }): LotShare[] {
  const { lotNumber, expiresOn = null, quantity } = line;
  return lotNumber == null ? [] : [{ number: lotNumber.trim(), expiresOn, quantity: quantity.abs() }];
}
