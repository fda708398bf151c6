import { businessDay } from '@comptoir/kit/business-day';
import { type Ctx, readOne, type Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { amountFaults, keyFault, textFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Decimal, decimalText, sum } from '@comptoir/kit/money';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { deliverySettled } from '../delivery-facts.ts';
import type { DeliverymanRow, DeliveryRow, DeliverySettlementRow } from '../delivery-rows.ts';
import { problem } from '../problems.ts';
import { lockDeliveryman } from './delivery-rules.ts';
import { postDeliveryDebt } from './post-delivery-debt.ts';
import { keepReceived } from './receive-payment.ts';
import { recordPayments } from './record-payments.ts';
import { registerFault } from './register-of.ts';
import { lockPayable } from './settle.ts';
import { shopOf } from './shops.ts';

export interface SettleDeliveryInput {
  deliverymanId: string;
  deliveryIds?: readonly string[] | null;
  registerId: string;
  handedOver: Decimal;
  reason?: string | null;
  idempotencyKey?: string | null;
}

const MOST_DELIVERIES = 500;

/**
 * A deliveryman hands over at a till what he collected: of the deliveries named, or of all. Each order is paid in full, at
 * that register. What he lacks he goes on owing, and is asked for again at every settlement; what he has too much is told.
 */
export async function settleDelivery(ctx: Ctx, input: SettleDeliveryInput): Promise<{ settlementId: string }> {
  const { actor } = ctx;
  const deliveryman = await deliverymanOf(ctx, input.deliverymanId);
  const { deliveryIds } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    ...amountFaults(actor, ['handedOver'], input.handedOver, deliveryman.currency),
    textFault(actor, ['reason'], input.reason || null, 500),
    (deliveryIds?.length ?? 0) > MOST_DELIVERIES &&
      problem(actor, 'INVALID.tooMany', ['deliveryIds'], { max: MOST_DELIVERIES }),
    await registerFault(ctx, input.registerId, deliveryman.shopId),
  ]);
  let events: EventEnvelope[] = [];
  const ids = await writeOnce(ctx, 'settleDelivery', input, async (tx) => {
    const locked = await lockOrdersOf(tx, deliveryman.id);
    const { debt } = await lockDeliveryman(tx, deliveryman.id);
    const open = await unsettled(tx, deliveryman.id);
    if (deliveryIds != null) refuseIfAny(await choiceFaults(tx, deliveryman.id, deliveryIds));
    const wanted = new Set(deliveryIds?.map((id) => id.toLowerCase()) ?? open.map((d) => d.id));
    const chosen = open.filter((d) => wanted.has(d.id) && locked.has(d.orderId));
    const collected = sum(chosen.map((d) => d.collected));
    const carried = debt.minus(sum(open.map((d) => d.collected)));
    const settlement = await settlementOf(tx, deliveryman, input, collected.plus(carried));
    await tx.insert('delivery_settlement', [settlement]);
    events = await receive(tx, settlement, chosen);
    const amount = Decimal.min(settlement.handedOver, settlement.owed);
    if (amount.gt(0)) await postDeliveryDebt(tx, { kind: 'SETTLED', settlement, amount });
    events.push(deliverySettled(tx, settlement, { name: deliveryman.name, received: collected }));
    return { settlementId: settlement.id };
  });
  if (events.length > 0) await recordPayments(ctx, events);
  return ids;
}

async function deliverymanOf(ctx: Ctx, id: string): Promise<DeliverymanRow> {
  const found = isUuid(id) ? await readOne<DeliverymanRow>(ctx, sql`select * from deliveryman where id = ${id}`) : null;
  if (!found) refuseIfAny([problem(ctx.actor, 'NOT_FOUND.deliveryman', ['deliverymanId'])]);
  return found as DeliverymanRow;
}

/**
 * Locks the orders he collected for, with those that share an invoice with them, since a payment of one brings all in line:
 * before the deliveryman, and in the order of their ids, as everywhere. What is delivered meanwhile waits for the next
 * settlement, and so does what came onto an invoice with others meanwhile. Gives the orders that may be paid.
 */
async function lockOrdersOf(tx: Tx, deliverymanId: string): Promise<ReadonlySet<string>> {
  const locked = await tx.query<{ id: string }>(sql`
    with collected as (
      select o.id, o.invoice_id from sale_order o where o.id in (
        select order_id from delivery where deliveryman_id = ${deliverymanId} and collected > 0 and settlement_id is null))
    select id from sale_order where id in (
      select id from collected
      union select s.id from collected join sale_order s using (invoice_id))
    order by id for update`);
  const ids = locked.map((o) => o.id);
  const whole = await tx.query<{
    id: string;
  }>(sql`select id from sale_order o where id = any(${ids}::uuid[]) and not exists (
    select from sale_order s where s.invoice_id = o.invoice_id and s.id <> all(${ids}::uuid[]))`);
  return new Set(whole.map((o) => o.id));
}

/** What he collected and has not handed over, in the order of the orders' ids; under his lock none goes away. */
function unsettled(tx: Tx, deliverymanId: string): Promise<DeliveryRow[]> {
  return tx.query(sql`select * from delivery
    where deliveryman_id = ${deliverymanId} and collected > 0 and settlement_id is null order by order_id`);
}

/** Of the deliveries named, each is his, and holds money that was not handed over. */
async function choiceFaults(tx: Tx, deliverymanId: string, ids: readonly string[]): Promise<(Problem | false)[]> {
  const { actor } = tx.ctx;
  const known = await tx.query<DeliveryRow>(sql`select * from delivery where id = any(${ids.filter(isUuid)}::uuid[])`);
  const byId = new Map(known.map((d) => [d.id, d]));
  return ids.map((id, i) => {
    const delivery = byId.get(id.toLowerCase());
    const path = ['deliveryIds', i];
    if (!delivery) return problem(actor, 'NOT_FOUND.delivery', path);
    if (delivery.deliverymanId !== deliverymanId) return problem(actor, 'NOT_ALLOWED.delivery', path);
    if (delivery.settlementId !== null) return problem(actor, 'ILLEGAL_STATE.settled', path);
    return delivery.collected.isZero() && problem(actor, 'ILLEGAL_STATE.notCollected', path);
  });
}

async function settlementOf(
  tx: Tx,
  { id: deliverymanId, companyId, shopId, name, currency }: DeliverymanRow,
  input: SettleDeliveryInput,
  owed: Decimal,
): Promise<DeliverySettlementRow> {
  const { actor, now } = tx.ctx;
  const { registerId, handedOver } = input;
  const reason = input.reason || null;
  const difference = handedOver.minus(owed);
  const details = { owed: decimalText(owed), handedOver: decimalText(handedOver) };
  const isUnsaid = !difference.isZero() && reason === null;
  refuseIfAny([
    owed.isZero()
      ? problem(actor, 'ILLEGAL_STATE.nothingOwed', ['deliverymanId'], { name })
      : isUnsaid && problem(actor, 'INVALID.differenceReason', ['reason'], details),
  ]);
  const settledAt = now();
  const { timeZone } = await shopOf(tx, shopId);
  return {
    id: newId(), companyId, shopId, deliverymanId, registerId, currency, owed, handedOver, difference, reason, userId: actor.userId, settledAt,
    businessDay: businessDay(settledAt, timeZone),
  }; // biome-ignore format: a table
}

/** Each order is paid by what was collected for it, and its delivery is settled. */
async function receive(
  tx: Tx,
  { id: settlementId, registerId }: DeliverySettlementRow,
  deliveries: readonly DeliveryRow[],
): Promise<EventEnvelope[]> {
  const events: EventEnvelope[] = [];
  for (const { orderId, collected: amount } of deliveries) {
    const payable = await lockPayable(tx, { orderId });
    events.push(await keepReceived(tx, payable, { paymentId: newId(), amount, method: 'CASH', registerId }));
  }
  const ids = deliveries.map((d) => d.id);
  await tx.query(sql`update delivery set settlement_id = ${settlementId} where id = any(${ids}::uuid[])`);
  return events;
}
