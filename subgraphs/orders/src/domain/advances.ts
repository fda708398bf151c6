import type { Tx } from '@comptoir/kit/context';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { type Sql, sql } from '@comptoir/kit/sql';
import { advanceOverdrawn } from '../facts.ts';
import type { ValidatedInvoice } from '../invoice-rows.ts';
import { type Account, balanceOf } from './balance.ts';

type AdvanceKey = Pick<ValidatedInvoice, 'companyId' | 'shopId' | 'customerId' | 'currency'>;

/**
 * What an invoice adds to its customer's advance: what came in beyond what was due, less what was taken from there. The
 * advance is the sum of it over the customer's invoices in a shop and currency, those of merged files with their root's.
 */
export function shareOf(account: Account): Decimal {
  return balanceOf(account).overpaid.minus(account.applied);
}

/**
 * The only writer of advances: brings one in line with a change of an invoice's share, the invoice locked before. Nobody's
 * money stays with the invoice. An advance that a refund overdraws is told of, and taken back from where it was used.
 */
export async function moveAdvance(tx: Tx, invoice: AdvanceKey, change: Decimal): Promise<void> {
  if (invoice.customerId === null || change.isZero()) return;
  const moved = await tx.one<{ amount: Decimal }>(advanceMove(invoice, change));
  if (moved?.amount.lt(0)) advanceOverdrawn(tx, invoice);
}

/** The statement by itself, for those that send it with the commit; a share that only grows cannot overdraw. */
export function advanceMove({ companyId, shopId, customerId, currency }: AdvanceKey, change: Decimal): Sql {
  return sql`
    with ${rootOf(customerId)}
    insert into customer_advance (company_id, shop_id, customer_id, currency, amount)
    select ${companyId}, ${shopId}, id, ${currency}, ${change} from root
    on conflict (shop_id, customer_id, currency) do update set amount = customer_advance.amount + excluded.amount returning amount`;
}

/** An advance, locked until the transaction ends; lock the invoice first. */
export async function lockAdvance(tx: Tx, { shopId, customerId, currency }: AdvanceKey): Promise<Decimal> {
  const found = await tx.one<{ amount: Decimal }>(sql`
    with ${rootOf(customerId)}
    select amount from customer_advance where shop_id = ${shopId} and customer_id = (select id from root) and currency = ${currency} for update`);
  return found?.amount ?? decimal(0);
}

/**
 * Whose advance it is: of a customer who was merged into another, the other's. Held until the transaction ends, so that a
 * merge waits for what is moved, and what is moved for a merge.
 */
function rootOf(customerId: string | null): Sql {
  return sql`file as (select coalesce(merged_into, id) as id from order_customer where id = ${customerId} for share),
    root as (select coalesce((select id from file), ${customerId}::uuid) as id)`;
}

/** A customer was merged into another, whom orders has just put down as the root: what there was is the root's. */
export async function moveAdvances(tx: Tx, customerId: string, root: string): Promise<void> {
  await tx.query(sql`
    with gone as (
      select company_id, shop_id, currency, amount from customer_advance where customer_id = ${customerId} and amount <> 0 for update),
    kept as (
      insert into customer_advance as kept (company_id, shop_id, customer_id, currency, amount)
      select company_id, shop_id, ${root}, currency, amount from gone
      on conflict (shop_id, customer_id, currency) do update set amount = kept.amount + excluded.amount)
    update customer_advance set amount = 0 where customer_id = ${customerId}
      and (shop_id, currency) in (select shop_id, currency from gone)`);
}
