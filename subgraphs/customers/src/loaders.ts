import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import type { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { customersById } from './domain/list-customers.ts';
import { interactionsOfCustomers } from './domain/list-interactions.ts';
import { ledgers } from './domain/list-ledger.ts';
import { loyaltyEntries } from './domain/list-loyalty-entries.ts';
import { timelines } from './domain/list-timeline.ts';
import { LATEST_PROGRAM } from './domain/loyalty-program.ts';
import type {
  CustomerAccountRow,
  CustomerAddressRow,
  CustomerInteractionChangeRow,
  CustomerInteractionRow,
  CustomerRow,
  LoyaltyAccountRow,
  LoyaltyProgramRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    customer: oneBy<CustomerRow & { askedId: string }>(
      (row) => row.askedId,
      (ids) => customersById(ctx, ids),
    ),
    address: oneBy<CustomerAddressRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from customer_address where id = any(${ids}::uuid[])`),
    ),
    addressesOfCustomer: manyBy<CustomerAddressRow>(
      (row) => row.customerId,
      (ids) =>
        read(
          ctx,
          sql`select * from customer_address where customer_id = any(${ids}::uuid[]) and is_active
            order by type, is_default desc, id`,
        ),
    ),
    ledgerOfCustomer: ledgers(ctx),
    mergedOfCustomer: manyBy<{ id: string; mergedInto: string }>(
      (row) => row.mergedInto,
      (ids) => read(ctx, sql`select id, merged_into from customer where merged_into = any(${ids}::uuid[]) order by id`),
    ),
    interaction: oneBy<CustomerInteractionRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from customer_interaction where id = any(${ids}::uuid[])`),
    ),
    interactionsOfCustomer: interactionsOfCustomers(ctx),
    timelineOfCustomer: timelines(ctx),
    historyOfInteraction: manyBy<CustomerInteractionChangeRow>(
      (row) => row.interactionId,
      (ids) =>
        read(
          ctx,
          sql`select * from customer_interaction_change where interaction_id = any(${ids}::uuid[]) order by at, id`,
        ),
    ),
    loyaltyProgram: oneBy<LoyaltyProgramRow & { asked: 'NOW' }, 'NOW'>(
      (row) => row.asked,
      () => read(ctx, sql`select 'NOW' as asked, program.* from (${LATEST_PROGRAM}) program`),
    ),
    loyaltyOfCustomer: oneBy<LoyaltyAccountRow>(
      (row) => row.customerId,
      (ids) => read(ctx, sql`select * from loyalty_account where customer_id = any(${ids}::uuid[])`),
    ),
    nextExpiryOfCustomer: oneBy<{ customerId: string; at: Date; points: Decimal }>(
      (row) => row.customerId,
      (ids) =>
        read(
          ctx,
          sql`select distinct on (customer_id) customer_id, expires_at as at, sum(remaining) as points from loyalty_lot
            where customer_id = any(${ids}::uuid[]) and remaining > 0 and expires_at is not null
            group by customer_id, expires_at order by customer_id, expires_at`,
        ),
    ),
    loyaltyEntriesOfCustomer: loyaltyEntries(ctx),
    accountsOfCustomer: manyBy<CustomerAccountRow>(
      (row) => row.customerId,
      (ids) =>
        read(
          ctx,
          sql`select customer_id, currency, balance, total_spent from customer_account
            where customer_id = any(${ids}::uuid[]) order by currency`,
        ),
    ),
  };
}
