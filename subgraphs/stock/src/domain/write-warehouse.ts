import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { type Fault, idFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { WarehouseRow, WarehouseType } from '../rows.ts';

interface WarehouseFields {
  name?: string | null;
  type?: WarehouseType | null;
  managerId?: string | null;
  sellsFrom?: boolean | null;
  idempotencyKey?: string | null;
}

export interface CreateWarehouseInput extends WarehouseFields {
  shopId: string;
  name: string;
  type: WarehouseType;
}

export interface UpdateWarehouseInput extends WarehouseFields {
  warehouseId: string;
  active?: boolean | null;
}

/** Adds a warehouse to a shop; the first one is the one it sells from. */
export async function createWarehouse(ctx: Ctx, input: CreateWarehouseInput): Promise<{ warehouseId: string }> {
  refuseIfAny(faultsOf(ctx, input));
  const { shopId, type, name, managerId } = input;
  return refusingTakenName(ctx, name, () =>
    writeOnce(ctx, 'createWarehouse', input, async (tx) => {
      await lockShop(tx, shopId);
      const selling = await tx.one(sql`select 1 as found from warehouse where shop_id = ${shopId} and sells_from`);
      const sellsFrom = input.sellsFrom === true || !selling;
      if (sellsFrom) await stopSelling(tx, shopId);
      const id = newId();
      await tx.query(sql`insert into warehouse (id, company_id, shop_id, type, name, manager_id, sells_from)
        values (${id}, ${companyOf(ctx.actor)}, ${shopId}, ${type}, ${name}, ${managerId}, ${sellsFrom})`);
      return { warehouseId: id };
    }),
  );
}

/** Changes the fields that are given. A shop always keeps exactly one active warehouse that it sells from. */
export async function updateWarehouse(ctx: Ctx, input: UpdateWarehouseInput): Promise<{ warehouseId: string }> {
  refuseIfAny(faultsOf(ctx, input));
  return refusingTakenName(ctx, input.name ?? '', () =>
    writeOnce(ctx, 'updateWarehouse', input, async (tx) => {
      const found = await findWarehouse(tx, input.warehouseId);
      await lockShop(tx, found.shopId);
      const row = await findWarehouse(tx, input.warehouseId);
      const active = input.active ?? row.active;
      const sellsFrom = input.sellsFrom ?? row.sellsFrom;
      refuseIfAny([
        row.sellsFrom && !sellsFrom && problem(ctx.actor, 'ILLEGAL_STATE.selling', ['sellsFrom']),
        row.sellsFrom && !active && problem(ctx.actor, 'ILLEGAL_STATE.selling', ['active']),
        !row.sellsFrom && sellsFrom && !active && problem(ctx.actor, 'ILLEGAL_STATE.warehouse', ['sellsFrom']),
      ]);
      if (sellsFrom && !row.sellsFrom) await stopSelling(tx, row.shopId);
      const managerId = input.managerId === undefined ? row.managerId : input.managerId;
      await tx.query(sql`update warehouse set name = ${input.name ?? row.name}, type = ${input.type ?? row.type}, manager_id = ${managerId},
        active = ${active}, sells_from = ${sellsFrom} where id = ${row.id}`);
      return { warehouseId: row.id };
    }),
  );
}

/** Changes of a shop's warehouses go one after the other. */
async function lockShop(tx: Tx, shopId: string): Promise<void> {
  const shop = isUuid(shopId)
    ? await tx.one(sql`select 1 as found from stock_shop where shop_id = ${shopId} for update`)
    : null;
  if (!shop) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.shop', ['shopId'])]);
}

async function stopSelling(tx: Tx, shopId: string): Promise<void> {
  await tx.query(sql`update warehouse set sells_from = false where shop_id = ${shopId} and sells_from`);
}

async function findWarehouse(tx: Tx, id: string): Promise<WarehouseRow> {
  const row = isUuid(id) ? await tx.one<WarehouseRow>(sql`select * from warehouse where id = ${id}`) : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.warehouse', ['warehouseId'])]);
  return row;
}

function faultsOf({ actor }: Ctx, { name, managerId }: WarehouseFields): Fault[] {
  return [
    name != null && !isName(name) && problem(actor, 'INVALID.name', ['name']),
    idFault(actor, ['managerId'], managerId),
  ];
}

function isName(name: string): boolean {
  return name.trim() === name && name.length > 0 && name.length <= 200 && name.isWellFormed() && !/\p{Cc}/u.test(name);
}

async function refusingTakenName<T>(ctx: Ctx, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'warehouse_name_unique') throw error;
    throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.warehouse', ['name'], { name })]);
  }
}
