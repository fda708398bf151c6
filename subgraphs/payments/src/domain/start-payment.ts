import { companyOf } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Tx } from '@comptoir/kit/context';
import { type Fault, keyFault } from '@comptoir/kit/faults';
import { idFrom, isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText, roundMoney, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import type { ConfiguredPaymentMethodRow, ProviderPaymentRow } from '../rows.ts';
import { type Checked, checkMoney } from './ask-orders.ts';
import { answered, handledBy } from './provider-of.ts';
import { registerOf } from './record-payment.ts';
import { settlePayment } from './settle-payment.ts';

export interface StartPaymentInput {
  methodId: string;
  orderId?: string | null;
  invoiceId?: string | null;
  amount: Decimal;
  tip?: Decimal | null;
  registerId?: string | null;
  idempotencyKey?: string | null;
}

export interface StartedIds {
  paymentId: string;
  orderId: string | null;
  invoiceId: string | null;
}

/**
 * Asks a configured way to pay for money, after orders said what can be said against it. The payment is PENDING until its
 * provider has the money; one that has it at once (a person who takes it by hand) is settled at once, as recordPayment does.
 */
export async function startPayment(ctx: Context, box: SecretBox, input: StartPaymentInput): Promise<StartedIds> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  const { idempotencyKey } = input;
  // A repetition asks the provider for the same charge, should the first have been cut off before it was kept.
  const paymentId = idempotencyKey ? idFrom(companyOf(ctx.actor), `startPayment ${idempotencyKey}`) : newId();
  const ids = await writeOnce(ctx, 'startPayment', input, async (tx) => {
    const { method, target } = await askedOf(ctx, tx, input, paymentId);
    const { provider, account } = await handledBy(tx, box, method);
    refuseIfAny([
      provider.secrets.some((name) => !account.secrets.has(name)) &&
        problem(ctx.actor, 'ILLEGAL_STATE.noSecret', ['methodId'], { name: method.name }),
    ]);
    const amount = input.amount.plus(input.tip ?? ZERO);
    const { currency } = target;
    const { isTaken, reference } = await answered(ctx, provider.start({ paymentId, amount, currency }, account));
    await keepStarted(tx, input, method, target, { paymentId, reference, takenAt: isTaken ? ctx.now() : null });
    const { orderId, invoiceId } = target;
    return { paymentId, orderId, invoiceId };
  });
  await settlePayment(ctx, box, ids.paymentId, (event) => ctx.inbox.apply([event]));
  return ids;
}

type Target = NonNullable<Checked['target']>;

/** The way to pay and what it is for; refuses with everything that stands against it. */
async function askedOf(
  ctx: Context,
  tx: Tx,
  input: StartPaymentInput,
  paymentId: string,
): Promise<{ method: ConfiguredPaymentMethodRow; target: Target }> {
  const { methodId, registerId } = input;
  const [method, register] = await Promise.all([
    isUuid(methodId)
      ? tx.one<ConfiguredPaymentMethodRow>(sql`select * from payment_method where id = ${methodId}`)
      : null,
    registerOf(ctx, registerId),
  ]);
  const { target, problems } = await checkMoney(ctx, {
    paymentId,
    orderId: input.orderId,
    invoiceId: input.invoiceId,
    amount: decimalText(input.amount),
    tip: input.tip && decimalText(input.tip),
    method: method?.type ?? 'CARD',
    registerShopId: register?.shopId ?? null,
  });
  const faults: Fault[] = [
    !method && problem(ctx.actor, 'NOT_FOUND.method', ['methodId']),
    method?.active === false && problem(ctx.actor, 'ILLEGAL_STATE.inactive', ['methodId'], { name: method.name }),
    registerId != null && !register && problem(ctx.actor, 'NOT_FOUND.register', ['registerId']),
  ];
  refuseIfAny([...faults, ...problems]);
  return { method: method as ConfiguredPaymentMethodRow, target: target as Target };
}

async function keepStarted(
  tx: Tx,
  input: StartPaymentInput,
  { id: methodId, type, feePercent, feeFixed }: ConfiguredPaymentMethodRow,
  { orderId, invoiceId, customerId, shopId, currency }: Target,
  { paymentId, reference, takenAt }: Pick<ProviderPaymentRow, 'paymentId' | 'reference' | 'takenAt'>,
): Promise<void> {
  const { actor, now } = tx.ctx;
  const companyId = companyOf(actor);
  const { amount, tip = null, registerId = null } = input;
  const fee = roundMoney(
    amount
      .plus(tip ?? ZERO)
      .times(feePercent)
      .dividedBy(100)
      .plus(feeFixed),
    currency,
  );
  const shop = await tx.one<{ timeZone: string | null }>(
    sql`select time_zone from payment_shop where shop_id = ${shopId}`,
  );
  const day = businessDay(now(), shop?.timeZone ?? 'UTC');
  tx.atCommit(sql`
    with counter as (
      insert into payment_counter (company_id, value) values (${companyId}, 1)
      on conflict (company_id) do update set value = payment_counter.value + 1 returning value::text as value),
    kept as (
      insert into payment (id, company_id, shop_id, number, status, method, amount, tip, currency, order_id, invoice_id, customer_id, register_id,
        user_id, business_day, received_at)
      select ${paymentId}, ${companyId}, ${shopId}, 'P-' || lpad(value, greatest(6, length(value)), '0'), 'PENDING', ${type}, ${amount}, ${tip},
        ${currency}, ${orderId}, ${invoiceId}, ${customerId}, ${registerId}, ${actor.userId}, ${day}, ${now()}
      from counter returning id)
    insert into provider_payment (payment_id, company_id, shop_id, method_id, reference, fee, started_by, taken_at, next_attempt_at)
    select id, ${companyId}, ${shopId}, ${methodId}, ${reference}, ${fee}, ${actor.userId}, ${takenAt}, ${takenAt} from kept`);
}
