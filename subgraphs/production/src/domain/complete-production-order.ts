import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { type Fault, keyFault, quantityFault, problem as said, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { Completion, ProductionIngredientRow, ProductionLineRow } from '../rows.ts';
import { finishProduction } from './finish-production.ts';
import {
  ingredientsOf, keepProduction, lockProduction, type ProductionRef, productionLinesOf, refuseUnless,
} from './keep-production.ts'; // biome-ignore format: a list
import { LARGEST } from './production-content.ts';
import { mayStep } from './production-states.ts';

export interface MadeLineInput {
  lineId: string;
  made?: Decimal | null;
  lotNumber?: string | null;
  expiresOn?: string | null;
  ingredients?: readonly { ingredientId: string; used: Decimal }[] | null;
}

export interface CompleteProductionOrderInput extends ProductionRef {
  lines?: readonly MadeLineInput[] | null;
  idempotencyKey?: string | null;
}

/**
 * Production is done: stock uses up the ingredients and takes the goods in. What it is asked for is kept before it is asked,
 * so that whatever happens in between, the order is completed later by the same question, which stock answers once. While
 * stock is away the order is COMPLETING; it becomes DONE by itself.
 */
export async function completeProductionOrder(
  ctx: Ctx,
  input: CompleteProductionOrderInput,
): Promise<{ productionOrderId: string }> {
  refuseIfAny(faultsOf(ctx, input));
  await write(ctx, (tx) => askFor(tx, input));
  const { refused, wasDone } = await write(ctx, (tx) => finishProduction(tx, input.productionOrderId));
  refuseIfAny(refused);
  return writeOnce(ctx, 'completeProductionOrder', input, async (tx) => {
    const order = await lockProduction(tx, { productionOrderId: input.productionOrderId });
    // Whoever repeats what was completed without them hears of it; anybody else comes too late.
    refuseUnless(tx, order, !wasDone || (order.completionKey !== null && order.completionKey === input.idempotencyKey));
    return { productionOrderId: order.id };
  });
}

/** Keeps what stock is to be asked for. What somebody asked for before stands; an order that is done is looked at later. */
async function askFor(tx: Tx, input: CompleteProductionOrderInput): Promise<void> {
  const { productionOrderId } = input;
  const order = await lockProduction(tx, { productionOrderId });
  if (order.status === 'COMPLETING' || order.status === 'DONE') return;
  const { version } = input;
  refuseIfAny([version != null && order.version !== version && problem(tx.ctx.actor, 'VERSION_CONFLICT', ['version'])]);
  refuseUnless(tx, order, mayStep(order.status, 'COMPLETING'));
  const [lines, ingredients] = [await productionLinesOf(tx, order.id), await ingredientsOf(tx, order.id)];
  const completion = completionOf(tx, lines, ingredients, input.lines ?? []);
  const completionKey = input.idempotencyKey ?? null;
  await keepProduction(tx, {
    ...order, status: 'COMPLETING', reason: null, completion, completionKey, completingAt: tx.ctx.now(),
  }); // biome-ignore format: a table
}

/** What was made and used: as planned, where nothing else is said. */
function completionOf(
  tx: Tx,
  lines: readonly ProductionLineRow[],
  ingredients: readonly ProductionIngredientRow[],
  told: readonly MadeLineInput[],
): Completion {
  refuseUnknown(tx, lines, ingredients, told);
  const byLine = new Map(told.map((line) => [line.lineId.toLowerCase(), line]));
  const used = new Map(
    told.flatMap(({ ingredients }) => (ingredients ?? []).map((i) => [i.ingredientId.toLowerCase(), i.used] as const)),
  );
  const { userId, terminalId } = tx.ctx.actor;
  return {
    userId,
    terminalId,
    lines: lines.map((line) => {
      const { made, lotNumber, expiresOn } = byLine.get(line.id) ?? {};
      const hasLot = lotNumber != null;
      return {
        lineId: line.id,
        made: decimalText(made ?? line.planned),
        lotNumber: hasLot ? lotNumber : line.lotNumber,
        expiresOn: hasLot ? (expiresOn ?? null) : line.expiresOn,
      };
    }),
    ingredients: ingredients.map(({ id, planned }) => ({
      ingredientId: id,
      used: decimalText(used.get(id) ?? planned),
    })),
  };
}

function refuseUnknown(
  tx: Tx,
  lines: readonly ProductionLineRow[],
  ingredients: readonly ProductionIngredientRow[],
  told: readonly MadeLineInput[],
): void {
  const { actor } = tx.ctx;
  const isLine = (id: string) => lines.some((line) => line.id === id.toLowerCase());
  const isOf = (id: string, lineId: string) =>
    ingredients.some((i) => i.id === id.toLowerCase() && i.lineId === lineId.toLowerCase());
  refuseIfAny(
    told.flatMap(({ lineId, ingredients }, i) => [
      !isLine(lineId) && problem(actor, 'NOT_FOUND.productionLine', ['lines', i, 'lineId']),
      ...(ingredients ?? []).map(
        ({ ingredientId }, n) =>
          !isOf(ingredientId, lineId) &&
          problem(actor, 'NOT_FOUND.ingredient', ['lines', i, 'ingredients', n, 'ingredientId']),
      ),
    ]),
  );
}

function faultsOf({ actor }: Ctx, { lines, idempotencyKey }: CompleteProductionOrderInput): Fault[] {
  const ids = lines?.map(({ lineId }) => lineId.toLowerCase()) ?? [];
  return [
    keyFault(actor, idempotencyKey),
    ...ids.map((id, i) => ids.indexOf(id) !== i && said(actor, 'INVALID.twice', ['lines', i, 'lineId'])),
    ...(lines ?? []).flatMap(({ made, lotNumber, expiresOn, ingredients }, i) => [
      quantityFault(actor, ['lines', i, 'made'], made, LARGEST),
      textFault(actor, ['lines', i, 'lotNumber'], lotNumber, 60),
      expiresOn != null && lotNumber == null && problem(actor, 'INVALID.expiryWithoutLot', ['lines', i, 'expiresOn']),
      ...(ingredients ?? []).map(({ used }, n) => {
        const path = ['lines', i, 'ingredients', n, 'used'];
        return used.isZero() ? false : quantityFault(actor, path, used, LARGEST);
      }),
    ]),
  ];
}
