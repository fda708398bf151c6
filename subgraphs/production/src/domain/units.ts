import { Decimal } from '@comptoir/kit/money';

type Dimension = 'MASS' | 'VOLUME' | 'COUNT';

/** Units that convert, each as so many of its dimension's smallest; all are powers of ten of another, so that nothing is rounded. */
const UNITS: ReadonlyMap<string, { dimension: Dimension; size: Decimal }> = new Map(
  (
    [
      ['mg', 'MASS', 1],
      ['g', 'MASS', 1_000],
      ['kg', 'MASS', 1_000_000],
      ['ml', 'VOLUME', 1],
      ['cl', 'VOLUME', 10],
      ['dl', 'VOLUME', 100],
      ['l', 'VOLUME', 1_000],
      ['piece', 'COUNT', 1],
      ['each', 'COUNT', 1],
    ] as const
  ).map(([name, dimension, size]) => [name, { dimension, size: new Decimal(size) }]),
);

/** Any unit is itself; of the known ones, those of one dimension convert. Null: they do not. */
export function convert(quantity: Decimal, from: string, to: string): Decimal | null {
  const [source, target] = [named(from), named(to)];
  if (source === target) return quantity;
  const [a, b] = [UNITS.get(source), UNITS.get(target)];
  return a && b && a.dimension === b.dimension ? quantity.times(a.size).div(b.size) : null;
}

export function converts(from: string, to: string): boolean {
  return convert(new Decimal(1), from, to) !== null;
}

const named = (unit: string): string => unit.trim().toLowerCase();
