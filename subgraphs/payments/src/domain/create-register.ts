import { companyOf, seesShop } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';

export interface CreateRegisterInput {
  shopId: string;
  name: string;
  idempotencyKey?: string | null;
}

/** Adds a cash register to a shop. */
export async function createRegister(ctx: Ctx, input: CreateRegisterInput): Promise<{ registerId: string }> {
  const { actor } = ctx;
  const { shopId, name } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['name'], name, 100),
    !(isUuid(shopId) && seesShop(actor, shopId)) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
  ]);
  return writeOnce(ctx, 'createRegister', input, async (tx) => {
    const shop = await tx.one(sql`select shop_id from payment_shop where shop_id = ${shopId} and active`);
    refuseIfAny([!shop && problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
    const id = newId();
    const added = await tx.one(sql`insert into register (id, company_id, shop_id, name, created_at)
      values (${id}, ${companyOf(actor)}, ${shopId}, ${name}, ${ctx.now()}) on conflict do nothing returning id`);
    refuseIfAny([!added && problem(actor, 'ALREADY_EXISTS.register', ['name'], { name })]);
    return { registerId: id };
  });
}
