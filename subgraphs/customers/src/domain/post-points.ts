import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { Decimal, decimalText, sum, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { LoyaltyAccountRow, LoyaltyEntryKind } from '../rows.ts';
import { holdFiles, rootOf } from './files.ts';

export interface PointsEntry {
  kind: LoyaltyEntryKind;
  /** Signed, whole, not zero. */
  points: Decimal;
  occurredAt: Date;
  saleId?: string | null;
  paymentId?: string | null;
  /** Of what expires: the lot it is left in. */
  lotId?: string;
  /** Of what comes in: how long it is good for; null: for ever. */
  expiryMonths?: number | null;
  reason?: string | null;
}

interface Lot {
  id: string;
  remaining: Decimal;
}

/** A customer's loyalty account (their root's), held until the transaction ends; opened if it was not. */
export async function lockPoints(tx: Tx, customerId: string): Promise<LoyaltyAccountRow> {
  await holdFiles(tx);
  await openAccount(tx, customerId);
  const account = await tx.one<LoyaltyAccountRow>(
    sql`select * from loyalty_account where customer_id = ${rootOf(sql`${customerId}::uuid`)} for update`,
  );
  if (!account) throw new Error(`the loyalty account of ${customerId} is gone`);
  return account;
}

export async function openAccount(tx: Tx, customerId: string): Promise<void> {
  await tx.query(sql`insert into loyalty_account (company_id, customer_id, opened_at)
    values (${companyOf(tx.ctx.actor)}, ${rootOf(sql`${customerId}::uuid`)}, ${tx.ctx.now()}) on conflict do nothing`);
}

/**
 * The only writer of points: an entry, the sums of the account (which the transaction holds) and the lots it is about. Points
 * may fall below zero when what was earned is taken back after it was spent; what comes in next fills that up first.
 * @returns the account as it is then
 */
export async function postPoints(tx: Tx, account: LoyaltyAccountRow, entry: PointsEntry): Promise<LoyaltyAccountRow> {
  const { companyId, customerId, balance } = account;
  const { kind, points, occurredAt, saleId = null, paymentId = null, reason = null } = entry;
  const entryId = newId();
  await tx.insert('loyalty_entry', [
    {
      id: entryId,
      companyId,
      customerId,
      kind,
      points,
      saleId,
      paymentId,
      reason,
      userId: tx.ctx.actor.userId,
      occurredAt,
    },
  ]);
  if (points.isNegative()) await takeOut(tx, account, entry);
  else await bringIn(tx, account, { ...entry, lotId: entryId }, Decimal.max(ZERO, balance.negated()));
  const [after] = await tx.query<LoyaltyAccountRow>(sql`
    update loyalty_account set balance = balance + ${points},
      lifetime = lifetime + ${kind === 'EARNED' || kind === 'REVERSED' ? points : ZERO},
      used = used + ${kind === 'REDEEMED' || kind === 'RETURNED' ? points.negated() : ZERO},
      last_earned_at = greatest(last_earned_at, ${kind === 'EARNED' ? occurredAt : null}),
      last_used_at = greatest(last_used_at, ${kind === 'REDEEMED' ? occurredAt : null})
    where customer_id = ${customerId} returning *`);
  if (!after) throw new Error(`the loyalty account of ${customerId} is gone`);
  tx.emit('LoyaltyPointsChanged', {
    entryId, customerId, kind, points: decimalText(points), balance: decimalText(after.balance), occurredAt: occurredAt.toISOString(),
  }); // biome-ignore format: a table
  return after;
}

/** What comes in makes a lot of its own, less what the account lacks; what is given back goes where it was taken from. */
async function bringIn(tx: Tx, account: LoyaltyAccountRow, entry: PointsEntry, lacking: Decimal): Promise<void> {
  const { points, kind, paymentId, saleId = null, expiryMonths = null } = entry;
  let rest = Decimal.max(ZERO, points.minus(lacking));
  if (kind === 'RETURNED') rest = await putBack(tx, paymentId ?? '', rest);
  if (kind === 'RETURNED' && rest.isZero()) return;
  await tx.query(sql`
    insert into loyalty_lot (id, company_id, customer_id, sale_id, points, remaining, expires_at)
    values (${entry.lotId}, ${account.companyId}, ${account.customerId}, ${saleId}, ${points}, ${rest},
      ${entry.occurredAt}::timestamptz + make_interval(months => ${expiryMonths}::int))`);
}

/** @returns what its lots have no room for: it was lacking when it was taken */
async function putBack(tx: Tx, paymentId: string, points: Decimal): Promise<Decimal> {
  const taken = await tx.query<Lot>(sql`
    select lot.id, sum(used.points) as remaining from loyalty_use used join loyalty_lot lot on lot.id = used.lot_id
    where used.payment_id = ${paymentId} group by lot.id having sum(used.points) > 0
    order by lot.expires_at desc nulls first, lot.id desc`);
  return spread(taken, points, async (lot, part) => {
    await change(tx, lot.id, part);
    await noteUse(tx, paymentId, lot.id, part.negated());
  });
}

async function takeOut(tx: Tx, { customerId, balance }: LoyaltyAccountRow, entry: PointsEntry): Promise<void> {
  const { kind, points, lotId, saleId, paymentId } = entry;
  const wanted = Decimal.min(points.negated(), Decimal.max(ZERO, balance));
  const own = kind === 'REVERSED' ? saleId : null;
  const lots = await lotsOf(tx, customerId, { lotId, own });
  await spread(lots, wanted, async (lot, part) => {
    await change(tx, lot.id, part.negated());
    if (kind === 'REDEEMED') await noteUse(tx, paymentId ?? '', lot.id, part);
  });
}

/** The lots something is left in, in the order they are used: those of a sale first if one is named, then what expires first. */
function lotsOf(tx: Tx, customerId: string, which: { lotId?: string; own?: string | null } = {}): Promise<Lot[]> {
  const { lotId = null, own = null } = which;
  return tx.query(sql`
    select id, remaining from loyalty_lot
    where customer_id = ${customerId} and remaining > 0 and (${lotId}::uuid is null or id = ${lotId})
    order by (sale_id = ${own}::uuid) desc nulls last, expires_at nulls last, id`);
}

/** Goes through lots in turn, a part to each. @returns what is over */
async function spread(
  lots: readonly Lot[],
  points: Decimal,
  each: (lot: Lot, part: Decimal) => Promise<void>,
): Promise<Decimal> {
  let rest = points;
  for (const lot of lots) {
    if (rest.isZero()) break;
    const part = Decimal.min(rest, lot.remaining);
    rest = rest.minus(part);
    await each(lot, part);
  }
  return rest;
}

async function change(tx: Tx, lotId: string, points: Decimal): Promise<void> {
  await tx.query(sql`update loyalty_lot set remaining = remaining + ${points} where id = ${lotId}`);
}

async function noteUse(tx: Tx, paymentId: string, lotId: string, points: Decimal): Promise<void> {
  await tx.insert('loyalty_use', [{ id: newId(), companyId: companyOf(tx.ctx.actor), paymentId, lotId, points }]);
}

/** A file is merged: its points, and the lots they are in, are its root's; what one lacks is taken from what the other has. */
export async function mergePoints(tx: Tx, rootId: string, mergedId: string): Promise<void> {
  const root = await lockPoints(tx, rootId);
  const [merged] = await tx.query<LoyaltyAccountRow>(
    sql`select * from loyalty_account where customer_id = ${mergedId} for update`,
  );
  if (!merged) return;
  const lacking = [root, merged].map(({ balance }) => Decimal.max(ZERO, balance.negated()));
  await tx.query(sql`update loyalty_lot set customer_id = ${rootId} where customer_id = ${mergedId}`);
  await tx.query(sql`
    update loyalty_account set balance = balance + ${merged.balance}, lifetime = lifetime + ${merged.lifetime},
      used = used + ${merged.used}, opened_at = least(opened_at, ${merged.openedAt}),
      last_earned_at = greatest(last_earned_at, ${merged.lastEarnedAt}), last_used_at = greatest(last_used_at, ${merged.lastUsedAt})
    where customer_id = ${rootId}`);
  await tx.query(sql`update loyalty_account set balance = 0, lifetime = 0, used = 0 where customer_id = ${mergedId}`);
  await spread(await lotsOf(tx, rootId), sum(lacking), (lot, part) => change(tx, lot.id, part.negated()));
}
