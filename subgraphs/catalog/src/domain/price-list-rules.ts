import type { Actor } from '@comptoir/kit/actor';
import {
  amountFaults,
  countFault,
  type Path,
  percentageFault,
  problem as plain,
  rangeFault,
} from '@comptoir/kit/faults';
import type { Decimal } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { isClockTime, type WeeklyWindow } from '@comptoir/kit/schedule';
import { problem } from '../problems.ts';
import { isText } from './product-rules.ts';

export interface PriceListFields {
  name?: string | null;
  active?: boolean | null;
  onlyForCustomers?: boolean | null;
  priority?: number | null;
  basedOnId?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  windows?: readonly WeeklyWindow[] | null;
}

export interface PriceListEntryInput {
  productId?: string | null;
  categoryId?: string | null;
  minQuantity?: Decimal | null;
  price?: Decimal | null;
  percentOff?: Decimal | null;
}

const MOST_WINDOWS = 20;
export const MOST_ENTRIES = 1_000;
const LARGEST_QUANTITY = 1_000_000;

/** Every fault that can be told from the fields alone. */
export function priceListFaults(actor: Actor, fields: PriceListFields): (Problem | false)[] {
  const { name, windows, validFrom, validTo } = fields;
  return [
    name != null && !isText(name, 200) && problem(actor, 'INVALID.name', ['name']),
    rangeFault(actor, ['priority'], fields.priority, -1_000, 1_000),
    validFrom != null && validTo != null && validTo < validFrom && plain(actor, 'INVALID.period', ['validTo']),
    (windows?.length ?? 0) > MOST_WINDOWS && plain(actor, 'INVALID.tooMany', ['windows'], { max: MOST_WINDOWS }),
    ...(windows ?? []).flatMap((window, i) => windowFaults(actor, ['windows', i], window)),
  ];
}

function windowFaults(actor: Actor, at: Path, { days, from, to }: WeeklyWindow): (Problem | false)[] {
  return [
    countFault(actor, [...at, 'days'], days, 7),
    !isClockTime(from) && problem(actor, 'INVALID.time', [...at, 'from']),
    !isClockTime(to) && problem(actor, 'INVALID.time', [...at, 'to']),
  ];
}

/** What is wrong with entries by themselves; `thingOf` tells two that are for the same. */
export function entryFaults(actor: Actor, entries: readonly PriceListEntryInput[]): (Problem | false)[] {
  const firsts = new Map<string, number>();
  return entries.flatMap((entry, i) => {
    const at = ['entries', i];
    const key = thingOf(entry);
    const first = firsts.get(key) ?? i;
    firsts.set(key, first);
    const { minQuantity: min, price, percentOff } = entry;
    return [
      (entry.productId == null) === (entry.categoryId == null) && problem(actor, 'INVALID.oneOf', [...at, 'productId']),
      (price == null) === (percentOff == null) && problem(actor, 'INVALID.priceOrPercent', [...at, 'price']),
      ...amountFaults(actor, [...at, 'price'], price, actor.currency ?? 'EUR'),
      percentageFault(actor, [...at, 'percentOff'], percentOff),
      min?.lt(0) && plain(actor, 'INVALID.negative', [...at, 'minQuantity']),
      min?.gt(LARGEST_QUANTITY) && plain(actor, 'INVALID.tooLarge', [...at, 'minQuantity']),
      first < i && plain(actor, 'INVALID.twice', at),
    ].filter((fault) => fault !== undefined);
  });
}

/** Names what an entry is for: a product or category, from a quantity on. */
function thingOf({ productId, categoryId, minQuantity }: PriceListEntryInput): string {
  return `${productId?.toLowerCase()} ${categoryId?.toLowerCase()} ${minQuantity?.toFixed() ?? '0'}`;
}
