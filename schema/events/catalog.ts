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
  /** Kitchen station that prepares it; null: nothing to prepare. */
  stationId: string | null;
  salePrice: string;
  purchasePrice: string | null;
  /** Percentage: "5.5" is 5.5 %; null: the shop's default rate. */
  taxRate: string | null;
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
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    ProductUpdated: ProductUpdated;
  }
}
