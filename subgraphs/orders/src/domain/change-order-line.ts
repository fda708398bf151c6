import type { Actor } from '@comptoir/kit/actor';
import { type Ctx, readOne, type Tx } from '@comptoir/kit/context';
import { type Fault, keyFault, quantityFault, rangeFault, textFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimal, sum } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { orderLinesChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { ChosenModifierRow, OrderLineRow, SoldProduct } from '../rows.ts';
import { keepLineTotals, keepOrder, linesOf, lockOrder, mayTakeOff, refuseIfClosed, retotalled } from './keep-order.ts';
import { chosenModifiers, MOST_MODIFIERS, modifierFaults, modifierPrice, modifierTexts } from './modifiers.ts';
import { productsById } from './products.ts';
import { shopOf } from './shops.ts';

export interface ChangeOrderLineInput {
  orderId: string;
  lineId: string;
  quantity?: Decimal | null;
  notes?: string | null;
  seat?: number | null;
  course?: number | null;
  modifiers?: readonly string[] | null;
  modifierIds?: readonly string[] | null;
  lineVersion?: number | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Changes one line of an open order, so that several waiters at one table never write over each other's lines. */
export function changeOrderLine(ctx: Ctx, input: ChangeOrderLineInput): Promise<{ orderId: string }> {
  return orFirstResult(ctx, 'changeOrderLine', input, () => change(ctx, input));
}

async function change(ctx: Ctx, input: ChangeOrderLineInput): Promise<{ orderId: string }> {
  refuseIfAny(inputFaults(ctx.actor, input));
  const product = input.modifierIds == null ? null : await productOfLine(ctx, input.lineId);
  return writeOnce(ctx, 'changeOrderLine', input, async (tx) => {
    const before = await lockOrder(tx, input.orderId, input.version);
    refuseIfClosed(tx, before);
    const linesBefore = await linesOf(tx, before.id);
    const line = linesBefore.find((l) => l.id === input.lineId.toLowerCase());
    if (!line) refuseIfAny([problem(ctx.actor, 'NOT_FOUND.line', ['lineId'])]);
    const found = line as OrderLineRow;
    await refuseUnlessMay(tx, found, input);
    const changed = changedLine(ctx.actor, found, input, product);
    const { order, lines } = retotalled(
      tx,
      before,
      linesBefore.map((l) => (l === line ? changed : l)),
    );
    await keepLine(tx, changed);
    await keepLineTotals(tx, linesBefore, lines);
    orderLinesChanged(tx, [{ line: lines.find((l) => l.id === changed.id) as OrderLineRow, order }]);
    await keepOrder(tx, before, order);
    return { orderId: order.id };
  });
}

function inputFaults(actor: Actor, input: ChangeOrderLineInput): Fault[] {
  const tooMany = (list: 'modifiers' | 'modifierIds') =>
    (input[list]?.length ?? 0) > MOST_MODIFIERS && problem(actor, 'INVALID.tooMany', [list], { max: MOST_MODIFIERS });
  return [
    keyFault(actor, input.idempotencyKey),
    quantityFault(actor, ['quantity'], input.quantity),
    textFault(actor, ['notes'], input.notes || null, 500),
    rangeFault(actor, ['seat'], input.seat, 1, 999),
    rangeFault(actor, ['course'], input.course, 1, 99),
    tooMany('modifiers'),
    tooMany('modifierIds'),
    ...(input.modifiers ?? []).slice(0, MOST_MODIFIERS).map((text, i) => textFault(actor, ['modifiers', i], text, 100)),
  ];
}

async function productOfLine(ctx: Ctx, lineId: string): Promise<SoldProduct | null> {
  const line = isUuid(lineId)
    ? await readOne<{ productId: string | null }>(ctx, sql`select product_id from order_line where id = ${lineId}`)
    : null;
  if (!line?.productId) return null;
  const { byId, catalogAway } = await productsById(ctx, [line.productId]);
  const product = byId.get(line.productId) ?? null;
  refuseIfAny([!product && catalogAway && problem(ctx.actor, 'TRY_AGAIN.catalog', ['modifierIds'])]);
  return product;
}

/** What the state of a line allows: the course and the price of what is in the kitchen stand. */
async function refuseUnlessMay(tx: Tx, line: OrderLineRow, input: ChangeOrderLineInput): Promise<void> {
  const { actor } = tx.ctx;
  const { quantity, lineVersion } = input;
  const isFired = line.status === 'FIRED';
  const grows = quantity?.gt(line.quantity) ?? false;
  const isStrict = grows && line.stockable && (await shopOf(tx, line.shopId)).stockPolicy === 'STRICT';
  const otherCourse = input.course !== undefined && input.course !== line.course;
  refuseIfAny([
    line.status === 'CANCELLED' && problem(actor, 'ILLEGAL_STATE.line', ['lineId']),
    lineVersion != null && lineVersion !== line.version && problem(actor, 'VERSION_CONFLICT.line', ['lineVersion']),
    isFired && otherCourse && problem(actor, 'ILLEGAL_STATE.lineFired', ['course']),
    isFired && input.modifierIds != null && problem(actor, 'ILLEGAL_STATE.lineFired', ['modifierIds']),
    isFired &&
      Boolean(quantity?.lt(line.quantity)) &&
      !mayTakeOff(actor, line) &&
      problem(actor, 'NOT_ALLOWED.fewerFired', ['quantity']),
    // Its ticket may be served: nobody would cook more of it.
    isFired && grows && problem(actor, 'ILLEGAL_STATE.firedGrowth', ['quantity'], { name: line.name }),
    isStrict && !isFired && problem(actor, 'ILLEGAL_STATE.strictGrowth', ['quantity']),
  ]);
}

function changedLine(
  actor: Actor,
  line: OrderLineRow,
  input: ChangeOrderLineInput,
  product: SoldProduct | null,
): OrderLineRow {
  const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  const { modifierIds } = input;
  if (modifierIds != null && !product) refuseIfAny([problem(actor, 'INVALID.modifiersOfProduct', ['modifierIds'])]);
  if (modifierIds != null && product) refuseIfAny(modifierFaults(actor, [], modifierIds, product));
  const chosen = modifierIds == null ? line.chosenModifiers : chosenModifiers(modifierIds, product);
  const said = input.modifiers ?? line.modifiers.slice(0, line.modifiers.length - line.chosenModifiers.length);
  return {
    ...line,
    quantity: input.quantity ?? line.quantity,
    unitPrice: priceWith(line, chosen),
    notes: given(input.notes, line.notes) || null,
    seat: given(input.seat, line.seat),
    course: given(input.course, line.course),
    modifiers: [...said, ...modifierTexts(chosen)],
    chosenModifiers: chosen,
    version: line.version + 1,
  };
}

/** Other choices change the price by their difference; a price that was said by hand is not below zero for it. */
function priceWith(line: OrderLineRow, chosen: ChosenModifierRow[]): Decimal {
  const before = sum(line.chosenModifiers.map(({ price, quantity }) => decimal(price).times(quantity)));
  const price = line.unitPrice.minus(before).plus(modifierPrice(chosen));
  return price.isNegative() ? modifierPrice(chosen) : price;
}

async function keepLine(tx: Tx, line: OrderLineRow): Promise<void> {
  await tx.query(sql`update order_line set quantity = ${line.quantity}, unit_price = ${line.unitPrice}, notes = ${line.notes}, seat = ${line.seat},
    course = ${line.course}, modifiers = ${line.modifiers}, chosen_modifiers = ${JSON.stringify(line.chosenModifiers)}::jsonb,
    version = ${line.version} where id = ${line.id}`);
}
