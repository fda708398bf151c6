import { companyOf, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import { contextFor, type Service, type Tx, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { decimal, sum, ZERO } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { Wakener } from '@comptoir/kit/wakener';
import { parse } from 'graphql';
import { productionCompleted } from '../facts.ts';
import type {
  Completion,
  PostedLine,
  ProductionIngredientRow,
  ProductionLineRow,
  ProductionOrderRow,
} from '../rows.ts';
import { ingredientsOf, keepProduction, lockProduction, productionLinesOf } from './keep-production.ts';

const POST = parse(`mutation ($input: PostProductionInternalInput!) {
  _postProduction(input: $input) {
    lines { lineId productId warehouseId quantity unitCost value } problems { code message path details }
  }
}`);

interface Posted {
  lines:
    | { lineId: string; productId: string; warehouseId: string; quantity: string; unitCost: string; value: string }[]
    | null;
  problems: Problem[];
}

/**
 * Asks stock for what a COMPLETING order keeps, and writes what it did. Idempotent from end to end: stock posts an order once
 * and answers the same ever after, and the order's lock makes those who ask wait for each other. A refusal leads back to
 * IN_PRODUCTION; without an answer the order waits.
 * @returns what stock refused, and whether the order had been done before
 */
export async function finishProduction(
  tx: Tx,
  productionOrderId: string,
): Promise<{ refused: readonly Problem[]; wasDone: boolean }> {
  const order = await lockProduction(tx, { productionOrderId });
  const wasDone = order.status === 'DONE';
  if (order.status !== 'COMPLETING' || !order.completion) return { refused: [], wasDone };
  const [lines, ingredients] = [await productionLinesOf(tx, order.id), await ingredientsOf(tx, order.id)];
  const posted = await askStock(tx, order, order.completion, lines, ingredients);
  if (!posted) return { refused: [], wasDone };
  if (posted.problems.length > 0) return { refused: await turnBack(tx, order, posted.problems), wasDone };
  await keepDone(tx, order, order.completion, { lines, ingredients, posted: (posted.lines ?? []).map(numbers) });
  return { refused: [], wasDone };
}

async function askStock(
  tx: Tx,
  order: ProductionOrderRow,
  completion: Completion,
  lines: readonly ProductionLineRow[],
  ingredients: readonly ProductionIngredientRow[],
): Promise<Posted | null> {
  const { ctx } = tx;
  const made = new Map(completion.lines.map((line) => [line.lineId, line]));
  const input = {
    productionOrderId: order.id, number: order.number, shopId: order.shopId, sourceWarehouseId: order.sourceWarehouseId,
    targetWarehouseId: order.targetWarehouseId,
    batches: lines.map(({ id, productId, planned }) => ({
      lineId: id, productId, quantity: made.get(id)?.made ?? planned, lotNumber: made.get(id)?.lotNumber ?? order.number,
      expiresOn: made.get(id)?.expiresOn ?? null, inputs: usedUp(completion, ingredients, id),
    })),
  }; // biome-ignore format: a table
  // Whoever completed it made the movements, also when another process asks for them later.
  const { userId, terminalId } = completion;
  const actor = {
    ...systemActor(companyOf(ctx.actor), ctx.actor.correlationId),
    locale: ctx.actor.locale,
    userId,
    terminalId,
  };
  const answer = await ask<{ _postProduction: Posted }>(ctx, 'stock', { document: POST, variables: { input }, actor });
  return answer?._postProduction ?? null;
}

/** What of a line's ingredients stock is to take away, in their places. */
function usedUp(completion: Completion, ingredients: readonly ProductionIngredientRow[], lineId: string) {
  const used = new Map(completion.ingredients.map((i) => [i.ingredientId, i.used]));
  return ingredients
    .filter((ingredient) => ingredient.lineId === lineId && ingredient.stockable)
    .map(({ id, productId }) => ({ lineId: id, productId, quantity: used.get(id) ?? '0' }))
    .filter(({ quantity }) => quantity !== '0');
}

/** Stock refused: production goes on, and the order says why. */
async function turnBack(tx: Tx, order: ProductionOrderRow, problems: readonly Problem[]): Promise<Problem[]> {
  const reason = problems.map(({ message }) => message).join(' ');
  await keepProduction(tx, { ...order, status: 'IN_PRODUCTION', reason, completion: null, completingAt: null });
  return problems.map((refused) => ({ ...refused, path: ['input', 'productionOrderId'] }));
}

const numbers = (line: NonNullable<Posted['lines']>[number]): PostedLine => ({
  ...line,
  quantity: decimal(line.quantity),
  unitCost: decimal(line.unitCost),
  value: decimal(line.value),
});

interface Done {
  lines: readonly ProductionLineRow[];
  ingredients: readonly ProductionIngredientRow[];
  posted: readonly PostedLine[];
}

/** Writes what was made and used, and what it cost: all that stock lost for a line is what the line is worth. */
async function keepDone(tx: Tx, order: ProductionOrderRow, completion: Completion, done: Done): Promise<void> {
  const { posted } = done;
  const byLine = new Map(posted.map((line) => [line.lineId, line]));
  const told = new Map(completion.ingredients.map((i) => [i.ingredientId, i.used]));
  const ingredients = done.ingredients.map((ingredient): ProductionIngredientRow => {
    const moved = byLine.get(ingredient.id);
    return {
      ...ingredient, used: moved ? moved.quantity.neg() : decimal(told.get(ingredient.id) ?? ZERO), unitCost: moved?.unitCost ?? null,
      cost: moved?.value.neg() ?? ZERO, warehouseId: moved?.warehouseId ?? null,
    }; // biome-ignore format: a table
  });
  const made = new Map(completion.lines.map((line) => [line.lineId, line]));
  const lines = done.lines.map((line): ProductionLineRow => {
    const moved = byLine.get(line.id);
    const { made: quantity, lotNumber = null, expiresOn = null } = made.get(line.id) ?? { made: line.planned };
    return {
      ...line, made: moved?.quantity ?? decimal(quantity), lotNumber, expiresOn, warehouseId: moved?.warehouseId ?? null,
      cost: sum(ingredients.filter(({ lineId }) => lineId === line.id).map(({ cost }) => cost ?? ZERO)),
    }; // biome-ignore format: a table
  });
  await Promise.all([saveLines(tx, lines), saveIngredients(tx, ingredients)]);
  const finished: ProductionOrderRow = {
    ...order, status: 'DONE', completion: null, completingAt: null, cost: sum(lines.map(({ cost }) => cost ?? ZERO)),
    endedAt: tx.ctx.now(),
  }; // biome-ignore format: a table
  await keepProduction(tx, finished);
  productionCompleted(tx, finished, lines, ingredients);
}

async function saveLines(tx: Tx, lines: readonly ProductionLineRow[]): Promise<void> {
  const rows = lines.map(({ id, made, cost, warehouseId, lotNumber, expiresOn }) => ({
    id, made, cost, warehouse_id: warehouseId, lot_number: lotNumber, expires_on: expiresOn,
  })); // biome-ignore format: a table
  await tx.query(sql`update production_line l set made = n.made, cost = n.cost, warehouse_id = n.warehouse_id,
    lot_number = n.lot_number, expires_on = n.expires_on
    from jsonb_populate_recordset(null::production_line, ${JSON.stringify(rows)}::jsonb) n where l.id = n.id`);
}

async function saveIngredients(tx: Tx, ingredients: readonly ProductionIngredientRow[]): Promise<void> {
  const rows = ingredients.map(({ id, used, unitCost, cost, warehouseId }) => ({
    id, used, unit_cost: unitCost, cost, warehouse_id: warehouseId,
  })); // biome-ignore format: a table
  await tx.query(sql`update production_ingredient i set used = n.used, unit_cost = n.unit_cost, cost = n.cost,
    warehouse_id = n.warehouse_id
    from jsonb_populate_recordset(null::production_ingredient, ${JSON.stringify(rows)}::jsonb) n where i.id = n.id`);
}

/** Orders that somebody completes right now are left to them for so long. */
const PATIENCE_MS = 5_000;

/** Completes orders that were left COMPLETING, in every company: stock was away, or a process died. Several may do so at once. */
export async function finishProductions(service: Service, patienceMs = PATIENCE_MS): Promise<void> {
  const due = await service.db.query<{ id: string; companyId: string }>(
    'SYSTEM',
    sql`select id, company_id from production_order
      where status = 'COMPLETING' and completing_at <= ${new Date(service.now().getTime() - patienceMs)} order by completing_at`,
  );
  for (const { id, companyId } of due) {
    const ctx = contextFor(service, systemActor(companyId, newId()));
    await write(ctx, (tx) => finishProduction(tx, id));
  }
}

const EVERY_MS = 2_000;

/** Looks every two seconds; gives back how to stop. */
export function startFinishing(service: Service): () => Promise<void> {
  const wakener = new Wakener();
  const running = (async () => {
    while (!wakener.stopped) {
      await finishProductions(service).catch((error: Error) =>
        service.log.warn({ error: error.message }, 'production orders could not be completed'),
      );
      await wakener.wait(EVERY_MS);
    }
  })();
  return async () => {
    wakener.stop();
    await running;
  };
}
