import { isUuid } from '@comptoir/kit/id';
import { Decimal, ZERO } from '@comptoir/kit/money';
import { pageOf } from '@comptoir/kit/paging';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { addCustomerAddress } from './domain/add-customer-address.ts';
import { createCustomer } from './domain/create-customer.ts';
import { listCustomers } from './domain/list-customers.ts';
import { removeCustomerAddress } from './domain/remove-customer-address.ts';
import { setCustomerStatus } from './domain/set-customer-status.ts';
import { updateCustomer } from './domain/update-customer.ts';
import { updateCustomerAddress } from './domain/update-customer-address.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { CustomerRow } from './rows.ts';

const customerOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.customer.load(id) : null);

/** Of an address or a mutation: it is there, so null would be a fault of ours. */
async function ownerOf(ctx: Context, id: string): Promise<CustomerRow> {
  const row = await ctx.loaders.customer.load(id);
  if (!row) throw new Error(`customer ${id} is gone`);
  return row;
}

/** What an earlier mutation of the same request had loaded is no longer so. */
const customerAnswer = (ctx: Context, run: () => Promise<{ customerId: string }>) =>
  answer(run, async ({ customerId }) => ({ customer: await ctx.loaders.customer.clear(customerId).load(customerId) }));

const addressAnswer = (ctx: Context, run: () => Promise<{ addressId: string }>) =>
  answer(run, async ({ addressId }) => {
    ctx.loaders.addressesOfCustomer.clearAll();
    return { address: await ctx.loaders.address.clear(addressId).load(addressId) };
  });

export const resolvers: Resolvers = {
  Query: {
    customers: (_, args, ctx) => listCustomers(ctx, args),
    customer: (_, { id }, ctx) => customerOf(ctx, id),
  },
  Mutation: {
    createCustomer: (_, { input }, ctx) => customerAnswer(ctx, () => createCustomer(ctx, input)),
    updateCustomer: (_, { input }, ctx) => customerAnswer(ctx, () => updateCustomer(ctx, input)),
    setCustomerStatus: (_, { input }, ctx) => customerAnswer(ctx, () => setCustomerStatus(ctx, input)),
    addCustomerAddress: (_, { input }, ctx) => addressAnswer(ctx, () => addCustomerAddress(ctx, input)),
    updateCustomerAddress: (_, { input }, ctx) => addressAnswer(ctx, () => updateCustomerAddress(ctx, input)),
    removeCustomerAddress: (_, { input }, ctx) => addressAnswer(ctx, () => removeCustomerAddress(ctx, input)),
  },
  Customer: {
    __resolveReference: ({ id }, ctx) => customerOf(ctx, id),
    stage: ({ firstInvoicedAt }) => (firstInvoicedAt ? 'CUSTOMER' : 'PROSPECT'),
    creditAvailable: ({ creditLimit, balance }) => creditLimit && Decimal.max(ZERO, creditLimit.minus(balance)),
    overCreditLimit: ({ creditLimit, balance }) => creditLimit !== null && balance.gt(creditLimit),
    accounts: ({ id }, _, ctx) => ctx.loaders.accountsOfCustomer.load(id),
    ledger: ({ id }, args, ctx) => ctx.loaders.ledgerOfCustomer.load(id, args),
    addresses: async ({ id }, { filter, ...args }, ctx) => {
      const rows = await ctx.loaders.addressesOfCustomer.load(id);
      return pageOf(filter?.type ? rows.filter((row) => row.type === filter.type) : rows, args);
    },
  },
  CustomerLedgerEntry: {
    invoice: ({ invoiceId }) => (invoiceId ? { id: invoiceId } : null),
    payment: ({ paymentId }) => (paymentId ? { id: paymentId } : null),
  },
  CustomerAddress: {
    __resolveReference: ({ id }, ctx) => (isUuid(id) ? ctx.loaders.address.load(id) : null),
    customer: ({ customerId }, _, ctx) => ownerOf(ctx, customerId),
  },
};
