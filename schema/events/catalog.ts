/** A product as its neighbours need it; sent at creation and at every change, newest version wins. */
export interface ProductUpdated {
  productId: string;
  version: number;
  /** Null: sold in every shop of the company. */
  shopId: string | null;
  kind: 'GOOD' | 'SERVICE';
  sku: string;
  name: string;
  categoryId: string | null;
  /** Its category and those above it, the nearest first. Absent in what was told before it was told. */
  categoryIds?: string[];
  /** Kitchen station that prepares it, its own or its category's; null: nothing to prepare. */
  stationId: string | null;
  salePrice: string;
  purchasePrice: string | null;
  /** Percentage: "5.5" is 5.5 %; null: the shop's default rate. */
  taxRate: string | null;
  /**
   * The rates of its tax category by the business day they begin on (null: from ever), the latest first; none: `taxRate` is of
   * every day. At most the last 20.
   */
  taxRates?: DatedRate[];
  unit: string;
  stockable: boolean;
  sellable: boolean;
  active: boolean;
  /** False while marked unavailable today. */
  available: boolean;
  minStock: string | null;
  allergens: string[];
  /** Usual time to prepare, in minutes. */
  preparationMinutes: number | null;
  /** The product it is a variant of. Absent, as all below, in what was told before there were any. */
  variantOf?: string | null;
  /** True: it is sold in its variants, not itself. */
  hasVariants?: boolean;
  /** Purchasing's supplier whose goods it is; null: nobody in particular. */
  supplierId?: string | null;
  /** Shops where it is marked unavailable today, beyond `available` of all. */
  unavailableShopIds?: string[];
  /** What can be chosen with it, in the order in which to ask. */
  modifierGroups?: ModifierGroupFact[];
}

/** A rate and its first day (YYYY-MM-DD). */
export interface DatedRate {
  from: string | null;
  rate: string;
}

/** A group of choices that is offered with a product; only what is in use. */
export interface ModifierGroupFact {
  groupId: string;
  name: string;
  minChoices: number;
  /** Null: as many as wanted. */
  maxChoices: number | null;
  /** What each choice adds to the price of one. */
  modifiers: { modifierId: string; name: string; price: string }[];
}

type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/** A list of prices that can stand instead of a product's own; who sells asks catalog while one is active. */
export interface PriceListChanged {
  priceListId: string;
  version: number;
  name: string;
  active: boolean;
  /** Null: in every shop. */
  shopId: string | null;
  /** True: only for customers it was given to; false: for everybody, within its time windows. */
  onlyForCustomers: boolean;
  /** First and last day (YYYY-MM-DD) in the shop's time zone; null: no bound. Absent, as windows, before lists had any. */
  validFrom?: string | null;
  validTo?: string | null;
  /** When it applies, by the shop's clock; none: all day long. */
  windows?: { days: Weekday[]; from: string; to: string }[];
}

/** A product's own price changed. */
export interface PriceChanged {
  productId: string;
  before: string;
  after: string;
  validFrom: string;
  reason: string | null;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    ProductUpdated: ProductUpdated;
    PriceListChanged: PriceListChanged;
    PriceChanged: PriceChanged;
  }
}
