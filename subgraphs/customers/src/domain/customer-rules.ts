import { may } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import { clean, emailFault, phoneFault } from '@comptoir/kit/contact';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { amountFaults, rangeFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ContactMethod, CustomerRecord, Kind, Language } from '../rows.ts';
import { isLine, isStorable } from './text.ts';

/** The fields of a customer that a person gives; left-out ones are not checked. */
export interface CustomerFields {
  firstName?: string | null;
  lastName?: string | null;
  companyName?: string | null;
  kind?: Kind | null;
  email?: string | null;
  phone?: string | null;
  dateOfBirth?: string | null;
  preferredContact?: ContactMethod | null;
  notes?: string | null;
  taxId?: string | null;
  registrationId?: string | null;
  language?: Language | null;
  paymentTermsDays?: number | null;
  creditLimit?: Decimal | null;
  priceListId?: string | null;
}

const NAME_MAX = 100;
const COMPANY_NAME_MAX = 200;
export const NOTES_MAX = 2_000;

/** The input with its texts as they are kept. */
export function cleaned<Input extends CustomerFields>(input: Input): Input {
  const { firstName, lastName, companyName, email, phone, notes, taxId, registrationId } = input;
  return {
    ...input,
    firstName: clean(firstName),
    lastName: clean(lastName),
    companyName: clean(companyName),
    email: clean(email),
    phone: clean(phone),
    notes: clean(notes),
    taxId: clean(taxId),
    registrationId: clean(registrationId),
  };
}

/** Every fault that can be told from the (cleaned) fields alone. */
export function faultsOf(ctx: Ctx, fields: CustomerFields): (Problem | false)[] {
  const { actor } = ctx;
  const { firstName, lastName, companyName, email, phone, dateOfBirth, notes } = fields;
  const line = (field: string, text: string | null | undefined, max: number) =>
    text != null && !isLine(text, max) && problem(actor, 'INVALID.text', [field], { max });
  return [
    line('firstName', firstName, NAME_MAX),
    line('lastName', lastName, NAME_MAX),
    line('companyName', companyName, COMPANY_NAME_MAX),
    emailFault(actor, ['email'], email),
    phoneFault(actor, ['phone'], phone),
    dateOfBirth != null &&
      !isDateOfBirth(dateOfBirth, ctx.now()) &&
      problem(actor, 'INVALID.dateOfBirth', ['dateOfBirth']),
    line('taxId', fields.taxId, 50),
    line('registrationId', fields.registrationId, 100),
    rangeFault(actor, ['paymentTermsDays'], fields.paymentTermsDays, 0, 365),
    ...amountFaults(actor, ['creditLimit'], fields.creditLimit, actor.currency ?? ''),
    notes != null &&
      (notes.length > NOTES_MAX || !isStorable(notes)) &&
      problem(actor, 'INVALID.notes', ['notes'], { max: NOTES_MAX }),
  ];
}

/** The fault of a customer with no name at all, at the field that the kind calls for. */
export function namesFault(ctx: Ctx, { firstName, lastName, companyName, kind }: CustomerFields): Problem | false {
  if (firstName || lastName || companyName) return false;
  return problem(ctx.actor, 'INVALID.names', [kind === 'BUSINESS' ? 'companyName' : 'lastName']);
}

/** What was agreed with a customer, as against what they are. */
export type Terms = Pick<CustomerRecord, 'paymentTermsDays' | 'creditLimit' | 'priceListId'>;

export const NO_TERMS: Terms = { paymentTermsDays: null, creditLimit: null, priceListId: null };

/** Faults of terms that change: that is a right of its own, and a price list must be one of the company's. */
export async function termsFaults(tx: Tx, before: Terms, next: Terms): Promise<(Problem | false)[]> {
  const { actor } = tx.ctx;
  const differs = {
    paymentTermsDays: before.paymentTermsDays !== next.paymentTermsDays,
    creditLimit: String(before.creditLimit) !== String(next.creditLimit),
    priceListId: before.priceListId !== next.priceListId,
  };
  const changed = (Object.keys(differs) as (keyof Terms)[]).filter((field) => differs[field]);
  if (!may(actor, 'customers:terms')) return changed.map((field) => problem(actor, 'NOT_ALLOWED.terms', [field]));
  const { priceListId } = next;
  if (!differs.priceListId || priceListId === null) return [];
  return [!(await isPriceList(tx, priceListId)) && problem(actor, 'NOT_FOUND.priceList', ['priceListId'])];
}

async function isPriceList(tx: Tx, id: string): Promise<boolean> {
  return isUuid(id) && (await tx.one(sql`select from customer_price_list where id = ${id}`)) !== null;
}

/** Before today (UTC). */
export function isDateOfBirth(day: string, now: Date): boolean {
  return day >= '1900-01-01' && day < businessDay(now, 'UTC');
}
