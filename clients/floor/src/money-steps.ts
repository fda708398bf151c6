import { type Decimal, decimal, decimalText, minorUnits, roundMoney, sum } from '@comptoir/kit/money';

/**
 * What each of `parts` pays of an amount: whole minor units that sum to it exactly, the first ones a unit more where it
 * does not go evenly.
 */
export function equalParts(amount: string, parts: number, currency: string): string[] {
  const unit = decimal(10).pow(-minorUnits(currency));
  const units = decimal(amount).dividedToIntegerBy(unit);
  const [share, left] = [units.dividedToIntegerBy(parts), units.modulo(parts).toNumber()];
  return Array.from({ length: parts }, (_, i) => decimalText(share.plus(i < left ? 1 : 0).times(unit)));
}

const USUAL_SHARES = 8;
const MOST_SHARES = 50;

/** Among how many a bill may be shared: up to as many as there are guests. */
export function sharesFor(guests: number | null | undefined): number[] {
  const most = Math.min(MOST_SHARES, Math.max(USUAL_SHARES, guests ?? 0));
  return Array.from({ length: most - 1 }, (_, i) => i + 2);
}

/** The sum of some lines; never more than what remains to be paid. */
export function amountOf(lines: readonly { total: string }[], remaining: string): string {
  const wanted = sum(lines.map(({ total }) => decimal(total)));
  return decimalText(wanted.greaterThan(remaining) ? decimal(remaining) : wanted);
}

const NOTES = [5, 10, 20, 50, 100, 200];
const SHOWN = 4;

/** Sums that a guest is likely to hand over: exactly, then the next ones that notes make. */
export function likelyTenders(due: string): string[] {
  const exact = decimal(due);
  const rounded = NOTES.map((note) => exact.dividedBy(note).ceil().times(note));
  const texts = [exact, ...rounded.sort((a, b) => a.comparedTo(b))].map(decimalText);
  return [...new Set(texts)].slice(0, SHOWN);
}

/** What was typed as an amount: comma or point; null if it is none, or below zero, or finer than the currency. */
export function typedAmount(text: string, currency: string): Decimal | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  if (!/^\d{1,12}(\.\d+)?$/.test(plain)) return null;
  const amount = decimal(plain);
  return roundMoney(amount, currency).equals(amount) ? amount : null;
}

/** Cash to give back; null while what was handed over does not cover what is due. */
export function changeOf(tendered: Decimal, due: Decimal): string | null {
  return tendered.lessThan(due) ? null : decimalText(tendered.minus(due));
}
