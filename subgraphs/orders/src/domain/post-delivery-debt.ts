import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { DeliveryLedgerEntryRow, DeliveryRow, DeliverySettlementRow } from '../delivery-rows.ts';
import { lockDeliveryman } from './delivery-rules.ts';

export type DebtPosting =
  /** `amount`: cash in the order's currency. */
  | { kind: 'COLLECTED'; delivery: DeliveryRow; amount: Decimal }
  | { kind: 'SETTLED'; settlement: DeliverySettlementRow; amount: Decimal };

/**
 * Appends to a deliveryman's ledger: what was collected raises what he owes, what was settled lowers it. The only writer of
 * `delivery_ledger` and of `deliveryman.debt`, which is its sum and never below zero. His row is the last that is locked.
 */
export async function postDeliveryDebt(tx: Tx, posting: DebtPosting): Promise<void> {
  const of = posting.kind === 'COLLECTED' ? posting.delivery : posting.settlement;
  const { companyId, shopId, deliverymanId } = of;
  const { debt } = await lockDeliveryman(tx, deliverymanId);
  const amount = posting.kind === 'COLLECTED' ? posting.amount : posting.amount.negated();
  const entry: DeliveryLedgerEntryRow = {
    id: newId(), companyId, shopId, deliverymanId, kind: posting.kind, amount, balance: debt.plus(amount),
    deliveryId: posting.kind === 'COLLECTED' ? of.id : null, settlementId: posting.kind === 'SETTLED' ? of.id : null,
    userId: tx.ctx.actor.userId, at: tx.ctx.now(),
  }; // biome-ignore format: a table
  await tx.insert('delivery_ledger', [entry]);
  await tx.query(sql`update deliveryman set debt = ${entry.balance} where id = ${deliverymanId}`);
}
