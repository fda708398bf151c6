import { systemActor } from '@comptoir/kit/actor';
import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { idFrom, isUuid } from '@comptoir/kit/id';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { ProviderNews } from '../providers/provider.ts';
import { PROVIDERS, providerCalled } from '../providers/providers.ts';
import { WEBHOOK_SECRET } from '../providers/sandbox.ts';
import type { ConfiguredPaymentMethodRow, PaymentRow, ProviderEventRow, ProviderPaymentRow } from '../rows.ts';
import { isSigned } from '../webhook-signature.ts';
import { secretsOf } from './method-rules.ts';
import { canBecome } from './payment-states.ts';
import { settlePayment } from './settle-payment.ts';

export interface ReceiveWebhookInput {
  provider: string;
  token: string;
  signature: string;
  body: string;
}

export type WebhookOutcome = 'ACCEPTED' | 'UNSIGNED' | 'UNREADABLE' | 'UNKNOWN';

/** Stands in for the secret of a method that is not there, so that it takes as long to be refused. */
const NOBODYS_SECRET = 'nobody signs with this';

/**
 * Takes what a provider sent. Its news are kept, each event once, in a transaction of their own before anything else is asked;
 * what follows from them is done at once if it can be, else by and by.
 */
export async function receiveWebhook(
  ctx: Context,
  box: SecretBox,
  input: ReceiveWebhookInput,
): Promise<WebhookOutcome> {
  const provider = providerCalled(input.provider);
  const system = (statement: Sql) => ctx.db.query<never>('SYSTEM', statement);
  const [method] = provider
    ? await ctx.db.query<ConfiguredPaymentMethodRow>(
        'SYSTEM',
        sql`select * from payment_method
        where webhook_token = ${input.token} and provider = ${provider}`,
      )
    : [];
  const secret = method && (await secretsOf(system, box, method)).get(WEBHOOK_SECRET);
  const isGenuine = isSigned(secret ?? NOBODYS_SECRET, input.signature, input.body, ctx.now());
  if (!method || !secret || !isGenuine) return 'UNSIGNED';
  const news = PROVIDERS[method.provider].read?.(input.body);
  if (!news) return 'UNREADABLE';
  const inside: Ctx = { ...ctx, actor: systemActor(method.companyId, ctx.actor.correlationId) };
  if (!(await noteNews(inside, method, news))) return 'UNKNOWN';
  await settlePayment(inside, box, news.paymentId, (event) => ctx.inbox.apply([event])).catch((error: Error) =>
    ctx.log.warn({ paymentId: news.paymentId, error: error.message }, 'a payment is settled later'),
  );
  return 'ACCEPTED';
}

type Told = Pick<PaymentRow, 'id' | 'status' | 'shopId'> & Pick<ProviderPaymentRow, 'takenAt'>;

/** Keeps an event and what it says of its payment; false if the method has no such payment. Known events change nothing. */
export function noteNews(ctx: Ctx, method: ConfiguredPaymentMethodRow, news: ProviderNews): Promise<boolean> {
  return write(ctx, async (tx) => {
    const payment = await tx.one<Told>(sql`select p.id, p.status, p.shop_id, o.taken_at from provider_payment o
      join payment p on p.id = o.payment_id where o.payment_id = ${news.paymentId} and o.method_id = ${method.id} for update of p, o`);
    if (!payment) return false;
    const event = eventRow(tx, method, payment, news);
    const [fresh] =
      await tx.query(sql`insert into provider_event (method_id, event_id, company_id, shop_id, payment_id, type, amount, refund_id, reason,
        received_at, applied_at, note)
      values (${event.methodId}, ${event.eventId}, ${event.companyId}, ${event.shopId}, ${event.paymentId}, ${event.type}, ${event.amount},
        ${event.refundId}, ${event.reason}, ${event.receivedAt}, ${event.appliedAt}, ${event.note}) on conflict do nothing returning event_id`);
    if (fresh && event.note === null) await EFFECTS[news.type](tx, payment.id, news);
    return true;
  });
}

function eventRow(tx: Tx, method: ConfiguredPaymentMethodRow, payment: Told, news: ProviderNews): ProviderEventRow {
  const { id: methodId, companyId } = method;
  const { eventId, type, amount, reason } = news;
  const receivedAt = tx.ctx.now();
  // Two events of one refund name it alike; one that names none stands for a refund of its own.
  const named = news.refundId ?? `event ${eventId}`;
  const refundId = type !== 'REFUNDED' ? null : isUuid(named) ? named : idFrom(companyId, `${methodId} ${named}`);
  return {
    methodId, eventId, companyId, shopId: payment.shopId, paymentId: payment.id, type, amount, refundId, reason, receivedAt,
    appliedAt: type === 'REFUNDED' ? null : receivedAt, note: tooLate(payment, type),
  }; // biome-ignore format: a table
}

/** Events come in any order: what lies behind the payment already says nothing new. */
function tooLate({ status, takenAt }: Told, type: ProviderNews['type']): string | null {
  if (type === 'COMPLETED') return canBecome(status, 'COMPLETED') && !takenAt ? null : 'The money was taken already.';
  if (type === 'FAILED') return canBecome(status, 'FAILED') && !takenAt ? null : 'It had come to an end already.';
  return null;
}

/** What an event changes that is not too late. */
const EFFECTS: Readonly<
  Record<ProviderNews['type'], (tx: Tx, paymentId: string, news: ProviderNews) => Promise<unknown>>
> = {
  PENDING: async () => {},
  COMPLETED: (tx, paymentId) =>
    tx.query(
      sql`update provider_payment set taken_at = ${tx.ctx.now()}, failure = null, attempts = 0, next_attempt_at = ${tx.ctx.now()} where payment_id = ${paymentId}`,
    ),
  FAILED: (tx, paymentId, { reason }) =>
    Promise.all([
      tx.query(sql`update payment set status = 'FAILED' where id = ${paymentId}`),
      tx.query(
        sql`update provider_payment set failure = ${reason ?? 'The provider could not take it.'} where payment_id = ${paymentId}`,
      ),
    ]),
  REFUNDED: (tx, paymentId) =>
    tx.query(
      sql`update provider_payment set attempts = 0, next_attempt_at = ${tx.ctx.now()} where payment_id = ${paymentId}`,
    ),
};
