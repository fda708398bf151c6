import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { inRow } from '@comptoir/kit/csv';
import { newId } from '@comptoir/kit/id';
import { Decimal } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { customerRegistered } from '../events.ts';
import { problem } from '../problems.ts';
import type { CustomerRecord, ImportedCustomerRow } from '../rows.ts';
import { settleDefaults, tellIfBilling } from './address-rules.ts';
import { insertCustomer } from './create-customer.ts';
import { NO_TERMS, namesFault, termsFaults } from './customer-rules.ts';
import { type ReadCustomer, readCustomersCsv } from './customers-csv.ts';
import { holdFiles } from './files.ts';
import { saveCustomer, tellOfCustomer } from './save-customer.ts';
import { changed } from './update-customer.ts';

export interface ImportCustomersInput {
  csv: string;
  dryRun?: boolean | null;
}

export interface ImportedCustomers {
  created: number;
  updated: number;
  rows: ImportedCustomerRow[];
}

const BATCH = 200;

/** Undoes a dry run, with what it found. */
class DryRun extends Error {
  readonly rows: ImportedCustomerRow[];
  constructor(rows: ImportedCustomerRow[]) {
    super('dry run');
    this.rows = rows;
  }
}

/**
 * Adds and changes customers from CSV, two hundred rows a transaction. A row is of whom its number names, else of who has its
 * e-mail, else of who has its phone or nothing but its name; else of someone new. A row that is wrong, or that may be of
 * several, is reported and left out. Sending the file again is safe: who is there already is UNCHANGED.
 */
export async function importCustomers(ctx: Ctx, input: ImportCustomersInput): Promise<ImportedCustomers> {
  const read = readCustomersCsv(ctx, input.csv);
  // A dry run is undone whole, so that rows of one file are told of each other.
  const size = input.dryRun ? Math.max(1, read.length) : BATCH;
  const rows: ImportedCustomerRow[] = [];
  for (let start = 0; start < read.length; start += size)
    rows.push(...(await importBatch(ctx, read.slice(start, start + size), input.dryRun ?? false)));
  const counted = (status: ImportedCustomerRow['status']) => rows.filter((row) => row.status === status).length;
  return { created: counted('CREATED'), updated: counted('UPDATED'), rows };
}

async function importBatch(ctx: Ctx, batch: readonly ReadCustomer[], dryRun: boolean): Promise<ImportedCustomerRow[]> {
  try {
    return await write(ctx, async (tx) => {
      await holdFiles(tx);
      await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${companyOf(ctx.actor)}`}, 0))`);
      const rows: ImportedCustomerRow[] = [];
      for (const row of batch) rows.push(await importRow(tx, row));
      if (dryRun) throw new DryRun(rows);
      return rows;
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
    return error.rows.map((row) => (row.status === 'CREATED' ? { ...row, customerId: null } : row));
  }
}

async function importRow(tx: Tx, row: ReadCustomer): Promise<ImportedCustomerRow> {
  const rejected = (problems: Problem[]) => ({
    line: row.line,
    status: 'REJECTED' as const,
    customerId: null,
    problems,
  });
  if (row.faults.length > 0) return rejected(row.faults);
  const found = await findCustomers(tx, row);
  const { actor } = tx.ctx;
  if (row.number !== null && found.length === 0)
    return rejected([inRow(problem(actor, 'NOT_FOUND.customer', ['number']), row.line)]);
  if (found.length > 1) return rejected([inRow(problem(actor, 'INVALID.several', []), row.line)]);
  const before = found[0] ?? null;
  const after = before ? changed(before, row.fields) : null;
  const terms = after ?? { ...NO_TERMS, ...given(row.fields) };
  const faults = [namesFault(tx.ctx, after ?? row.fields), ...(await termsFaults(tx, before ?? NO_TERMS, terms))];
  const problems = faults.filter((fault): fault is Problem => Boolean(fault)).map((fault) => inRow(fault, row.line));
  if (problems.length > 0) return rejected(problems);
  const customer = before && after ? await change(tx, before, after) : await add(tx, row);
  const hasMoved = await keepAddress(tx, customer.id, row);
  const status = before === null ? 'CREATED' : customer.isChanged || hasMoved ? 'UPDATED' : 'UNCHANGED';
  return { line: row.line, status, customerId: customer.id, problems: [] };
}

const given = ({ paymentTermsDays = null, creditLimit = null }: ReadCustomer['fields']) => ({
  paymentTermsDays,
  creditLimit,
});

/** Whom a row is of, held until the transaction ends; of a file that was merged, its root. */
function findCustomers(tx: Tx, { number, fields }: ReadCustomer): Promise<CustomerRecord[]> {
  const { email, phone, firstName, lastName, companyName } = fields;
  const names = sql`(first_name, last_name, company_name) is not distinct from (${firstName}::text, ${lastName}::text, ${companyName}::text)`;
  const phoneKey = phone?.replace(/\D/g, '').replace(/^0+/, '') ?? '';
  const which =
    number !== null
      ? sql`number = ${number}`
      : email != null
        ? sql`email_key = lower(${email})`
        : phoneKey.length >= 7
          ? sql`phone_key = ${phoneKey.slice(-9)} and ${names}`
          : sql`email is null and phone is not distinct from ${phone}::text and ${names}`;
  return tx.query(sql`select * from customer where id in (
    select coalesce(merged_into, id) from customer where ${which}) order by id limit 2 for update`);
}

async function add(tx: Tx, { fields }: ReadCustomer): Promise<{ id: string; isChanged: boolean }> {
  const row = await insertCustomer(tx, fields);
  customerRegistered(tx, row);
  await tellOfCustomer(tx, row);
  return { id: row.id, isChanged: true };
}

async function change(
  tx: Tx,
  before: CustomerRecord,
  after: CustomerRecord,
): Promise<{ id: string; isChanged: boolean }> {
  const isChanged = (Object.keys(after) as (keyof CustomerRecord)[]).some((key) => {
    const [old, now] = [before[key], after[key]];
    return Decimal.isDecimal(old) && Decimal.isDecimal(now) ? !old.equals(now) : old !== now;
  });
  if (isChanged) await saveCustomer(tx, after);
  return { id: before.id, isChanged };
}

/** Keeps the billing address of a row as the default, unless it is that already. */
async function keepAddress(tx: Tx, customerId: string, { address }: ReadCustomer): Promise<boolean> {
  if (!address) return false;
  const { street, postalCode, city, country } = address;
  const known = await tx.one<{ id: string; isDefault: boolean }>(sql`
    select id, is_default from customer_address where customer_id = ${customerId} and is_active and type = 'BILLING'
      and (street, postal_code, city, country) is not distinct from (${street}::text, ${postalCode}::text, ${city}::text, ${country}::text)`);
  if (known?.isDefault) return false;
  const id = known?.id ?? newId();
  const at = tx.ctx.now();
  if (!known)
    await tx.insert('customer_address', [
      {
        id, companyId: companyOf(tx.ctx.actor), customerId, type: 'BILLING', street, postalCode, city, country, isDefault: false,
        isActive: true, createdAt: at, updatedAt: at,
      },
    ]); // biome-ignore format: a table
  await settleDefaults(tx, customerId, id);
  await tellIfBilling(tx, customerId, 'BILLING');
  return true;
}
