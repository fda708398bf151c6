import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Problem } from '@comptoir/kit/problems';

export type WarehouseType = 'STORE' | 'WAREHOUSE' | 'KITCHEN' | 'WORKSHOP' | 'COUNTER' | 'CONSUMABLES';
export type MovementType = 'IN' | 'OUT' | 'SALE' | 'RETURN' | 'TRANSFER' | 'ADJUSTMENT' | 'PRODUCTION' | 'LOSS';
export type TransferStatus = 'DRAFT' | 'SENT' | 'PARTIAL' | 'DONE' | 'CANCELLED';
export type StocktakeScope = 'WAREHOUSE' | 'PRODUCTS' | 'SPOT';
export type StocktakeStatus = 'OPEN' | 'VALIDATED' | 'CANCELLED';
export type AlertKind = 'LOW_STOCK' | 'OUT_OF_STOCK' | 'OVERSTOCK' | 'EXPIRED';
export type LossCause = 'BREAKAGE' | 'SPOILAGE' | 'EXPIRY' | 'THEFT' | 'TRANSPORT' | 'DONATION' | 'OWN_USE' | 'OTHER';

export interface WarehouseRow {
  id: string;
  shopId: string;
  type: WarehouseType;
  name: string;
  managerId: string | null;
  active: boolean;
  sellsFrom: boolean;
}

/** A level with its warehouse's columns beside its own: lists read both in one statement. */
export interface StockLevelRow {
  id: string;
  warehouseId: string;
  productId: string;
  shopId: string;
  onHand: Decimal;
  reserved: Decimal;
  /** On hand less reserved. */
  available: Decimal;
  minLevel: Decimal | null;
  maxLevel: Decimal | null;
  averageCost: Decimal;
  value: Decimal;
  warehouseName: string;
  warehouseType: WarehouseType;
  warehouseManagerId: string | null;
  warehouseActive: boolean;
  warehouseSellsFrom: boolean;
  productName: string;
}

/** What one line of a production order moved; below zero what it used up. */
export interface PostedProductionLineRow {
  lineId: string;
  productId: string;
  warehouseId: string;
  quantity: Decimal;
  unitCost: Decimal;
  value: Decimal;
}

export interface StockMovementRow {
  id: string;
  companyId: string;
  shopId: string;
  warehouseId: string;
  productId: string;
  seq: number;
  type: MovementType;
  quantity: Decimal;
  before: Decimal;
  after: Decimal;
  unitCost: Decimal;
  value: Decimal;
  correction: Decimal;
  reason: string | null;
  reference: string | null;
  returnOf: string | null;
  correctionOf: string | null;
  documentId: string | null;
  lineId: string | null;
  lossCause: LossCause | null;
  /** The average after it; null while nothing was ever received. */
  averageCost: Decimal | null;
  /** What its level was worth after it. */
  worth: Decimal;
  /** The day of the document, where it has one of its own. */
  businessDay: string | null;
  userId: string | null;
  terminalId: string | null;
  at: Date;
}

/** A lot with something left. */
export interface StockLotRow {
  id: string;
  shopId: string;
  warehouseId: string;
  productId: string;
  number: string;
  expiresOn: string | null;
  onHand: Decimal;
  expired: boolean;
}

/** What a movement took from a lot, or brought to it. */
export interface LotMovementRow {
  movementId: string;
  number: string;
  expiresOn: string | null;
  quantity: Decimal;
}

export interface StockTransferRow {
  id: string;
  companyId: string;
  number: string;
  status: TransferStatus;
  fromWarehouseId: string;
  toWarehouseId: string;
  note: string | null;
  cancelReason: string | null;
  createdBy: string | null;
  createdAt: Date;
  sentAt: Date | null;
  endedAt: Date | null;
}

export interface StockTransferLineRow {
  id: string;
  companyId: string;
  transferId: string;
  position: number;
  productId: string;
  quantity: Decimal;
  lotNumber: string | null;
  /** What it left at; null before it left, and when that was not known. */
  unitCost: Decimal | null;
  received: Decimal;
  lost: Decimal;
  returned: Decimal;
  /** Of what left: what neither arrived nor was lost nor came back. */
  inTransit: Decimal;
}

export interface StocktakeRow {
  id: string;
  companyId: string;
  shopId: string;
  warehouseId: string;
  number: string;
  scope: StocktakeScope;
  status: StocktakeStatus;
  note: string | null;
  cancelReason: string | null;
  openedBy: string | null;
  openedAt: Date;
  endedBy: string | null;
  endedAt: Date | null;
}

export interface StocktakeLineRow {
  stocktakeId: string;
  productId: string;
  shopId: string;
  warehouseId: string;
  productName: string;
  frozen: Decimal;
  expected: Decimal | null;
  counted: Decimal | null;
  counts: number;
  variance: Decimal | null;
  unitCost: Decimal | null;
  value: Decimal | null;
  overtaken: boolean;
}

export interface StocktakeCountRow {
  id: string;
  stocktakeId: string;
  productId: string;
  place: string;
  quantity: Decimal;
  recount: boolean;
  reason: string | null;
  expected: Decimal;
  countedBy: string | null;
  terminalId: string | null;
  countedAt: Date;
  replaced: boolean;
}

export interface StocktakeTotalsRow {
  stocktakeId: string;
  lines: number;
  counted: number;
  differing: number;
  gained: Decimal;
  lost: Decimal;
  net: Decimal;
}

export interface ImportedStockRowRow {
  line: number;
  status: 'CREATED' | 'UNCHANGED' | 'REJECTED';
  productId: string | null;
  problems: Problem[];
}

export interface StockValuationRow {
  at: Date;
  value: Decimal;
  /** Null when only some warehouses were asked for, or are seen. */
  inTransit: Decimal | null;
  warehouses: WarehouseValuationRow[];
}

export interface WarehouseValuationRow {
  warehouseId: string;
  value: Decimal;
}

export interface StockValuationLineRow {
  id: string;
  productId: string;
  warehouseId: string;
  shopId: string;
  productName: string;
  quantity: Decimal;
  averageCost: Decimal;
  value: Decimal;
}

export interface StockRotationRow {
  productId: string;
  productName: string;
  onHand: Decimal;
  out: Decimal;
  outCost: Decimal;
  averageValue: Decimal;
  turnover: Decimal | null;
  daysOfCover: Decimal | null;
}

export interface StockDashboardRow {
  type: WarehouseType;
  warehouses: number;
  products: number;
  belowZero: number;
  value: Decimal;
  alerts: { lowStock: number; outOfStock: number; overstock: number; expired: number };
  expiringSoon: number;
  received: Decimal;
  lost: Decimal;
  topMovers: StockMoverRow[];
}

export interface StockMoverRow {
  productId: string;
  quantity: Decimal;
  cost: Decimal;
}

/** One business day of a shop; every room adds its part. */
export interface BusinessDayRow {
  shopId: string;
  date: string;
}

export interface StockDayRow {
  opening: Decimal;
  closing: Decimal;
  costOfSales: Decimal;
  byType: StockDayMovesRow[];
}

export interface StockDayMovesRow {
  type: MovementType;
  movements: number;
  value: Decimal;
}

export interface StockAlertRow {
  id: string;
  companyId: string;
  shopId: string;
  warehouseId: string;
  productId: string;
  kind: AlertKind;
  level: Decimal;
  threshold: Decimal;
  resolved: boolean;
  raisedAt: Date;
  resolvedAt: Date | null;
  revision: string;
}

export interface StockAlertChangeRow {
  revision: string;
  alert: StockAlertRow;
}

/** A stub of catalog's entity. */
export interface ProductRow {
  id: string;
}

export type StockLotConnectionRow = Page<StockLotRow>;
export type StockTransferConnectionRow = Page<StockTransferRow>;
export type StockValuationLineConnectionRow = Page<StockValuationLineRow>;
export type StockRotationConnectionRow = Page<StockRotationRow>;
export type StocktakeConnectionRow = Page<StocktakeRow>;
export type StocktakeLineConnectionRow = Page<StocktakeLineRow>;
export type StocktakeCountConnectionRow = Page<StocktakeCountRow>;

/** A stub of identity's entity. */
export interface UserRow {
  id: string;
}

export type WarehouseConnectionRow = Page<WarehouseRow>;
export type StockLevelConnectionRow = Page<StockLevelRow>;
export type StockMovementConnectionRow = Page<StockMovementRow>;
export type StockAlertConnectionRow = Page<StockAlertRow>;
