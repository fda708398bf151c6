import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { customersById } from './domain/list-customers.ts';
import { ledgers } from './domain/list-ledger.ts';
import type { CustomerAccountRow, CustomerAddressRow, CustomerRow } from './rows.ts';

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
