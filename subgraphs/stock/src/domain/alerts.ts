import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { alertRaised, alertResolved } from '../events.ts';
import type { AlertKind, StockAlertRow } from '../rows.ts';
import { type HeldLevel, type HeldLevels, heldLevel } from './levels.ts';
import { expiredOf } from './lots.ts';

/** Where a commit that changed alerts is told (PostgreSQL NOTIFY); the payload is the company's id. */
export const ALERT_CHANNEL = 'stock_alert';

interface Breach {
  kind: AlertKind;
  threshold: Decimal;
}

/** Which bound a quantity on hand is past, if any. */
export function breachOf(onHand: Decimal, min: Decimal | null, max: Decimal | null): Breach | null {
  if (onHand.lte(0)) return { kind: 'OUT_OF_STOCK', threshold: ZERO };
  if (min && onHand.lt(min)) return { kind: 'LOW_STOCK', threshold: min };
  if (max && onHand.gt(max)) return { kind: 'OVERSTOCK', threshold: max };
  return null;
}

export interface LevelFacts {
  warehouseId: string;
  productId: string;
  minStock: Decimal | null;
  stockable: boolean | null;
  /** The open alert of the quantity. */
  alertId: string | null;
  kind: AlertKind | null;
  threshold: Decimal | null;
  /** The open alert of what is past its date. */
  expiredId: string | null;
}

/**
 * Raises what became out of bounds and resolves what no longer is, for levels that are held. An alert that stands as it was
 * is left alone. Takes the company's revision, the last lock of a transaction, only when something changes.
 */
export async function refreshAlerts(tx: Tx, levels: HeldLevels, facts: readonly LevelFacts[]): Promise<void> {
  const resolved: Ending[] = [];
  const raised: Raising[] = [];
  for (const fact of facts) {
    const level = heldLevel(levels, fact);
    const breach =
      fact.stockable === false ? null : breachOf(level.onHand, level.minLevel ?? fact.minStock, level.maxLevel);
    const stands = breach !== null && breach.kind === fact.kind && fact.threshold?.eq(breach.threshold);
    if (!stands && fact.alertId !== null) resolved.push({ alertId: fact.alertId, level, quantity: level.onHand });
    if (!stands && breach !== null) raised.push({ level, quantity: level.onHand, ...breach });
    const expired = expiredOf(level);
    if (expired.gt(0) && fact.expiredId === null)
      raised.push({ level, quantity: expired, kind: 'EXPIRED', threshold: ZERO });
    if (expired.isZero() && fact.expiredId !== null)
      resolved.push({ alertId: fact.expiredId, level, quantity: expired });
  }
  if (resolved.length + raised.length > 0) await record(tx, resolved, raised);
}

/** What bears on the alerts of levels. Read after the levels were locked, so that it is as new as they are. */
export async function alertFactsOf(tx: Tx, levels: readonly HeldLevel[]): Promise<LevelFacts[]> {
  if (levels.length === 0) return [];
  return tx.query<LevelFacts>(sql`
    select k.warehouse_id, k.product_id, p.min_stock, p.stockable, a.id as alert_id, a.kind, a.threshold, e.id as expired_id
    from unnest(${levels.map((l) => l.warehouseId)}::uuid[], ${levels.map((l) => l.productId)}::uuid[]) k (warehouse_id, product_id)
    left join stock_product p on p.id = k.product_id
    left join stock_alert a on a.warehouse_id = k.warehouse_id and a.product_id = k.product_id and not a.resolved and a.kind <> 'EXPIRED'
    left join stock_alert e on e.warehouse_id = k.warehouse_id and e.product_id = k.product_id and not e.resolved and e.kind = 'EXPIRED'`);
}

interface Ending {
  alertId: string;
  level: HeldLevel;
  quantity: Decimal;
}

interface Raising extends Breach {
  level: HeldLevel;
  quantity: Decimal;
}

async function record(tx: Tx, resolved: readonly Ending[], raised: readonly Raising[]): Promise<void> {
  const companyId = companyOf(tx.ctx.actor);
  const count = resolved.length + raised.length;
  const last = await tx.one<{ revision: string }>(sql`
    insert into alert_revision (company_id, revision) values (${companyId}, ${count})
    on conflict (company_id) do update set revision = alert_revision.revision + excluded.revision returning revision`);
  let revision = BigInt(last?.revision ?? 0) - BigInt(count);
  const now = tx.ctx.now();
  const endings = resolved.map(({ alertId, quantity }) => ({
    id: alertId,
    level: quantity,
    revision: `${++revision}`,
  }));
  if (endings.length > 0) {
    await tx.query(sql`update stock_alert a set resolved = true, resolved_at = ${now}, level = n.level, revision = n.revision
      from jsonb_populate_recordset(null::stock_alert, ${JSON.stringify(endings)}::jsonb) n where a.id = n.id`);
  }
  const rows = raised.map(
    ({ level, quantity, kind, threshold }): StockAlertRow => ({
      id: newId(), companyId, shopId: level.shopId, warehouseId: level.warehouseId, productId: level.productId, kind,
      level: quantity, threshold, resolved: false, raisedAt: now, resolvedAt: null, revision: `${++revision}`,
    }), // biome-ignore format: a table
  );
  await tx.insert('stock_alert', rows);
  tx.atCommit(sql`select pg_notify(${ALERT_CHANNEL}, ${companyId})`);
  for (const { alertId, level, quantity } of resolved) alertResolved(tx, alertId, level, quantity);
  for (const row of rows) alertRaised(tx, row);
}
