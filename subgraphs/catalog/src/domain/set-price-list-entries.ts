import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { insertInto, raw, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { PriceListRow } from '../rows.ts';
import { entryFaults, MOST_ENTRIES, type PriceListEntryInput } from './price-list-rules.ts';
import { lockPriceList } from './write-price-list.ts';

export interface SetPriceListEntriesInput {
  priceListId: string;
  version?: number | null;
  entries: readonly PriceListEntryInput[];
  idempotencyKey?: string | null;
}

/** Adds prices to a list; one for the same thing from the same quantity on takes the place of what was there. */
export async function setPriceListEntries(ctx: Ctx, input: SetPriceListEntriesInput): Promise<{ priceListId: string }> {
  const { actor } = ctx;
  const { entries } = input;
  refuseIfAny([
    countFault(actor, ['entries'], entries, MOST_ENTRIES),
    ...entryFaults(actor, entries.slice(0, MOST_ENTRIES)),
  ]);
  return writeOnce(ctx, 'setPriceListEntries', input, async (tx) => {
    const list = await lockPriceList(tx, input.priceListId, input.version);
    await thingsMustExist(tx, entries);
    const conflict = sql`on conflict (list_id, product_id, category_id, min_quantity)
      do update set price = excluded.price, percent_off = excluded.percent_off`;
    await tx.query(
      insertInto(
        'price_list_entry',
        entries.map((entry) => entryRow(list, entry)),
        conflict,
      ),
    );
    await touchPriceList(tx, list);
    return { priceListId: list.id };
  });
}

function entryRow({ id: listId, companyId, shopId }: PriceListRow, entry: PriceListEntryInput): object {
  const { productId = null, categoryId = null, minQuantity, price = null, percentOff = null } = entry;
  return {
    id: newId(),
    companyId,
    shopId,
    listId,
    productId,
    categoryId,
    minQuantity: minQuantity ?? ZERO,
    price,
    percentOff,
  };
}

async function thingsMustExist(tx: Tx, entries: readonly PriceListEntryInput[]): Promise<void> {
  const missing = async (field: 'productId' | 'categoryId', table: 'product' | 'category') => {
    const ids = entries.flatMap((entry) => entry[field] ?? []);
    const found = await tx.query<{ id: string }>(
      sql`select id from ${raw(table)} where id = any(${ids.filter(isUuid)}::uuid[])`,
    );
    const known = new Set(found.map((row) => row.id));
    return entries.map((entry, i) => {
      const id = entry[field];
      return (
        id != null && !known.has(id.toLowerCase()) && problem(tx.ctx.actor, `NOT_FOUND.${table}`, ['entries', i, field])
      );
    });
  };
  refuseIfAny([...(await missing('productId', 'product')), ...(await missing('categoryId', 'category'))]);
}

/** Gives a list that the transaction holds its next version: who edits it hands back the one that was read. */
export async function touchPriceList(tx: Tx, { id }: PriceListRow): Promise<void> {
  await tx.query(sql`update price_list set version = version + 1 where id = ${id}`);
}
