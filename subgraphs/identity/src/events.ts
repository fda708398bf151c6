import '../../../schema/events/identity.ts';
import '../../../schema/events/kit.ts';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { Subscribers } from '@comptoir/kit/inbox';
import { decimalText } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { letterheadOf } from './domain/letterhead.ts';
import type { CompanyRow, ShopRow, TerminalRow, UserRow } from './rows.ts';

export function companyChanged(tx: Tx, { id, version, name, plan, currency, timeZone, locale }: CompanyRow): void {
  tx.emit('CompanyChanged', { companyId: id, version, name, plan, currency, timeZone, locale });
}

export async function shopChanged(tx: Tx, row: ShopRow): Promise<void> {
  const { id, version, name, active, currency, timeZone, locale, stockPolicy, taxMode, rounding } = row;
  const { receiptHeader, receiptFooter, paymentTermsDays } = row;
  const cashRounding = row.cashRounding && decimalText(row.cashRounding);
  const letterhead = await letterheadOf(tx, id);
  tx.emit('ShopChanged', {
    shopId: id, version, name, active, currency, timeZone, locale, stockPolicy, taxMode, rounding,
    defaultTaxRate: decimalText(row.defaultTaxRate), receiptHeader, receiptFooter, cashRounding, paymentTermsDays, letterhead,
  }); // biome-ignore format: a table
}

export function userChanged(tx: Tx, { id, version, name, active }: UserRow): void {
  tx.emit('UserChanged', { userId: id, version, name, active });
}

export function terminalChanged(tx: Tx, { id, version, shopId, serial, name, active }: TerminalRow): void {
  tx.emit('TerminalChanged', { terminalId: id, version, shopId, serial, name, active });
}

/** What consumers tell of events that they could not apply; a replay is final, whichever news comes first. */
export const subscribers: Subscribers = {
  async EventDeadLettered(tx, { companyId, occurredAt, payload }) {
    const { consumer, eventId, eventType, error, attempts } = payload;
    await tx.query(sql`
      insert into reported_dead_letter (id, company_id, consumer, event_id, event_type, error, attempts, failed_at)
      values (${newId()}, ${companyId}, ${consumer}, ${eventId}, ${eventType}, ${error}, ${attempts}, ${occurredAt})
      on conflict (consumer, event_id) do update
      set event_type = excluded.event_type, error = excluded.error, attempts = excluded.attempts, failed_at = excluded.failed_at
      where reported_dead_letter.attempts < excluded.attempts`);
  },
  async DeadLetterReplayed(tx, { companyId, occurredAt, payload: { consumer, eventId } }) {
    await tx.query(sql`
      insert into reported_dead_letter (id, company_id, consumer, event_id, failed_at, replayed_at)
      values (${newId()}, ${companyId}, ${consumer}, ${eventId}, ${occurredAt}, ${occurredAt})
      on conflict (consumer, event_id) do update
      set replayed_at = coalesce(reported_dead_letter.replayed_at, excluded.replayed_at)`);
  },
};
