import { isUuid } from '@comptoir/kit/id';
import { Decimal, ZERO } from '@comptoir/kit/money';
import { pageOf } from '@comptoir/kit/paging';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { addCustomerAddress } from './domain/add-customer-address.ts';
import { adjustLoyaltyPoints } from './domain/adjust-points.ts';
import { changeCustomerInteractionStatus } from './domain/change-interaction-status.ts';
import { createCustomer } from './domain/create-customer.ts';
import { createCustomerInteraction } from './domain/create-interaction.ts';
import { dismissDuplicate } from './domain/dismiss-duplicate.ts';
import { importCustomers } from './domain/import-customers.ts';
import { listCustomers } from './domain/list-customers.ts';
import { listDuplicates } from './domain/list-duplicates.ts';
import { listInteractions } from './domain/list-interactions.ts';
import { setLoyaltyProgram } from './domain/loyalty-program.ts';
import { tierOf, worthOf } from './domain/loyalty-rules.ts';
import { mergeCustomers } from './domain/merge-customers.ts';
import { redeemPoints } from './domain/redeem-points.ts';
import { removeCustomerAddress } from './domain/remove-customer-address.ts';
import { setCustomerStatus } from './domain/set-customer-status.ts';
import { updateCustomer } from './domain/update-customer.ts';
import { updateCustomerAddress } from './domain/update-customer-address.ts';
import { updateCustomerInteraction } from './domain/update-interaction.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { CustomerRow, LoyaltyProgramRow } from './rows.ts';

const customerOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.customer.load(id) : null);

/** Of an address or a mutation: it is there, so null would be a fault of ours. */
async function ownerOf(ctx: Context, id: string): Promise<CustomerRow> {
  const row = await ctx.loaders.customer.load(id);
  if (!row) throw new Error(`customer ${id} is gone`);
  return row;
}

const programOf = (ctx: Context) => ctx.loaders.loyaltyProgram.load('NOW');

async function withProgram<T>(ctx: Context, told: (program: LoyaltyProgramRow) => T): Promise<T | null> {
  const program = await programOf(ctx);
  return program && told(program);
}

/** What an earlier mutation of the same request had loaded is no longer so. */
const customerAnswer = (ctx: Context, run: () => Promise<{ customerId: string }>) =>
  answer(run, async ({ customerId }) => ({ customer: await ctx.loaders.customer.clear(customerId).load(customerId) }));

const addressAnswer = (ctx: Context, run: () => Promise<{ addressId: string }>) =>
  answer(run, async ({ addressId }) => {
    ctx.loaders.addressesOfCustomer.clearAll();
    return { address: await ctx.loaders.address.clear(addressId).load(addressId) };
  });

const interactionOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.interaction.load(id) : null);

const interactionAnswer = (ctx: Context, run: () => Promise<{ interactionId: string }>) =>
  answer(run, async ({ interactionId }) => ({ interaction: await ctx.loaders.interaction.load(interactionId) }));

export const resolvers: Resolvers = {
  Query: {
    customers: (_, args, ctx) => listCustomers(ctx, args),
    customer: (_, { id }, ctx) => customerOf(ctx, id),
    customerInteractions: (_, args, ctx) => listInteractions(ctx, args),
    customerInteraction: (_, { id }, ctx) => interactionOf(ctx, id),
    duplicateCustomers: (_, args, ctx) => listDuplicates(ctx, args),
    loyaltyProgram: (_, __, ctx) => programOf(ctx),
  },
  Mutation: {
    createCustomer: (_, { input }, ctx) => customerAnswer(ctx, () => createCustomer(ctx, input)),
    updateCustomer: (_, { input }, ctx) => customerAnswer(ctx, () => updateCustomer(ctx, input)),
    setCustomerStatus: (_, { input }, ctx) => customerAnswer(ctx, () => setCustomerStatus(ctx, input)),
    addCustomerAddress: (_, { input }, ctx) => addressAnswer(ctx, () => addCustomerAddress(ctx, input)),
    updateCustomerAddress: (_, { input }, ctx) => addressAnswer(ctx, () => updateCustomerAddress(ctx, input)),
    removeCustomerAddress: (_, { input }, ctx) => addressAnswer(ctx, () => removeCustomerAddress(ctx, input)),
    importCustomers: async (_, { input }, ctx) => ({
      created: 0,
      updated: 0,
      rows: [],
      ...(await answer(
        () => importCustomers(ctx, input),
        (result) => result,
      )),
    }),
    mergeCustomers: (_, { input }, ctx) => customerAnswer(ctx, () => mergeCustomers(ctx, input)),
    dismissDuplicate: (_, { input }, ctx) => customerAnswer(ctx, () => dismissDuplicate(ctx, input)),
    createCustomerInteraction: (_, { input }, ctx) =>
      interactionAnswer(ctx, () => createCustomerInteraction(ctx, input)),
    updateCustomerInteraction: (_, { input }, ctx) =>
      interactionAnswer(ctx, () => updateCustomerInteraction(ctx, input)),
    changeCustomerInteractionStatus: (_, { input }, ctx) =>
      interactionAnswer(ctx, () => changeCustomerInteractionStatus(ctx, input)),
    setLoyaltyProgram: (_, { input }, ctx) =>
      answer(
        () => setLoyaltyProgram(ctx, input),
        async () => ({ program: await programOf(ctx) }),
      ),
    adjustLoyaltyPoints: (_, { input }, ctx) => customerAnswer(ctx, () => adjustLoyaltyPoints(ctx, input)),
    _redeemPoints: (_, { input }, ctx) =>
      answer(
        () => redeemPoints(ctx, input),
        (taken) => taken,
      ),
  },
  Customer: {
    __resolveReference: ({ id }, ctx) => customerOf(ctx, id),
    stage: ({ firstInvoicedAt }) => (firstInvoicedAt ? 'CUSTOMER' : 'PROSPECT'),
    creditAvailable: ({ creditLimit, balance }) => creditLimit && Decimal.max(ZERO, creditLimit.minus(balance)),
    overCreditLimit: ({ creditLimit, balance }) => creditLimit !== null && balance.gt(creditLimit),
    accounts: ({ id }, _, ctx) => ctx.loaders.accountsOfCustomer.load(id),
    mergedIds: async ({ id }, _, ctx) => (await ctx.loaders.mergedOfCustomer.load(id)).map((file) => file.id),
    timeline: ({ id }, args, ctx) => ctx.loaders.timelineOfCustomer.load(id, args),
    interactions: ({ id }, args, ctx) => ctx.loaders.interactionsOfCustomer.load(id, args),
    loyalty: ({ id }, _, ctx) => ctx.loaders.loyaltyOfCustomer.load(id),
    ledger: ({ id }, args, ctx) => ctx.loaders.ledgerOfCustomer.load(id, args),
    addresses: async ({ id }, { filter, ...args }, ctx) => {
      const rows = await ctx.loaders.addressesOfCustomer.load(id);
      return pageOf(filter?.type ? rows.filter((row) => row.type === filter.type) : rows, args);
    },
  },
  ImportedCustomer: {
    customer: ({ customerId }, _, ctx) => (customerId ? ctx.loaders.customer.load(customerId) : null),
  },
  DuplicateCustomers: {
    customer: ({ customerId }, _, ctx) => ownerOf(ctx, customerId),
    other: ({ otherId }, _, ctx) => ownerOf(ctx, otherId),
  },
  CustomerTimelineEntry: {
    interaction: ({ interactionId }, _, ctx) => (interactionId ? ctx.loaders.interaction.load(interactionId) : null),
  },
  CustomerInteraction: {
    __resolveReference: ({ id }, ctx) => interactionOf(ctx, id),
    customer: ({ customerId }, _, ctx) => ownerOf(ctx, customerId),
    assignee: ({ assigneeId }) => (assigneeId ? { id: assigneeId } : null),
    createdBy: ({ createdBy }) => (createdBy ? { id: createdBy } : null),
    history: ({ id }, _, ctx) => ctx.loaders.historyOfInteraction.load(id),
  },
  CustomerInteractionChange: {
    user: ({ userId }) => (userId ? { id: userId } : null),
  },
  LoyaltyProgram: {
    earnPoints: ({ earnPoints }) => earnPoints.toNumber(),
    minimumRedemption: ({ minimumRedemption }) => minimumRedemption.toNumber(),
    silverFrom: ({ silverFrom }) => silverFrom.toNumber(),
    goldFrom: ({ goldFrom }) => goldFrom.toNumber(),
  },
  LoyaltyAccount: {
    worth: async ({ balance }, _, ctx) => withProgram(ctx, (program) => worthOf(balance, program)),
    tier: async ({ lifetime }, _, ctx) => withProgram(ctx, (program) => tierOf(lifetime, program).tier),
    pointsToNextTier: async ({ lifetime }, _, ctx) =>
      withProgram(ctx, (program) => tierOf(lifetime, program).next?.from.minus(lifetime) ?? null),
    nextExpiryAt: async ({ customerId }, _, ctx) => (await ctx.loaders.nextExpiryOfCustomer.load(customerId))?.at,
    nextExpiryPoints: async ({ customerId }, _, ctx) =>
      (await ctx.loaders.nextExpiryOfCustomer.load(customerId))?.points,
    entries: ({ customerId }, args, ctx) => ctx.loaders.loyaltyEntriesOfCustomer.load(customerId, args),
  },
  LoyaltyEntry: {
    payment: ({ paymentId }) => (paymentId ? { id: paymentId } : null),
    user: ({ userId }) => (userId ? { id: userId } : null),
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
