import '../../../schema/events/catalog.ts';
import '../../../schema/events/identity.ts';
import '../../../schema/events/orders.ts';
import '../../../schema/events/payments.ts';
import type { Tx } from '@comptoir/kit/context';
import type { Subscribers } from '@comptoir/kit/inbox';
import { decimalText } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { BillingAddress } from '../../../schema/events/customers.ts';
import { findDuplicates } from './domain/find-duplicates.ts';
import { openAccount } from './domain/post-points.ts';
import { recordActivity } from './domain/record-activity.ts';
import { recordAdvance } from './domain/record-advance.ts';
import { recordCancellation, recordCreditNote, recordInvoice } from './domain/record-document.ts';
import { recordPayment, recordRefund, recordRounding } from './domain/record-payment.ts';
import type { CustomerRecord } from './rows.ts';

export const subscribers: Subscribers = {
  async OrderCreated(tx, { occurredAt, payload: { customerId } }) {
    if (customerId) await recordActivity(tx, customerId, { invoicedAt: null, orderedAt: occurredAt });
  },
  InvoiceValidated: (tx, { payload }) => recordInvoice(tx, payload),
  CreditNoteValidated: (tx, { payload }) => recordCreditNote(tx, payload),
  InvoiceCancelled: (tx, { payload }) => recordCancellation(tx, payload),
  async PaymentReceived(tx, { payload }) {
    if (payload.customerId) await recordPayment(tx, payload, payload.customerId);
  },
  CustomerRegistered: (tx, { payload }) => openAccount(tx, payload.customerId),
  // Of its own: what a file is like is looked up once the change is done with.
  CustomerChanged: (tx, { payload }) => findDuplicates(tx, payload.customerId),
  PaymentRefunded: (tx, { payload }) => recordRefund(tx, payload),
  CashRounded: (tx, { payload }) => recordRounding(tx, payload),
  AdvanceApplied: (tx, { payload }) => recordAdvance(tx, payload),
  async UserChanged(tx, { companyId, payload: { userId, active, version } }) {
    await tx.query(sql`
      insert into customer_user (id, company_id, active, version) values (${userId}, ${companyId}, ${active}, ${version})
      on conflict (id) do update set active = excluded.active, version = excluded.version
      where customer_user.version < excluded.version`);
  },
  async PriceListChanged(tx, { companyId, payload: { priceListId, name, active, version } }) {
    await tx.query(sql`
      insert into customer_price_list (id, company_id, name, active, version)
      values (${priceListId}, ${companyId}, ${name}, ${active}, ${version})
      on conflict (id) do update set name = excluded.name, active = excluded.active, version = excluded.version
      where customer_price_list.version < excluded.version`);
  },
};

/** Tells the neighbours that a customer is on file. */
export function customerRegistered(tx: Tx, { id, number, displayName, kind }: CustomerRecord): void {
  tx.emit('CustomerRegistered', { customerId: id, number, displayName, kind });
}

/** Tells the neighbours what a customer is now, and where their default billing address is. */
export function customerChanged(tx: Tx, customer: CustomerRecord, billingAddress: BillingAddress | null): void {
  const { id, version, displayName, kind, status, email, taxId, registrationId, language } = customer;
  const { priceListId, paymentTermsDays, creditLimit, mergedInto } = customer;
  tx.emit('CustomerChanged', {
    customerId: id, version, displayName, kind, status, email, taxId, registrationId, language, billingAddress, priceListId,
    paymentTermsDays, creditLimit: creditLimit && decimalText(creditLimit), mergedInto,
  }); // biome-ignore format: a table
}
