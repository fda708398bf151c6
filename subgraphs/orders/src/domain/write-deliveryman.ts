import { companyOf } from '@comptoir/kit/actor';
import { phoneFault } from '@comptoir/kit/contact';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { type Fault, idFault, keyFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { DeliverymanRow } from '../delivery-rows.ts';
import { problem } from '../problems.ts';
import { lockDeliveryman } from './delivery-rules.ts';
import { sellingShop } from './shops.ts';
import { isUnknownUser } from './users.ts';

interface DeliverymanFields {
  name?: string | null;
  phone?: string | null;
  userId?: string | null;
  idempotencyKey?: string | null;
}

export interface CreateDeliverymanInput extends DeliverymanFields {
  shopId: string;
  name: string;
}

/** Puts a deliveryman of a shop on file. */
export async function createDeliveryman(ctx: Ctx, input: CreateDeliverymanInput): Promise<{ deliverymanId: string }> {
  const shop = await sellingShop(ctx, input.shopId);
  await refuseFaulty(ctx, input);
  return orTaken(ctx, input, () =>
    writeOnce(ctx, 'createDeliveryman', input, async (tx) => {
      const deliveryman: DeliverymanRow = {
        id: newId(), companyId: companyOf(ctx.actor), shopId: shop.shopId, name: input.name.trim(), phone: input.phone || null,
        userId: input.userId ?? null, active: true, currency: shop.currency, debt: ZERO, version: 1, createdAt: ctx.now(),
      }; // biome-ignore format: a table
      await tx.insert('deliveryman', [deliveryman]);
      return { deliverymanId: deliveryman.id };
    }),
  );
}

export interface UpdateDeliverymanInput extends DeliverymanFields {
  deliverymanId: string;
  active?: boolean | null;
  version?: number | null;
}

/** Changes the fields that are given; an explicit null empties those that may be empty. Who is on his way stays in use. */
export async function updateDeliveryman(ctx: Ctx, input: UpdateDeliverymanInput): Promise<{ deliverymanId: string }> {
  const { actor } = ctx;
  await refuseFaulty(ctx, input);
  return orTaken(ctx, input, () =>
    writeOnce(ctx, 'updateDeliveryman', input, async (tx) => {
      const before = await lockDeliveryman(tx, input.deliverymanId);
      const stale = input.version != null && input.version !== before.version;
      refuseIfAny([
        stale && problem(actor, 'VERSION_CONFLICT.deliveryman', ['version']),
        input.active === false &&
          (await isOnTheWay(tx, before.id)) &&
          problem(actor, 'ILLEGAL_STATE.deliverymanOut', ['active'], { name: before.name }),
      ]);
      const phone = input.phone === undefined ? before.phone : input.phone || null;
      const userId = input.userId === undefined ? before.userId : input.userId;
      await tx.query(sql`update deliveryman set name = ${input.name?.trim() ?? before.name}, phone = ${phone}, user_id = ${userId},
        active = ${input.active ?? before.active}, version = version + 1 where id = ${before.id}`);
      return { deliverymanId: before.id };
    }),
  );
}

async function refuseFaulty(ctx: Ctx, input: DeliverymanFields): Promise<void> {
  const isUnknown = await isUnknownUser(ctx, input.userId);
  refuseIfAny([...faultsOf(ctx, input), isUnknown && problem(ctx.actor, 'NOT_FOUND.user', ['userId'])]);
}

function faultsOf({ actor }: Ctx, input: DeliverymanFields): Fault[] {
  return [
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['name'], input.name, 100),
    phoneFault(actor, ['phone'], input.phone || null),
    idFault(actor, ['userId'], input.userId),
  ];
}

async function isOnTheWay(tx: Tx, deliverymanId: string): Promise<boolean> {
  const found = sql`select 1 as found from delivery where deliveryman_id = ${deliverymanId} and status = 'ON_THE_WAY' limit 1`;
  return (await tx.one(found)) !== null;
}

async function orTaken<Result>(
  { actor }: Ctx,
  { name }: DeliverymanFields,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const constraint = violatedConstraint(error);
    refuseIfAny([
      constraint === 'deliveryman_name_unique' && problem(actor, 'ALREADY_EXISTS.deliveryman', ['name'], { name }),
      constraint === 'deliveryman_user_unique' && problem(actor, 'ALREADY_EXISTS.deliverymanUser', ['userId']),
    ]);
    throw error;
  }
}
