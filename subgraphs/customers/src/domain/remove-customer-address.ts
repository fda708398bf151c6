import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { sql } from '@comptoir/kit/sql';
import { lockAddress, settleDefaults, tellIfBilling } from './address-rules.ts';

export interface RemoveCustomerAddressInput {
  addressId: string;
  idempotencyKey?: string | null;
}

/** Takes an address out of use; its row stays for the documents that name it. */
export function removeCustomerAddress(ctx: Ctx, input: RemoveCustomerAddressInput): Promise<{ addressId: string }> {
  return writeOnce(ctx, 'removeCustomerAddress', input, async (tx) => {
    const { id, customerId, type } = await lockAddress(tx, input.addressId);
    await tx.query(sql`update customer_address set is_active = false, is_default = false, updated_at = ${ctx.now()}
      where id = ${id}`);
    await settleDefaults(tx, customerId, null);
    await tellIfBilling(tx, customerId, type);
    return { addressId: id };
  });
}
