import { countryFault, phoneFault } from '@comptoir/kit/contact';
import type { Ctx } from '@comptoir/kit/context';
import { type Fault, textFault } from '@comptoir/kit/faults';
import { problem } from '../problems.ts';
import type { DeliveryAddressRow } from '../rows.ts';
import { customerFaults, type FoundCustomer } from './customers.ts';

/** Where an order is brought to, as a person gives it. */
export interface DeliveryAddressInput {
  name?: string | null;
  street: string;
  postalCode?: string | null;
  city?: string | null;
  country?: string | null;
  phone?: string | null;
  directions?: string | null;
}

/** What an order says of itself beside its lines; absent fields are not checked. */
export interface OrderHeader {
  customerId?: string | null;
  wantedAt?: Date | null;
  deliveryAddress?: DeliveryAddressInput | null;
  notes?: string | null;
}

const TWO_YEARS_MS = 2 * 366 * 86_400_000;

/** Every fault of the fields, and of the customer they name; a wanted time may be past, for orders that are put in late. */
export function headerFaults({ actor, now }: Ctx, header: OrderHeader, found: FoundCustomer): Fault[] {
  const { wantedAt, deliveryAddress: address } = header;
  const far = wantedAt != null && Math.abs(wantedAt.getTime() - now().getTime()) > TWO_YEARS_MS;
  const at = (field: keyof DeliveryAddressInput, max: number) =>
    textFault(actor, ['deliveryAddress', field], address?.[field] || null, max);
  return [
    ...customerFaults(actor, header.customerId, found),
    far && problem(actor, 'INVALID.wantedAt', ['wantedAt']),
    address != null && textFault(actor, ['deliveryAddress', 'street'], address.street, 200),
    at('name', 200),
    at('postalCode', 20),
    at('city', 100),
    countryFault(actor, ['deliveryAddress', 'country'], address?.country || null),
    phoneFault(actor, ['deliveryAddress', 'phone'], address?.phone || null),
    at('directions', 500),
    textFault(actor, ['notes'], header.notes || null, 2_000),
  ];
}

/** The address as it is kept: what was left empty is null. */
export function keptAddress(address: DeliveryAddressInput | null | undefined): DeliveryAddressRow | null {
  if (address == null) return null;
  const { name, street, postalCode, city, country, phone, directions } = address;
  return {
    name: name || null,
    street,
    postalCode: postalCode || null,
    city: city || null,
    country: country || null,
    phone: phone || null,
    directions: directions || null,
  };
}
