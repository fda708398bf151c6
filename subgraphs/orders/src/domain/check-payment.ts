import { type Ctx, write } from '@comptoir/kit/context';
import { refuseIfAny } from '@comptoir/kit/problems';
import { inputFaults, paymentFaults, type ReceivePaymentInput } from './receive-payment.ts';
import { documentOf, lockPayable } from './settle.ts';

/** What money would be for. */
export interface PaymentTarget {
  orderId: string | null;
  invoiceId: string | null;
  customerId: string | null;
  shopId: string;
  currency: string;
}

/** Whether money could be received as asked, and what for; receives none. What can be said against it is said now. */
export async function checkPayment(ctx: Ctx, input: ReceivePaymentInput): Promise<{ target: PaymentTarget }> {
  refuseIfAny(inputFaults(ctx.actor, input));
  return write(ctx, async (tx) => {
    const payable = await lockPayable(tx, input);
    refuseIfAny(paymentFaults(tx, payable, input));
    const { shopId, customerId, currency } = documentOf(payable);
    const { order, invoice } = payable;
    return { target: { orderId: order?.id ?? null, invoiceId: invoice?.id ?? null, customerId, shopId, currency } };
  });
}
