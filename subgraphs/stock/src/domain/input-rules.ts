import type { Actor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { sqlState } from '@comptoir/kit/database';
import { countFault, type Fault, type Path, quantityFault, textFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { WarehouseRow } from '../rows.ts';

export const MAX_QUANTITY = 1_000_000_000;
export const MAX_LINES = 1_000;
const DECIMALS = 6;

/** A quantity that moves: above zero. */
export function movedFault(actor: Actor, quantity: Decimal, path: Path): Fault {
  return quantityFault(actor, path, quantity, { max: MAX_QUANTITY, decimals: DECIMALS });
}

/** A quantity that was counted: zero or more. */
export function countedFault(actor: Actor, counted: Decimal, path: Path): Fault {
  const isCount = counted.gte(0) && counted.lte(MAX_QUANTITY);
  return !isCount && problem(actor, 'INVALID.counted', path, { max: MAX_QUANTITY });
}

export function costFault(actor: Actor, cost: Decimal, path: Path): Fault {
  const isCost = cost.gte(0) && cost.lte(MAX_QUANTITY);
  return !isCost && problem(actor, 'INVALID.cost', path, { max: MAX_QUANTITY });
}

export function linesFault(actor: Actor, lines: readonly unknown[], max = MAX_LINES): Fault {
  return countFault(actor, ['lines'], lines, max);
}

/** Faults of the texts that go with a movement. */
export function textFaults(actor: Actor, texts: { reason?: string | null; reference?: string | null }): Fault[] {
  return [textFault(actor, ['reason'], texts.reason, 500), textFault(actor, ['reference'], texts.reference, 100)];
}

/** A warehouse with its shop's stock policy. */
export type PolicedWarehouse = WarehouseRow & { stockPolicy: 'PASSIVE' | 'STRICT' };

/** The warehouse that a movement is for; refuses one that is not there, or closed. */
export async function openWarehouse(
  tx: Tx,
  warehouseId: string,
  path: Path = ['warehouseId'],
): Promise<PolicedWarehouse> {
  const row = isUuid(warehouseId)
    ? await tx.one<PolicedWarehouse>(sql`
        select w.*, coalesce(s.stock_policy, 'PASSIVE') as stock_policy from warehouse w left join stock_shop s using (shop_id)
        where w.id = ${warehouseId}`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.warehouse', path)]);
  if (!row.active) throw new Refusal([problem(tx.ctx.actor, 'ILLEGAL_STATE.warehouse', path)]);
  return row;
}

const DEADLOCK = '40P01';
const ATTEMPTS = 6;

/**
 * Runs a transaction again that lost out in a deadlock. One request locks its levels in key order, but events that arrive
 * together share a transaction and lock theirs one event after the other.
 */
export async function again<T>(ctx: Ctx, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (sqlState(error) !== DEADLOCK || attempt === ATTEMPTS) throw error;
      ctx.log.debug({ attempt, correlationId: ctx.actor.correlationId }, 'deadlock, trying again');
    }
  }
}
