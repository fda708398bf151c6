import type { Actor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { sqlState } from '@comptoir/kit/database';
import { isUuid } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { type Problem, Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { WarehouseRow } from '../rows.ts';

export const MAX_QUANTITY = 1_000_000_000;
export const MAX_LINES = 1_000;

type Path = readonly (string | number)[];

export function quantityFault(actor: Actor, quantity: Decimal, path: Path): Problem | null {
  const sound = quantity.gt(0) && quantity.lte(MAX_QUANTITY);
  return sound ? null : problem(actor, 'INVALID.quantity', path, { max: MAX_QUANTITY });
}

export function costFault(actor: Actor, cost: Decimal, path: Path): Problem | null {
  const sound = cost.gte(0) && cost.lte(MAX_QUANTITY);
  return sound ? null : problem(actor, 'INVALID.cost', path, { max: MAX_QUANTITY });
}

export function linesFault(actor: Actor, lines: readonly unknown[]): Problem | null {
  const sound = lines.length > 0 && lines.length <= MAX_LINES;
  return sound ? null : problem(actor, 'INVALID.lines', ['lines'], { max: MAX_LINES });
}

/** Faults of the texts that go with a movement. */
export function textFaults(actor: Actor, texts: { reason?: string | null; reference?: string | null }): Problem[] {
  return [
    ...textFault(actor, texts.reason, 'reason', 500), //
    ...textFault(actor, texts.reference, 'reference', 100),
  ];
}

function textFault(actor: Actor, text: string | null | undefined, field: string, max: number): Problem[] {
  // PostgreSQL keeps neither U+0000 nor half a surrogate pair.
  const sound = text == null || (text.length <= max && text.isWellFormed() && !text.includes('\0'));
  return sound ? [] : [problem(actor, 'INVALID.text', [field], { max })];
}

/** A warehouse with its shop's stock policy. */
export type PolicedWarehouse = WarehouseRow & { stockPolicy: 'PASSIVE' | 'STRICT' };

/** The warehouse that a movement is for; refuses one that is not there, or closed. */
export async function openWarehouse(tx: Tx, warehouseId: string): Promise<PolicedWarehouse> {
  const row = isUuid(warehouseId)
    ? await tx.one<PolicedWarehouse>(sql`
        select w.*, coalesce(s.stock_policy, 'PASSIVE') as stock_policy from warehouse w left join stock_shop s using (shop_id)
        where w.id = ${warehouseId}`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.warehouse', ['warehouseId'])]);
  if (!row.active) throw new Refusal([problem(tx.ctx.actor, 'ILLEGAL_STATE.warehouse', ['warehouseId'])]);
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
