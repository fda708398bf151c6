import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { cashMoved } from '../facts.ts';
import type { CashMovementRow, CashSessionRow } from '../rows.ts';
import { DIRECTIONS } from './cash-rules.ts';

/**
 * A deliveryman settled at a register: his orders are paid there in full, but the drawer holds what he handed over. What
 * lacks goes out of it on his account, and comes in when he pays it back. Where no session is open, or it was opened since,
 * his payments are late entries, and the float was counted with what he gave.
 */
export async function keepSettlement(tx: Tx, { payload }: EventEnvelope<'DeliverySettled'>): Promise<void> {
  const { settlementId, registerId, handedOver, received, deliverymanName, reason, settledAt } = payload;
  const difference = decimal(handedOver).minus(received);
  if (difference.isZero()) return;
  const session = await tx.one<CashSessionRow>(sql`
    select s.* from register r join cash_session s on s.id = r.session_id
    where r.id = ${registerId} and s.opened_at <= ${settledAt} for share of r`);
  if (!session) return;
  const { companyId, shopId, id: sessionId } = session;
  const kind = difference.isNegative() ? 'DELIVERY_SHORT' : 'DELIVERY_REPAID';
  const movement: CashMovementRow = {
    id: settlementId, companyId, shopId, sessionId, kind, direction: DIRECTIONS[kind], amount: difference.abs(),
    reason: [deliverymanName, reason].filter(Boolean).join(': '), userId: tx.ctx.actor.userId, movedAt: new Date(settledAt),
  }; // biome-ignore format: a table
  await tx.insert('cash_movement', [movement]);
  cashMoved(tx, session, movement);
}
