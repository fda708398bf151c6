import {
  addressFaults, clean, cleanAddress, emailFault, type PostalAddress, phoneFault,
} from '@comptoir/kit/contact'; // biome-ignore format: a list
import type { Ctx } from '@comptoir/kit/context';
import { type Fault, rangeFault, textFault } from '@comptoir/kit/faults';

/** The fields of a supplier that a person gives; left-out ones are not checked. */
export interface SupplierFields extends PostalAddress {
  name?: string | null;
  contactName?: string | null;
  email?: string | null;
  phone?: string | null;
  taxId?: string | null;
  paymentTermsDays?: number | null;
  notes?: string | null;
}

/** The input with its texts as they are kept; a name stays what it is, to be refused if there is nothing in it. */
export function cleaned<Input extends SupplierFields>(input: Input): Input {
  const { name, contactName, email, phone, taxId, notes } = input;
  return {
    ...cleanAddress(input),
    name: name == null ? name : (clean(name) ?? ''),
    contactName: clean(contactName),
    email: clean(email),
    phone: clean(phone),
    taxId: clean(taxId),
    notes: clean(notes),
  };
}

/** Every fault that can be told from the (cleaned) fields alone. */
export function faultsOf({ actor }: Ctx, fields: SupplierFields): Fault[] {
  return [
    textFault(actor, ['name'], fields.name, 200),
    textFault(actor, ['contactName'], fields.contactName, 200),
    emailFault(actor, ['email'], fields.email),
    phoneFault(actor, ['phone'], fields.phone),
    ...addressFaults(actor, fields),
    textFault(actor, ['taxId'], fields.taxId, 50),
    rangeFault(actor, ['paymentTermsDays'], fields.paymentTermsDays, 0, 365),
    textFault(actor, ['notes'], fields.notes, 2_000),
  ];
}
