import { type Decimal, decimal } from '@comptoir/kit/money';

/** What units measure; those of one dimension convert to each other. */
export type Dimension = 'MASS' | 'VOLUME' | 'LENGTH' | 'AREA' | 'TIME' | 'COUNT';

/** How much one of something is of its base, as a ratio of whole numbers: nothing is ever rounded on the way. */
export interface Ratio {
  numerator: Decimal;
  denominator: Decimal;
}

/** A unit, as so much of its dimension's base unit: g, l, m, m², min, each. */
export interface Unit extends Ratio {
  code: string;
  dimension: Dimension;
  name: { en: string; fr: string };
}

/**
 * Units that every company has.
 * Source for lb and oz: the international yard and pound agreement of 1959; 1 lb = 0.45359237 kg, 1 oz = 1/16 lb.
 */
export const BUILT_IN: readonly Unit[] = (
  [
    ['mg', 'MASS', 1, 1_000, 'milligram', 'milligramme'], ['g', 'MASS', 1, 1, 'gram', 'gramme'], ['kg', 'MASS', 1_000, 1, 'kilogram', 'kilogramme'],
    ['t', 'MASS', 1_000_000, 1, 'tonne', 'tonne'], ['lb', 'MASS', 45_359_237, 100_000, 'pound', 'livre'],
    ['oz', 'MASS', 45_359_237, 1_600_000, 'ounce', 'once'],
    ['ml', 'VOLUME', 1, 1_000, 'millilitre', 'millilitre'], ['cl', 'VOLUME', 1, 100, 'centilitre', 'centilitre'],
    ['dl', 'VOLUME', 1, 10, 'decilitre', 'décilitre'], ['l', 'VOLUME', 1, 1, 'litre', 'litre'], ['hl', 'VOLUME', 100, 1, 'hectolitre', 'hectolitre'],
    ['mm', 'LENGTH', 1, 1_000, 'millimetre', 'millimètre'], ['cm', 'LENGTH', 1, 100, 'centimetre', 'centimètre'], ['m', 'LENGTH', 1, 1, 'metre', 'mètre'],
    ['m2', 'AREA', 1, 1, 'square metre', 'mètre carré'],
    ['min', 'TIME', 1, 1, 'minute', 'minute'], ['h', 'TIME', 60, 1, 'hour', 'heure'], ['day', 'TIME', 1_440, 1, 'day', 'jour'],
    ['each', 'COUNT', 1, 1, 'each', 'unité'], ['piece', 'COUNT', 1, 1, 'piece', 'pièce'], ['pair', 'COUNT', 2, 1, 'pair', 'paire'],
    ['dozen', 'COUNT', 12, 1, 'dozen', 'douzaine'],
  ] as const
).map(([code, dimension, numerator, denominator, en, fr]) => ({
  code, dimension, numerator: decimal(numerator), denominator: decimal(denominator), name: { en, fr },
})); // biome-ignore format: a table

/** A code as it is compared: `KG` is `kg`. */
export const codeOf = (text: string): string => text.trim().toLowerCase();

const MOST_DIGITS = 18;

/** A ratio of whole numbers without common divisors; null if they would be longer than 18 digits. */
export function reduced(numerator: Decimal, denominator: Decimal): Ratio | null {
  const scale = decimal(10).pow(Math.max(numerator.decimalPlaces(), denominator.decimalPlaces()));
  const [n, d] = [numerator.times(scale), denominator.times(scale)].map((whole) => BigInt(whole.toFixed(0))) as [
    bigint,
    bigint,
  ];
  const divisor = greatestDivisor(n, d);
  const texts = [n / divisor, d / divisor].map(String);
  if (texts.some(({ length }) => length > MOST_DIGITS)) return null;
  const [top, bottom] = texts.map(decimal) as [Decimal, Decimal];
  return { numerator: top, denominator: bottom };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/** Something that quantities are counted in: `kind` is the same for what converts to each other. */
export interface Measure extends Ratio {
  kind: string;
}

/** A quantity in another measure. */
export interface Converted {
  /** Rounded half up to six decimals, as quantities are kept. */
  quantity: Decimal;
  /** Whether nothing was rounded. */
  isExact: boolean;
  /** One of the first is this many of the second, in lowest terms. */
  ratio: Ratio;
}

const PLACES = 6;

/** Null when the two do not convert, or the ratio is beyond all measure. */
export function convert(quantity: Decimal, from: Measure, to: Measure): Converted | null {
  if (from.kind !== to.kind) return null;
  const ratio = reduced(from.numerator.times(to.denominator), from.denominator.times(to.numerator));
  if (!ratio) return null;
  const times = quantity.times(ratio.numerator);
  const rounded = times.div(ratio.denominator).toDecimalPlaces(PLACES);
  return { quantity: rounded, isExact: rounded.times(ratio.denominator).eq(times), ratio };
}
