import { Decimal } from 'decimal.js';

Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 40 });

export { Decimal };

/** Minor units by ISO 4217 code, where they are not 2. */
const MINOR_UNITS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

/** Number of decimals of a currency (ISO 4217): EUR 2, XOF 0, TND 3. */
export function minorUnits(currency: string): number {
  return MINOR_UNITS[currency] ?? 2;
}

/** The one place where money is rounded: half up, to the currency's minor unit. */
export function roundMoney(amount: Decimal, currency: string): Decimal {
  return amount.toDecimalPlaces(minorUnits(currency), Decimal.ROUND_HALF_UP);
}

/** An amount as coins can pay it: to the nearest multiple of the smallest one, half up. */
export function roundCash(amount: Decimal, step: Decimal): Decimal {
  return amount.dividedBy(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step);
}

/** An amount with more decimals than its currency has. */
export function hasTooManyDecimals(amount: Decimal, currency: string): boolean {
  return amount.decimalPlaces() > minorUnits(currency);
}

export function decimal(value: Decimal.Value): Decimal {
  return new Decimal(value);
}

export const ZERO = new Decimal(0);

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** Canonical text of a decimal on every wire: plain digits, no exponent, no trailing zeros. */
export function decimalText(value: Decimal): string {
  const { text } = value as { text?: string };
  return text === undefined ? value.toFixed() : withoutZeros(text);
}

/** `12.5000` → `12.5`, `3.00` → `3`; what has no point stays. */
function withoutZeros(text: string): string {
  if (!text.includes('.')) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}
