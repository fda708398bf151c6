import { type Actor, seesShop } from '@comptoir/kit/actor';
import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { type Fault, idFault, problem as kitProblem, rangeFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { shortages } from './availability.ts';
import { again, movedFault } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { productsOf } from './products.ts';
import {
  endReservations, holdBack, lockReservations, type ReservationRow, releasedLine, saveReservations, takeLines,
} from './reservations.ts'; // biome-ignore format: a list
import { sellingWarehouse } from './selling-warehouse.ts';

export interface ReserveStockInput {
  shopId: string;
  orderId: string;
  lines: readonly { lineId: string; productId: string; quantity: Decimal }[];
  expiresInSeconds: number;
}

/** A reservation that no announced order line backs goes after this long at the latest. */
const LONGEST_SECONDS = 24 * 3_600;

/**
 * Reserves for an order that is about to be written: all lines or none, each line id once. A STRICT shop refuses what is not
 * available. It expires unless OrderLinesAdded tells that the order was written.
 */
export async function reserveStock(ctx: Ctx, input: ReserveStockInput): Promise<object> {
  refuseIfAny(faultsOf(ctx, input));
  return again(ctx, () => write(ctx, (tx) => reserveAll(tx, input)));
}

async function reserveAll(tx: Tx, input: ReserveStockInput): Promise<object> {
  const { actor } = tx.ctx;
  const { shopId, orderId } = input;
  const products = await productsOf(
    tx,
    input.lines.map((line) => line.productId),
  );
  const kept = input.lines
    .map((line, i) => ({ ...line, line: i }))
    .filter(({ productId }) => products.get(productId)?.stockable);
  const taken = await takeLines(
    tx,
    kept.map((line) => releasedLine(line.lineId, input)),
  );
  const demands = kept.filter(({ lineId }) => !isSettled(taken.get(lineId)));
  if (demands.length === 0) return {};
  const { id: warehouseId } = await sellingWarehouse(tx, shopId);
  const levels = await lockLevels(
    tx,
    demands.map(({ productId }) => ({ warehouseId, productId, shopId })),
  );
  const shop = await tx.one<{ stockPolicy: string }>(
    sql`select stock_policy from stock_shop where shop_id = ${shopId}`,
  );
  if (shop?.stockPolicy === 'STRICT') refuseIfAny(shortages(actor, levels, warehouseId, demands, products));
  const expiresAt = new Date(tx.ctx.now().getTime() + Math.min(input.expiresInSeconds, LONGEST_SECONDS) * 1_000);
  const reserved = demands.map(
    ({ lineId, productId, quantity }): ReservationRow => ({
      lineId, shopId, orderId, warehouseId, productId, quantity, state: 'ACTIVE', expiresAt, sales: 0,
    }), // biome-ignore format: a table
  );
  await saveReservations(tx, reserved);
  await holdBack(tx, levels, reserved);
  return {};
}

/** A line that is reserved or sold is not reserved again; one that was let go or ran out may be. */
function isSettled(row: ReservationRow | null | undefined): boolean {
  return row?.state === 'ACTIVE' || row?.state === 'CONFIRMED';
}

function faultsOf({ actor }: Ctx, { shopId, orderId, lines, expiresInSeconds }: ReserveStockInput): Fault[] {
  const ids = lines.map((line) => line.lineId);
  return [
    !(isUuid(shopId) && seesShop(actor, shopId)) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
    idFault(actor, ['orderId'], orderId),
    rangeFault(actor, ['expiresInSeconds'], expiresInSeconds, 1, Number.MAX_SAFE_INTEGER),
    ...lines.map((line, i) => movedFault(actor, line.quantity, ['lines', i, 'quantity'])),
    ...ids.map(
      (id, i) => idFault(actor, ['lines', i, 'lineId'], id) || (ids.indexOf(id) !== i && twiceFault(actor, i)),
    ),
  ];
}

const twiceFault = (actor: Actor, line: number): Fault => kitProblem(actor, 'INVALID.twice', ['lines', line, 'lineId']);

/**
 * Lets reservations go, of an order that was not written after all. If it was, and only the answer was lost, its
 * announcement brings them back, as with one that ran out.
 */
export async function releaseStock(ctx: Ctx, input: { lineIds: readonly string[] }): Promise<object> {
  const ids = input.lineIds.filter(isUuid);
  return again(ctx, () =>
    write(ctx, async (tx) => {
      await endReservations(tx, await lockReservations(tx, sql`line_id = any(${ids}::uuid[])`), 'EXPIRED');
      return {};
    }),
  );
}
