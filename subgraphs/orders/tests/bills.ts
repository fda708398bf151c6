import type { Actor } from '@comptoir/kit/actor';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { Problem, Till } from './till.ts';

/** An invoice as tests look at it. */
export const INVOICE = `invoice { id number status subTotal taxes { rate base amount } taxTotal total credited paid remaining overpaid applied cashDue cashRounded dueDate businessDay validatedAt
  customerId discountPercent notes version cancelReason hash recipient { name taxId billingAddress { street city } } creditNotes { number total } lines { id name quantity unitPrice discountPercent taxRate subTotal taxTotal total product { id } } order { id } }`;

export interface InvoiceSeen {
  id: string;
  number: string | null;
  status: string;
  subTotal: string;
  taxes: { rate: string; base: string; amount: string }[];
  taxTotal: string;
  total: string;
  credited: string;
  paid: string;
  remaining: string;
  overpaid: string;
  cashDue: string;
  dueDate: string | null;
  businessDay: string;
  validatedAt: string | null;
  version: number;
  hash: string | null;
  recipient: { name: string; taxId: string | null; billingAddress: { street: string; city: string } | null } | null;
  creditNotes: { number: string; total: string }[];
  lines: { id: string; name: string; quantity: string; subTotal: string; taxTotal: string; total: string }[];
}

export interface InvoiceAnswer {
  invoice: InvoiceSeen | null;
  problems: Problem[];
}

export const CREDIT_NOTE = `creditNote { id number reason restock subTotal taxTotal total customerId businessDay hash taxes { rate base amount }
  invoice { id number } lines { invoiceLineId name quantity unitPrice taxRate subTotal taxTotal total } } invoice { ${INVOICE.slice('invoice {'.length)}`;

export interface CreditAnswer {
  creditNote: {
    id: string;
    number: string;
    subTotal: string;
    taxTotal: string;
    total: string;
    taxes: { rate: string; base: string; amount: string }[];
    lines: { invoiceLineId: string; quantity: string; subTotal: string; taxTotal: string; total: string }[];
  } | null;
  invoice: InvoiceSeen | null;
  problems: Problem[];
}

export const SOUP = { name: 'Soup', unitPrice: '12', quantity: '1' };

/** The verbs of invoices, as a till does them. */
export function billsOf(till: Till) {
  const does = (name: string, input: object, actor?: Actor) => till.does<InvoiceAnswer>(name, input, INVOICE, actor);
  const create = (input: object = {}, actor?: Actor) =>
    does('createInvoice', { shopId: till.shopId, lines: [SOUP], ...input }, actor);
  const validate = (invoiceId: string | undefined, given: object = {}, actor?: Actor) =>
    does('validateInvoice', { invoiceId, ...given }, actor);
  return {
    create,
    validate,
    update: (invoiceId: string | undefined, input: object, actor?: Actor) =>
      does('updateInvoice', { invoiceId, ...input }, actor),
    cancel: (invoiceId: string | undefined, given: object = {}, actor?: Actor) =>
      does('cancelInvoice', { invoiceId, reason: 'Made in error', ...given }, actor),
    apply: (invoiceId: string, given: object = {}, actor?: Actor) =>
      does('applyAdvance', { invoiceId, ...given }, actor),
    credit: (invoiceId: string, given: object = {}, actor?: Actor) =>
      till.does<CreditAnswer>('createCreditNote', { invoiceId, reason: 'Returned', ...given }, CREDIT_NOTE, actor),
    /** A validated invoice; gives its id. */
    async issued(input: object = {}): Promise<string> {
      const { invoice } = await create(input);
      const made = await validate(invoice?.id);
      if (made.problems.length > 0) throw new Error(JSON.stringify(made.problems));
      return made.invoice?.id ?? '';
    },
    async see(id: string): Promise<InvoiceSeen | null> {
      const { data } = await till.house.run<{ invoice: InvoiceSeen | null }>(
        'orders', till.owner, `query ($id: ID!) { ${INVOICE.replace('invoice {', 'invoice(id: $id) {')} }`, { id },
      ); // biome-ignore format: a call
      return data.invoice;
    },
    /** What a customer has with the till's shop. */
    async advance(customerId: string): Promise<string> {
      const { data } = await till.house.run<{ _entities: { advances: { amount: string }[] }[] }>(
        'orders', till.owner, `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { advances { amount } } } }`,
        { refs: [{ __typename: 'Customer', id: customerId }] },
      ); // biome-ignore format: a call
      return data._entities[0]?.advances[0]?.amount ?? '0';
    },
    /** Gives money back, as payments would tell of it. */
    async refund(paymentId: unknown, invoiceId: string, amount: string): Promise<void> {
      await till.house.bus.publish([
        newEvent('PaymentRefunded', till.owner.companyId ?? '', till.owner, new Date(), {
          refundId: newId(), paymentId: String(paymentId), orderId: null, invoiceId, shopId: till.shopId, method: 'CARD', currency: 'EUR', amount,
          reason: 'Back', refundedAt: new Date().toISOString(),
        }),
      ]); // biome-ignore format: an event
      await till.house.settle();
      await till.house.settle();
    },
    /** Takes money as payments would ask for it. */
    pay: (invoiceId: string, amount: string, given: object = {}) =>
      till.does<{ event: { payload: Record<string, unknown> } | null; problems: Problem[] }>(
        '_receivePayment',
        { paymentId: crypto.randomUUID(), invoiceId, amount, method: 'CARD', ...given },
        'event',
      ),
  };
}
