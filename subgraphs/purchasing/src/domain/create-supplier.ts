import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { insertInto } from '@comptoir/kit/sql';
import { supplierChanged } from '../facts.ts';
import { takeNumberAtCommit } from './numbers.ts';
import { cleaned, faultsOf, type SupplierFields } from './supplier-rules.ts';

export interface CreateSupplierInput extends SupplierFields {
  name: string;
  idempotencyKey?: string | null;
}

/** Where a supplier's terms are not told. */
const USUAL_TERMS_DAYS = 30;

/** Puts a supplier on file. */
export async function createSupplier(ctx: Ctx, given: CreateSupplierInput): Promise<{ supplierId: string }> {
  const { idempotencyKey, ...input } = cleaned(given);
  refuseIfAny([keyFault(ctx.actor, idempotencyKey), ...faultsOf(ctx, input)]);
  return writeOnce(ctx, 'createSupplier', { ...input, idempotencyKey }, async (tx) => {
    const [id, at] = [newId(), ctx.now()];
    const { token: number } = takeNumberAtCommit(tx, { kind: 'SUPPLIER' });
    const { name, contactName, email, phone, street, postalCode, city, country, taxId, notes } = input;
    const row = {
      id, companyId: companyOf(ctx.actor), number, name, contactName, email, phone, street, postalCode, city, country, taxId,
      paymentTermsDays: input.paymentTermsDays ?? USUAL_TERMS_DAYS, notes, active: true, version: 1, createdAt: at, updatedAt: at,
    }; // biome-ignore format: a table
    tx.atCommit(insertInto('supplier', [row], undefined, tx.fills));
    supplierChanged(tx, row);
    return { supplierId: id };
  });
}
