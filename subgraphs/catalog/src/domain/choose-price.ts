import { type Decimal, decimal, roundMoney } from '@comptoir/kit/money';
import { isInForce, type LocalTime, type Schedule } from '@comptoir/kit/schedule';

/** What is to be priced, when, for whom. */
export interface PriceQuestion {
  productId: string;
  /** The product it is a variant of. */
  parentId: string | null;
  /** What the variant costs more than that product; may be negative. */
  adjustment: Decimal;
  /** Its category, then those that lies under, the nearest first. */
  categoryIds: readonly string[];
  /** The product's own price at that time. */
  ownPrice: Decimal;
  /** In the product's unit. */
  quantity: Decimal;
  /** In the shop's time zone. */
  local: LocalTime;
  shopId: string | null;
  /** The list that the customer was given. */
  customerListId: string | null;
}

export interface PriceList extends Schedule {
  id: string;
  active: boolean;
  /** Null: in every shop. */
  shopId: string | null;
  /** Only for customers who were given it. */
  onlyForCustomers: boolean;
  priority: number;
  /** The list whose prices it starts from. */
  basedOnId: string | null;
  entries: readonly PriceEntry[];
}

/** Either a price or a percentage off, for a product or for what stands in a category or under it. */
export interface PriceEntry {
  id: string;
  productId: string | null;
  categoryId: string | null;
  /** From this quantity on. */
  minQuantity: Decimal;
  price: Decimal | null;
  percentOff: Decimal | null;
}

export interface ChosenPrice {
  price: Decimal;
  /** The list it comes from; null: the product's own price. */
  listId: string | null;
  /** The entry that made it. */
  entry: PriceEntry | null;
}

/**
 * The price of one.
 * 1. Lists that apply: active, in force, of this shop or of all, and for everybody or given to the customer.
 * 2. Of those that have a price for the product, the ones of the highest priority; of these the lowest price.
 * 3. Else the product's own price.
 */
export function choosePrice(question: PriceQuestion, lists: readonly PriceList[], currency: string): ChosenPrice {
  const byId = new Map(lists.map((list) => [list.id, list]));
  let best: (ChosenPrice & { priority: number }) | null = null;
  for (const list of lists) {
    if (!applies(list, question)) continue;
    const found = priceIn(list, question, byId, currency, []);
    if (found === null) continue;
    const next = { ...found, listId: list.id, priority: list.priority };
    if (best === null || isBetter(next, best)) best = next;
  }
  if (best === null) return { price: question.ownPrice, listId: null, entry: null };
  const { price, listId, entry } = best;
  return { price, listId, entry };
}

function applies(list: PriceList, { shopId, customerListId, local }: PriceQuestion): boolean {
  const isHere = list.shopId === null || list.shopId === shopId;
  const isForThem = !list.onlyForCustomers || list.id === customerListId;
  return list.active && isHere && isForThem && isInForce(list, local);
}

type Candidate = ChosenPrice & { priority: number };

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.priority !== other.priority) return one.priority > other.priority;
  if (!one.price.eq(other.price)) return one.price.lt(other.price);
  return (one.listId ?? '') < (other.listId ?? '');
}

/**
 * What a list says, else what the list says that it is based on, whose own times, shop and customers do not matter then. A
 * percentage is taken off what that list says, else off the product's own price.
 * @param above lists that are asked already: one that is based on itself ends there
 */
function priceIn(
  list: PriceList,
  question: PriceQuestion,
  byId: ReadonlyMap<string, PriceList>,
  currency: string,
  above: readonly string[],
): ChosenPrice | null {
  const entry = entryFor(list, question);
  if (entry?.price) return { price: fixed(entry, question), listId: list.id, entry };
  const base = list.basedOnId === null || above.includes(list.basedOnId) ? undefined : byId.get(list.basedOnId);
  const start = base?.active ? priceIn(base, question, byId, currency, [...above, list.id]) : null;
  if (!entry?.percentOff) return start;
  const kept = decimal(100).minus(entry.percentOff).div(100);
  return { price: roundMoney((start?.price ?? question.ownPrice).times(kept), currency), listId: list.id, entry };
}

/** A variant costs what its product costs in the list, and its own difference. */
function fixed({ price, productId }: PriceEntry, { parentId, adjustment }: PriceQuestion): Decimal {
  const amount = price as Decimal;
  if (productId === null || productId !== parentId) return amount;
  const adjusted = amount.plus(adjustment);
  return adjusted.isNegative() ? decimal(0) : adjusted;
}

/** The entry of the nearest thing: the product, what it is a variant of, its category and so on; of these the largest quantity reached. */
function entryFor(list: PriceList, { productId, parentId, categoryIds, quantity }: PriceQuestion): PriceEntry | null {
  const distance = (entry: PriceEntry): number => {
    if (entry.productId !== null) return entry.productId === productId ? 0 : entry.productId === parentId ? 1 : -1;
    const at = categoryIds.indexOf(entry.categoryId ?? '');
    return at < 0 ? -1 : at + 2;
  };
  const reached = list.entries
    .map((entry) => ({ entry, far: distance(entry) }))
    .filter(({ entry, far }) => far >= 0 && entry.minQuantity.lte(quantity));
  const nearest = Math.min(...reached.map(({ far }) => far));
  return reached
    .filter(({ far }) => far === nearest)
    .reduce<PriceEntry | null>((best, { entry }) => (best?.minQuantity.gte(entry.minQuantity) ? best : entry), null);
}
