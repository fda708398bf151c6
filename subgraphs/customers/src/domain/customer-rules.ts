import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx } from '@comptoir/kit/context';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { ContactMethod, Kind } from '../rows.ts';
import { clean, isLine, isStorable } from './text.ts';

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
}

const NAME_MAX = 100;
const COMPANY_NAME_MAX = 200;
export const NOTES_MAX = 2_000;

/** The input with its texts as they are kept. */
export function cleaned<Input extends CustomerFields>(input: Input): Input {
  const { firstName, lastName, companyName, email, phone, notes } = input;
  return {
    ...input,
    firstName: clean(firstName),
    lastName: clean(lastName),
    companyName: clean(companyName),
    email: clean(email),
    phone: clean(phone),
    notes: clean(notes),
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
    email != null && !isEmail(email) && problem(actor, 'INVALID.email', ['email']),
    phone != null && !isPhone(phone) && problem(actor, 'INVALID.phone', ['phone']),
    dateOfBirth != null &&
      !isDateOfBirth(dateOfBirth, ctx.now()) &&
      problem(actor, 'INVALID.dateOfBirth', ['dateOfBirth']),
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

/** Shape and length (RFC 5321: 64 before the @, 254 in all); whether anyone reads it, only a message can tell. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@\p{C}]{1,64}@[^\s@.\p{C}]+(\.[^\s@.\p{C}]+)+$/u.test(text);
}

/** 5 to 20 digits, spaces, +, - and brackets, with digits enough to dial. */
export function isPhone(text: string): boolean {
  return /^[\d +()-]{5,20}$/.test(text) && text.replace(/\D/g, '').length >= 3;
}

/** Before today (UTC). */
export function isDateOfBirth(day: string, now: Date): boolean {
  return day >= '1900-01-01' && day < businessDay(now, 'UTC');
}
