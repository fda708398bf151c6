import { Decimal } from '@comptoir/kit/money';
import type { PurchaseOrderLineRow, PurchaseOrderRow } from '../rows.ts';
import type { PurchaseLine } from './purchase-lines.ts';

/** What was ordered and has not arrived. */
export function outstanding({ quantity, received }: Pick<PurchaseOrderLineRow, 'quantity' | 'received'>): Decimal {
  return Decimal.max(quantity.minus(received), 0);
}

/** The most of a quantity that an order's tolerance lets through. */
export function mostOf({ tolerancePercent }: Pick<PurchaseOrderRow, 'tolerancePercent'>, quantity: Decimal): Decimal {
  return quantity.times(tolerancePercent.plus(100)).div(100);
}

/** A quantity of what is bought, in units of the product. */
export function unitsOf({ packageSize }: Pick<PurchaseLine, 'packageSize'>, quantity: Decimal): Decimal {
  return quantity.times(packageSize).toDecimalPlaces(6);
}

/** What one unit of the product costs, after discount and without tax: what stock takes it in at. */
export function costPerUnit(line: Pick<PurchaseLine, 'unitCost' | 'discountPercent' | 'packageSize'>): Decimal {
  const net = line.unitCost.times(new Decimal(100).minus(line.discountPercent)).div(100);
  return net.div(line.packageSize).toDecimalPlaces(6);
}
