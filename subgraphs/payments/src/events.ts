import '../../../schema/events/customers.ts';
import '../../../schema/events/identity.ts';
import '../../../schema/events/orders.ts';
import '../../../schema/events/purchasing.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import type { Subscribers } from '@comptoir/kit/inbox';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { keepDisbursement } from './domain/keep-disbursement.ts';
import { keepSettlement } from './domain/keep-settlement.ts';
import { keepInvoicedOrder, keepPayment } from './domain/receive-payment.ts';
import { giveBackDue } from './domain/refund-due.ts';

/** What payments applies of its neighbours' events, in any order. What it publishes is in facts.ts. */
export const subscribersWith = (box: SecretBox): Subscribers => ({
  PaymentReceived: keepPayment,
  InvoiceValidated: keepInvoicedOrder,
  DeliverySettled: keepSettlement,
  SupplierPaymentMade: keepDisbursement,
  CustomerChanged: keepMergedCustomer,
  ShopChanged: keepShop,
  RefundDue: async (tx, event) => {
    await giveBackDue(tx, box, event);
  },
});

/** Of customers only those are kept that were merged: their payments are shown with their root's. */
async function keepMergedCustomer(tx: Tx, { companyId, payload }: EventEnvelope<'CustomerChanged'>): Promise<void> {
  const { customerId, mergedInto, version } = payload;
  if (mergedInto === null) return;
  await tx.query(sql`
    insert into payment_merged_customer (id, company_id, merged_into, version) values (${customerId}, ${companyId}, ${mergedInto}, ${version})
    on conflict (id) do update set merged_into = excluded.merged_into, version = excluded.version
    where payment_merged_customer.version < excluded.version`);
}

async function keepShop(tx: Tx, { companyId, payload: p }: EventEnvelope<'ShopChanged'>): Promise<void> {
  await tx.query(sql`
    insert into payment_shop (shop_id, company_id, active, currency, time_zone, name, letterhead, version)
    values (${p.shopId}, ${companyId}, ${p.active}, ${p.currency}, ${p.timeZone}, ${p.name}, ${p.letterhead}::jsonb, ${p.version})
    on conflict (shop_id) do update set active = excluded.active, currency = excluded.currency, time_zone = excluded.time_zone,
      name = excluded.name, letterhead = excluded.letterhead, version = excluded.version
    where payment_shop.version < excluded.version`);
}
