import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { idFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { customerRegistered } from '../events.ts';
import { problem } from '../problems.ts';
import type { CustomerRecord } from '../rows.ts';
import { type CustomerFields, cleaned, faultsOf, NO_TERMS, namesFault, termsFaults } from './customer-rules.ts';
import { tellOfCustomer } from './save-customer.ts';

export interface CreateCustomerInput extends CustomerFields {
  id?: string | null;
  idempotencyKey?: string | null;
}

/** Puts a customer on file. */
export async function createCustomer(ctx: Ctx, given: CreateCustomerInput): Promise<{ customerId: string }> {
  const input = cleaned(given);
  const faults = [namesFault(ctx, input), ...faultsOf(ctx, input), idFault(ctx.actor, ['id'], input.id)];
  return writeOnce(ctx, 'createCustomer', input, async (tx) => {
    const { paymentTermsDays = null, creditLimit = null, priceListId = null } = input;
    refuseIfAny([...faults, ...(await termsFaults(tx, NO_TERMS, { paymentTermsDays, creditLimit, priceListId }))]);
    const row = await insertCustomer(tx, input);
    customerRegistered(tx, row);
    await tellOfCustomer(tx, row);
    return { customerId: row.id };
  });
}

/** The row of a new customer, with the next number; whoever calls tells the neighbours. */
export async function insertCustomer(tx: Tx, input: CreateCustomerInput): Promise<CustomerRecord> {
  const { actor, now } = tx.ctx;
  const [companyId, at] = [companyOf(actor), now()];
  const row = await tx.one<CustomerRecord>(sql`
    insert into customer (id, company_id, number, kind, first_name, last_name, company_name, email, phone, date_of_birth,
      preferred_contact, notes, tax_id, registration_id, language, payment_terms_days, credit_limit, price_list_id, created_at, updated_at)
    values (${input.id ?? newId()}, ${companyId}, ${await takeNumber(tx)}, ${input.kind ?? 'INDIVIDUAL'}, ${input.firstName},
      ${input.lastName}, ${input.companyName}, ${input.email}, ${input.phone}, ${input.dateOfBirth}, ${input.preferredContact},
      ${input.notes}, ${input.taxId}, ${input.registrationId}, ${input.language}, ${input.paymentTermsDays}, ${input.creditLimit},
      ${input.priceListId}, ${at}, ${at})
    on conflict (id) do nothing returning *`);
  if (!row) throw new Refusal([problem(actor, 'ALREADY_EXISTS.customer', ['id'])]);
  return row;
}

/** The company's next number; the next taker waits until this transaction ends, and a rollback gives it back. */
async function takeNumber(tx: Tx): Promise<string> {
  const row = await tx.one<{ value: string }>(sql`
    insert into customer_counter (company_id, value) values (${companyOf(tx.ctx.actor)}, 1)
    on conflict (company_id) do update set value = customer_counter.value + 1 returning value`);
  return `C-${(row?.value ?? '').padStart(6, '0')}`;
}
