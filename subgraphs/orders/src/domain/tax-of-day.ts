import { type Decimal, decimal } from '@comptoir/kit/money';
import type { SoldProduct } from '../rows.ts';

/**
 * The tax on a product, as a percentage, on a business day of the shop that sells it: of its rates that begin by then the latest. A
 * shop's day begins by its own clock, and a terminal may tell of yesterday's sale today. Null: the shop's default rate.
 */
export function taxOfDay(
  { taxRate, taxRates }: Pick<SoldProduct, 'taxRate' | 'taxRates'>,
  day: string,
): Decimal | null {
  if (taxRates.length === 0) return taxRate;
  const found = taxRates.find(({ from }) => from === null || from <= day);
  return found ? decimal(found.rate) : taxRate;
}
