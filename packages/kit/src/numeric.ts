import { Decimal } from './money.ts';

/**
 * A numeric column's value: a Decimal that is parsed only when someone calculates with it. Most of what a list reads goes
 * straight to the wire, where `decimalText` takes the text as it came.
 */
class Numeric {
  /** As PostgreSQL writes it: plain digits, with the column's scale. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

Object.setPrototypeOf(Numeric.prototype, Decimal.prototype);
// Decimal makes its results with the constructor of what it calculates with.
Object.defineProperty(Numeric.prototype, 'constructor', { value: Decimal });

type Parts = { s: number; e: number; d: number[] };

for (const part of ['s', 'e', 'd'] as const) {
  Object.defineProperty(Numeric.prototype, part, {
    get(this: Numeric & Parts) {
      const { s, e, d } = new Decimal(this.text) as unknown as Parts;
      for (const [name, value] of Object.entries({ s, e, d }))
        Object.defineProperty(this, name, { value, writable: true });
      return this[part];
    },
  });
}

export function numeric(text: string): Decimal {
  return new Numeric(text) as unknown as Decimal;
}
