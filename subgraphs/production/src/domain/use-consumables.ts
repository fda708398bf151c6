import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { insertInto, sql } from '@comptoir/kit/sql';
import { consumablesUsed } from '../facts.ts';
import type { ConsumableRuleRow, ConsumableUsageRow } from '../rows.ts';
import { consumption } from './consumption.ts';

/** Something was sold: keeps what that used up, once per invoice, and tells stock. */
export async function useConsumables(tx: Tx, invoice: EventPayloads['InvoiceValidated']): Promise<void> {
  const rules = await tx.query<ConsumableRuleRow>(sql`select * from consumable_rule where active`);
  if (rules.length === 0) return;
  const { shopId, channel, invoiceId, number, businessDay } = invoice;
  const lines = invoice.lines.map(({ productId, quantity }) => ({ productId, quantity: decimal(quantity) }));
  const names = new Map(rules.map(({ consumableId, consumableName }) => [consumableId, consumableName]));
  const companyId = companyOf(tx.ctx.actor);
  const rows = [...consumption(rules, { shopId, channel, lines })].map(
    ([consumableId, quantity]): ConsumableUsageRow => ({
      id: newId(), companyId, shopId, invoiceId, invoiceNumber: number, consumableId, consumableName: names.get(consumableId) ?? '', quantity,
      businessDay,
    }), // biome-ignore format: a table
  );
  if (rows.length === 0) return;
  const kept = await tx.query<{ id: string }>(
    insertInto('consumable_usage', rows, sql`on conflict (invoice_id, consumable_id) do nothing returning id`),
  );
  const ids = new Set(kept.map(({ id }) => id));
  const used = rows.filter(({ id }) => ids.has(id));
  if (used.length > 0) consumablesUsed(tx, invoice, used);
}
