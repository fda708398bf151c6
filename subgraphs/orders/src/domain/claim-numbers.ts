import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { insertInto, sql } from '@comptoir/kit/sql';
import type { SellingShop } from '../rows.ts';
import type { OfflineSaleRow, SellingTerminal } from '../sale-rows.ts';
import type { OfflineSaleInput } from './offline-sale.ts';
import type { NewLine } from './order-lines.ts';

/** A sale that nothing is wrong with, ready to be kept. */
export interface ReadySale {
  index: number;
  sale: OfflineSaleInput;
  orderId: string;
  hash: string;
  lines: NewLine[];
}

/** The orders whose document numbers nobody had before. */
export async function claimNumbers(
  tx: Tx,
  { shop, terminal }: { shop: SellingShop; terminal: SellingTerminal },
  sales: readonly ReadySale[],
): Promise<Set<string>> {
  const { shopId } = shop;
  const rows = sales.map(({ sale, orderId, hash }): OfflineSaleRow => ({
    companyId: companyOf(tx.ctx.actor), shopId, documentNumber: sale.documentNumber, contentHash: hash, orderId, terminalId: terminal.id, receivedAt: tx.ctx.now(),
  })); // biome-ignore format: a table
  const claimed = await tx.query<{ orderId: string }>(
    insertInto('offline_sale', rows, sql`on conflict (shop_id, document_number) do nothing returning order_id`),
  );
  return new Set(claimed.map(({ orderId }) => orderId));
}

/** Ids the terminals chose that other orders have. */
export async function takenIds(tx: Tx, sales: readonly ReadySale[]): Promise<Set<string>> {
  const chosen = sales.filter(({ sale }) => sale.id != null).map(({ orderId }) => orderId);
  if (chosen.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(sql`select id from sale_order where id = any(${chosen}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}

/** What became of document numbers that were there before. */
export async function earlierSales(
  tx: Tx,
  { shopId }: SellingShop,
  sales: readonly ReadySale[],
): Promise<Map<string, OfflineSaleRow>> {
  if (sales.length === 0) return new Map();
  const numbers = sales.map(({ sale }) => sale.documentNumber);
  const rows = await tx.query<OfflineSaleRow>(
    sql`select * from offline_sale where shop_id = ${shopId} and document_number = any(${numbers}::text[])`,
  );
  return new Map(rows.map((row) => [row.documentNumber, row]));
}
