import { systemActor } from '@comptoir/kit/actor';
import { type Ctx, readOne, write } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { idFrom } from '@comptoir/kit/id';
import { decimalText, hasTooManyDecimals, ZERO } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import type { PaymentRow, ProviderEventRow, ProviderPaymentRow } from '../rows.ts';
import { receiveMoney, tellRefund } from './ask-orders.ts';
import { giveBack, lockPayment, placeOf } from './give-back.ts';
import { canBecome } from './payment-states.ts';
import { providerOf } from './provider-of.ts';

/** Seconds until a payment that could not be settled is looked after again; the last for ever, for it is about money. */
const RETRY_SECONDS = [2, 5, 30, 300, 3_600];

type Settled = PaymentRow &
  Pick<ProviderPaymentRow, 'startedBy' | 'takenAt' | 'attempts' | 'nextAttemptAt'> & {
    providerReference: string | null;
  };

/**
 * Brings a provider's payment where its news say it is: money the provider has is told to orders, which takes it as it takes
 * any (once, by the payment's id), and refunds that waited for it are kept. Can be done again at any time, by anybody, and is,
 * until nothing is left to do; so a process that is killed half way loses no money.
 * @param apply records what orders took, ahead of the bus
 */
export async function settlePayment(
  ctx: Ctx,
  box: SecretBox,
  paymentId: string,
  apply: (event: EventEnvelope) => Promise<void>,
): Promise<void> {
  const payment = await settling(ctx, paymentId);
  if (!payment) return;
  if (payment.takenAt && canBecome(payment.status, 'COMPLETED')) {
    const answer = await receiveMoney(ctx, moneyOf(payment), {
      ...systemActor(payment.companyId, ctx.actor.correlationId),
      userId: payment.startedBy,
    });
    if (answer?.problems.length) return sendBack(ctx, box, payment, answer.problems);
    if (answer?.event) await apply(answer.event);
    const isKept = (await settling(ctx, paymentId))?.status === 'COMPLETED';
    if (!isKept) return later(ctx, payment);
  }
  await keepRefunds(ctx, paymentId);
  await write(ctx, (tx) =>
    tx.query(sql`update provider_payment set attempts = 0, next_attempt_at = null where ${unchanged(payment)}`),
  );
}

function settling(ctx: Ctx, paymentId: string): Promise<Settled | null> {
  return readOne<Settled>(
    ctx,
    sql`select p.*, o.started_by, o.taken_at, o.attempts, o.next_attempt_at, o.reference as provider_reference
    from provider_payment o join payment p on p.id = o.payment_id where o.payment_id = ${paymentId}`,
  );
}

/** News that came meanwhile asked for another look, which must not be forgotten. */
function unchanged({ id, nextAttemptAt }: Settled) {
  return sql`payment_id = ${id} and next_attempt_at is not distinct from ${nextAttemptAt}::timestamptz`;
}

async function later(ctx: Ctx, payment: Settled): Promise<void> {
  const seconds = RETRY_SECONDS[Math.min(payment.attempts, RETRY_SECONDS.length - 1)] ?? 0;
  const at = new Date(ctx.now().getTime() + seconds * 1_000);
  await write(ctx, (tx) =>
    tx.query(
      sql`update provider_payment set attempts = attempts + 1, next_attempt_at = ${at} where ${unchanged(payment)}`,
    ),
  );
}

function moneyOf(payment: Settled) {
  const { id: paymentId, orderId, invoiceId, method, registerId, shopId, providerReference: reference } = payment;
  const which = orderId === null ? { invoiceId } : { orderId };
  const tip = payment.tip && decimalText(payment.tip);
  return {
    paymentId,
    ...which,
    amount: decimalText(payment.amount),
    tip,
    method,
    registerId,
    registerShopId: shopId,
    reference,
  };
}

/** Orders takes it no more, such as for an order that was called off meanwhile: the provider gives the money back. */
async function sendBack(ctx: Ctx, box: SecretBox, payment: Settled, problems: readonly Problem[]): Promise<void> {
  const { id: paymentId, companyId, amount, tip, currency } = payment;
  const handled = await providerOf(
    { query: (statement) => ctx.db.query({ companyId, shops: '*' }, statement) },
    box,
    paymentId,
  );
  const reversal = {
    refundId: idFrom(companyId, `sendBack ${paymentId}`),
    paymentId,
    amount: amount.plus(tip ?? ZERO),
    currency,
  };
  try {
    await handled?.provider.refund(reversal, handled.account);
  } catch (error) {
    ctx.log.warn({ paymentId, error: (error as Error).message }, 'a provider did not take money back');
    return later(ctx, payment);
  }
  const failure = problems.map(({ message }) => message).join(' ');
  await write(ctx, async (tx) => {
    await tx.query(sql`update payment set status = 'FAILED' where id = ${paymentId} and status = 'PENDING'`);
    await tx.query(
      sql`update provider_payment set taken_at = null, failure = ${failure}, next_attempt_at = null where payment_id = ${paymentId}`,
    );
  });
}

/** Keeps the refunds that the provider told of, as far as there is something left to give back. */
async function keepRefunds(ctx: Ctx, paymentId: string): Promise<void> {
  const told: EventEnvelope[] = [];
  await write(ctx, async (tx) => {
    const waiting = await tx.query<ProviderEventRow>(sql`select * from provider_event
      where payment_id = ${paymentId} and type = 'REFUNDED' and applied_at is null order by received_at, event_id`);
    if (waiting.length === 0) return;
    const place = await placeOf(tx, paymentId);
    let payment = await lockPayment(tx, paymentId);
    if (canBecome(payment.status, 'COMPLETED')) return;
    const known = await tx.query<{ id: string }>(sql`select id from payment_refund where payment_id = ${paymentId}`);
    const knownIds = new Set(known.map(({ id }) => id));
    for (const news of waiting) {
      const isKnown = knownIds.has(news.refundId ?? '');
      const note = isKnown ? 'It is known already.' : whyNot(ctx, payment, news);
      if (note === null) {
        knownIds.add(news.refundId ?? '');
        const amount = news.amount ?? ZERO;
        const reason = news.reason ?? 'Given back by the provider.';
        told.push(await giveBack(tx, payment, { refundId: news.refundId ?? '', amount, reason, userId: null }, place));
        payment = { ...payment, refunded: payment.refunded.plus(amount) };
      }
      await tx.query(sql`update provider_event set applied_at = ${ctx.now()}, note = ${note}
        where method_id = ${news.methodId} and event_id = ${news.eventId}`);
    }
  });
  for (const event of told) await tellRefund(ctx, event);
}

/** Why a refund that a provider tells of cannot be kept; null if it can. */
function whyNot({ log }: Ctx, payment: PaymentRow, { amount, eventId }: ProviderEventRow): string | null {
  const { id: paymentId, currency } = payment;
  const left = payment.amount.minus(payment.refunded);
  if (amount?.lte(left) && !hasTooManyDecimals(amount, currency)) return null;
  log.error({ paymentId, eventId }, 'a provider gave back what was not there');
  return `Only ${decimalText(left)} ${currency} could be given back.`;
}
