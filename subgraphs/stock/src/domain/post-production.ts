import { seesShop } from '@comptoir/kit/actor';
import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { countFault, type Fault, idFault, type Path } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, sum, ZERO } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { PostedProductionLineRow, WarehouseRow } from '../rows.ts';
import { shortages } from './availability.ts';
import { again, MAX_LINES, movedFault, openWarehouse, type PolicedWarehouse } from './input-rules.ts';
import { type HeldLevels, lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { type ProductFacts, productsOf } from './products.ts';
import { sellingWarehouse } from './selling-warehouse.ts';

interface Amount {
  lineId: string;
  productId: string;
  quantity: Decimal;
}

/** What was made of one product, and what was used up for it. */
export interface ProductionBatch extends Amount {
  lotNumber: string;
  expiresOn?: string | null;
  inputs: readonly Amount[];
}

export interface PostProductionInput {
  productionOrderId: string;
  number: string;
  shopId: string;
  sourceWarehouseId?: string | null;
  targetWarehouseId?: string | null;
  batches: readonly ProductionBatch[];
}

/**
 * Production was done: what it used up leaves at the average cost and what it made comes in at exactly that cost, in one
 * transaction. A STRICT shop refuses what is not available. Once per production order: a repetition answers what was posted.
 */
export async function postProduction(ctx: Ctx, input: PostProductionInput): Promise<PostedProductionLineRow[]> {
  refuseIfAny(faultsOf(ctx, input));
  return again(ctx, () => write(ctx, (tx) => postAll(tx, input)));
}

function faultsOf({ actor }: Ctx, { productionOrderId, shopId, batches }: PostProductionInput): Fault[] {
  const amount = ({ lineId, quantity }: Amount, path: Path) => [
    idFault(actor, [...path, 'lineId'], lineId),
    movedFault(actor, quantity, [...path, 'quantity']),
  ];
  return [
    idFault(actor, ['productionOrderId'], productionOrderId),
    !(isUuid(shopId) && seesShop(actor, shopId)) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
    countFault(actor, ['batches'], batches, MAX_LINES),
    ...batches.flatMap((batch, i) => [
      ...amount(batch, ['batches', i]),
      ...batch.inputs.flatMap((input, n) => amount(input, ['batches', i, 'inputs', n])),
    ]),
  ];
}

async function postAll(tx: Tx, input: PostProductionInput): Promise<PostedProductionLineRow[]> {
  const { productionOrderId, shopId, batches } = input;
  const before = await postedLines(tx, productionOrderId);
  if (before.length > 0) return before;
  const [source, target] = [await sourceOf(tx, input), await targetOf(tx, input)];
  const inputs = batches.flatMap((batch) => batch.inputs);
  const products = await productsOf(
    tx,
    [...batches, ...inputs].map(({ productId }) => productId),
  );
  const isKept = ({ productId }: Amount) => products.get(productId.toLowerCase())?.stockable ?? false;
  const keysIn = ({ id: warehouseId }: WarehouseRow, of: readonly Amount[]) =>
    of.filter(isKept).map(({ productId }) => ({ warehouseId, productId: productId.toLowerCase(), shopId }));
  const levels = await lockLevels(tx, [...keysIn(source, inputs), ...keysIn(target, batches)]);
  // Whoever posted the same order meanwhile held the same levels.
  const meanwhile = await postedLines(tx, productionOrderId);
  if (meanwhile.length > 0) return meanwhile;
  if (source.stockPolicy === 'STRICT') refuseShortages(tx, levels, source.id, inputs, products);
  await postMovements(tx, levels, usedUp(input, source, inputs.filter(isKept)));
  const costs = costsOf(batches, await postedLines(tx, productionOrderId));
  await postMovements(tx, levels, made(input, target, batches.filter(isKept), costs));
  return postedLines(tx, productionOrderId);
}

function usedUp(input: PostProductionInput, source: WarehouseRow, inputs: readonly Amount[]): Posting[] {
  return inputs.map((amount) => ({
    ...postingOf(input, source, amount),
    quantity: amount.quantity.neg(),
    costing: { kind: 'AVERAGE' },
  }));
}

function made(
  input: PostProductionInput,
  target: WarehouseRow,
  batches: readonly ProductionBatch[],
  costs: ReadonlyMap<string, Decimal>,
): Posting[] {
  return batches.map((batch) => {
    const { lineId, quantity, lotNumber, expiresOn = null } = batch;
    const worth = costs.get(lineId) ?? ZERO;
    return {
      ...postingOf(input, target, batch),
      quantity,
      costing: { kind: 'RECEIPT', unitCost: worth.div(quantity), worth },
      lots: [{ number: lotNumber, expiresOn, quantity }],
    };
  });
}

function postingOf(
  { productionOrderId, number, shopId }: PostProductionInput,
  { id: warehouseId }: WarehouseRow,
  { lineId, productId }: Amount,
): Omit<Posting, 'quantity' | 'costing'> {
  return {
    warehouseId, productId: productId.toLowerCase(), shopId, type: 'PRODUCTION', reference: number, documentId: productionOrderId,
    lineId: lineId.toLowerCase(),
  }; // biome-ignore format: a table
}

function refuseShortages(
  tx: Tx,
  levels: HeldLevels,
  warehouseId: string,
  inputs: readonly Amount[],
  products: ReadonlyMap<string, ProductFacts>,
): void {
  const demands = inputs.flatMap(({ productId, quantity }, line) => {
    const id = productId.toLowerCase();
    return products.get(id)?.stockable ? [{ productId: id, quantity, line }] : [];
  });
  refuseIfAny(shortages(tx.ctx.actor, levels, warehouseId, demands, products));
}

/** What the stock lost for each batch: to the last decimal what is worth what was made. */
function costsOf(
  batches: readonly ProductionBatch[],
  posted: readonly PostedProductionLineRow[],
): Map<string, Decimal> {
  const lost = new Map(posted.map(({ lineId, value }) => [lineId, value.neg()]));
  return new Map(
    batches.map(({ lineId, inputs }) => [
      lineId,
      sum(inputs.map((input) => lost.get(input.lineId.toLowerCase()) ?? ZERO)),
    ]),
  );
}

/** What was posted of a production order, with what each movement brought to light of the value. */
function postedLines(tx: Tx, productionOrderId: string): Promise<PostedProductionLineRow[]> {
  return tx.query(sql`
    select m.line_id, m.product_id, m.warehouse_id, m.quantity, m.unit_cost,
      m.value + coalesce((select sum(c.value) from stock_movement c where c.document_id = m.document_id and c.correction_of = m.id), 0) as value
    from stock_movement m where m.document_id = ${productionOrderId} and m.type = 'PRODUCTION' order by m.id`);
}

/** Where ingredients leave: the warehouse named, else the shop's workshop, else where it sells from. */
async function sourceOf(tx: Tx, { shopId, sourceWarehouseId }: PostProductionInput): Promise<PolicedWarehouse> {
  if (sourceWarehouseId != null) return warehouseOfShop(tx, shopId, sourceWarehouseId, ['sourceWarehouseId']);
  const workshop = await tx.one<WarehouseRow>(sql`select * from warehouse
    where shop_id = ${shopId} and type = 'WORKSHOP' and active order by created_at, id limit 1`);
  const { id } = workshop ?? (await sellingWarehouse(tx, shopId));
  return openWarehouse(tx, id);
}

/** Where goods come in: the warehouse named, else where the shop sells from. */
async function targetOf(tx: Tx, { shopId, targetWarehouseId }: PostProductionInput): Promise<WarehouseRow> {
  if (targetWarehouseId == null) return sellingWarehouse(tx, shopId);
  return warehouseOfShop(tx, shopId, targetWarehouseId, ['targetWarehouseId']);
}

async function warehouseOfShop(tx: Tx, shopId: string, id: string, path: Path): Promise<PolicedWarehouse> {
  const warehouse = await openWarehouse(tx, id, path);
  if (warehouse.shopId !== shopId) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.warehouse', path)]);
  return warehouse;
}
