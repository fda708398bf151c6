import type { Ctx } from '@comptoir/kit/context';
import { countFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { PriceListEntryRow } from '../rows.ts';
import { MOST_ENTRIES } from './price-list-rules.ts';
import { touchPriceList } from './set-price-list-entries.ts';
import { lockPriceList } from './write-price-list.ts';

export interface RemovePriceListEntriesInput {
  entryIds: readonly string[];
  idempotencyKey?: string | null;
}

/** Takes prices off the list they stand on. */
export async function removePriceListEntries(
  ctx: Ctx,
  input: RemovePriceListEntriesInput,
): Promise<{ priceListId: string }> {
  const { actor } = ctx;
  const { entryIds } = input;
  refuseIfAny([countFault(actor, ['entryIds'], entryIds, MOST_ENTRIES)]);
  return writeOnce(ctx, 'removePriceListEntries', input, async (tx) => {
    const there = await tx.query<PriceListEntryRow>(
      sql`select * from price_list_entry where id = any(${entryIds.filter(isUuid)}::uuid[])`,
    );
    const listOf = new Map(there.map(({ id, listId }) => [id, listId]));
    const priceListId = there[0]?.listId ?? '';
    refuseIfAny(
      entryIds.map(
        (id, i) =>
          listOf.get(id.toLowerCase()) !== priceListId && problem(actor, 'NOT_FOUND.priceListEntry', ['entryIds', i]),
      ),
    );
    const list = await lockPriceList(tx, priceListId);
    await tx.query(sql`delete from price_list_entry where id = any(${[...listOf.keys()]}::uuid[])`);
    await touchPriceList(tx, list);
    return { priceListId };
  });
}
