import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { ClockRow } from '../rows.ts';

export interface ListClocksArgs extends PageArgs {
  filter?: { shopId?: string | null; active?: boolean | null } | null;
}

/** Clocks by name, then id. */
export function listClocks(ctx: Ctx, args: ListClocksArgs): Promise<Page<ClockRow>> {
  const { shopId, active } = args.filter ?? {};
  const where = allOf([
    shopId != null && (isUuid(shopId) ? sql`shop_id = ${shopId}` : sql`false`),
    active != null && sql`active = ${active}`,
  ]);
  return page<ClockRow>(
    args,
    [
      { expression: 'name', type: 'text', of: (r) => r.name },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from clock where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from clock where ${where}`))[0]?.n ?? 0,
    },
  );
}
