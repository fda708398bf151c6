import type { Tx } from '@comptoir/kit/context';
import { type Fault, type Path, quantityFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { type Decimal, decimalText, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { insertInto, type Sql, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { OrderLineRow, OrderRow } from '../rows.ts';
import { retotalled } from './keep-order.ts';

/** An order with all of its lines in their places. */
export interface Bill {
  order: OrderRow;
  lines: readonly OrderLineRow[];
}

/** So much of a line is taken to another order. */
export interface Taken {
  line: OrderLineRow;
  quantity: Decimal;
}

export interface LineQuantityInput {
  lineId: string;
  /** Left out: all of it. */
  quantity?: Decimal | null;
}

/** The lines of a bill that are named, with what is wrong with them; what was taken already by others is in `used`. */
export function namedLines(
  { ctx: { actor } }: Tx,
  bill: Bill,
  wanted: readonly LineQuantityInput[],
  at: Path,
  used = new Map<string, Decimal>(),
): { taken: Taken[]; faults: Fault[] } {
  const taken: Taken[] = [];
  const faults = wanted.map(({ lineId, quantity }, i): Fault => {
    const line = bill.lines.find((l) => l.id === lineId.toLowerCase());
    if (!line) return problem(actor, 'NOT_FOUND.line', [...at, i, 'lineId']);
    if (line.status === 'CANCELLED') return problem(actor, 'ILLEGAL_STATE.line', [...at, i, 'lineId']);
    const left = line.quantity.minus(used.get(line.id) ?? ZERO);
    const amount = quantity ?? left;
    const fault = quantity != null && quantityFault(actor, [...at, i, 'quantity'], quantity);
    if (fault) return fault;
    if (left.lte(ZERO) || amount.gt(left)) {
      const details = { name: line.name, left: decimalText(left) };
      return problem(actor, 'TOO_MUCH.line', [...at, i, quantity == null ? 'lineId' : 'quantity'], details);
    }
    used.set(line.id, (used.get(line.id) ?? ZERO).plus(amount));
    taken.push({ line, quantity: amount });
    return false;
  });
  return { taken, faults };
}

/**
 * Both bills after lines went from one to the other. A line that goes whole stays the same line; of one that goes in part, the
 * other part becomes a line of its own. Nothing is lost or doubled: what leaves one comes to the other.
 * @param mergedFrom what lines keep of where they came from, on their new bill
 */
export function carry(
  from: Bill,
  to: Bill,
  taken: readonly Taken[],
  mergedFrom: string | null = null,
): { from: Bill; to: Bill } {
  let position = to.lines.at(-1)?.position ?? 0;
  const quantities = new Map(taken.map(({ line, quantity }) => [line.id, quantity]));
  const arrived = taken.map(({ line, quantity }): OrderLineRow => {
    const there = { ...line, orderId: to.order.id, position: ++position, mergedFrom };
    if (quantity.equals(line.quantity)) return { ...there, version: line.version + 1 };
    return { ...there, id: newId(), quantity, version: 1, splitFrom: line.id };
  });
  const left = from.lines.flatMap((line) => {
    const quantity = quantities.get(line.id);
    if (!quantity) return [line];
    const rest = line.quantity.minus(quantity);
    return rest.isZero() ? [] : [{ ...line, quantity: rest, version: line.version + 1 }];
  });
  return { from: { ...from, lines: left }, to: { ...to, lines: [...to.lines, ...arrived] } };
}

/** Bills with their totals worked out anew; refuses one that would come to less than was paid of it. */
export function totalled(tx: Tx, bills: readonly Bill[], path: Path): Bill[] {
  const after = bills.map(({ order, lines }) => retotalled(tx, order, lines));
  refuseIfAny(
    after.map(
      ({ order }) =>
        order.received.minus(order.refunded).gt(order.total) &&
        problem(tx.ctx.actor, 'ILLEGAL_STATE.paidMore', path, { number: order.number }),
    ),
  );
  return after;
}

/** The statements that bring the lines of bills from what they were to what they are. */
export function lineStatements(before: readonly Bill[], after: readonly Bill[]): Sql[] {
  const known = new Map(before.flatMap(({ lines }) => lines).map((l) => [l.id, l]));
  const all = after.flatMap(({ lines }) => lines);
  const fresh = all.filter((l) => !known.has(l.id));
  const rows = all.flatMap((l) => {
    const was = known.get(l.id);
    return was && (was.version !== l.version || !was.total.equals(l.total)) ? [asRow(l)] : [];
  });
  const updates =
    rows.length === 0
      ? []
      : [
          sql`update order_line l set order_id = g.order_id, position = g.position, quantity = g.quantity, total = g.total,
            version = g.version, merged_from = g.merged_from
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g (id uuid, order_id uuid, position int, quantity numeric, total numeric,
            version int, merged_from uuid) where l.id = g.id`,
        ];
  return fresh.length === 0 ? updates : [...updates, insertInto('order_line', fresh), approvalsOfParts(fresh)];
}

function asRow({ id, orderId, position, quantity, total, version, mergedFrom }: OrderLineRow) {
  return {
    id, order_id: orderId, position, quantity: decimalText(quantity), total: decimalText(total), version, merged_from: mergedFrom,
  }; // biome-ignore format: a table
}

/** Who allowed the discount of a line allowed that of its parts. */
function approvalsOfParts(parts: readonly OrderLineRow[]): Sql {
  const rows = parts.map(({ id, orderId, splitFrom }) => ({
    id: newId(),
    line_id: id,
    order_id: orderId,
    origin: splitFrom,
  }));
  return sql`insert into discount_approval (id, company_id, shop_id, order_id, line_id, percent, amount, given_by, approved_by, reason, at)
    select g.id, d.company_id, d.shop_id, g.order_id, g.line_id, d.percent, d.amount, d.given_by, d.approved_by, d.reason, d.at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g (id uuid, line_id uuid, order_id uuid, origin uuid)
    join lateral (select * from discount_approval d where d.line_id = g.origin order by d.id desc limit 1) d on true`;
}

/** The lines that are otherwise than before, with the orders they are on now. */
export function changedLines(
  before: readonly Bill[],
  after: readonly Bill[],
): { line: OrderLineRow; order: OrderRow }[] {
  const versions = new Map(before.flatMap(({ lines }) => lines).map((l) => [l.id, l.version]));
  return after.flatMap(({ order, lines }) =>
    lines.filter((l) => versions.get(l.id) !== l.version).map((line) => ({ line, order })),
  );
}

/** Why lines of one bill would be priced otherwise on another. */
export function differFault({ ctx: { actor } }: Tx, a: OrderRow, b: OrderRow, path: Path): Fault {
  const same =
    a.shopId === b.shopId &&
    a.currency === b.currency &&
    a.taxMode === b.taxMode &&
    a.rounding === b.rounding &&
    a.discountPercent.equals(b.discountPercent);
  return !same && problem(actor, 'ILLEGAL_STATE.billsDiffer', path);
}

/** A discount on the whole of a bill cannot be divided. */
export function wholeDiscountFault({ ctx: { actor } }: Tx, { discountAmount, number }: OrderRow, path: Path): Fault {
  return !discountAmount.isZero() && problem(actor, 'ILLEGAL_STATE.wholeDiscount', path, { number });
}
