import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { RegisterRow } from '../rows.ts';
import { containing, idIs } from './list-payments.ts';

export interface ListRegistersArgs extends PageArgs {
  search?: string | null;
  filter?: { shopId?: string | null } | null;
}

/** Registers by name, then id. */
export function listRegisters(ctx: Ctx, args: ListRegistersArgs): Promise<Page<RegisterRow>> {
  const part = containing(args.search);
  const where = allOf([idIs('shop_id', args.filter?.shopId), part !== null && sql`name ilike ${part}`]);
  return page<RegisterRow>(
    args,
    [
      { expression: 'name', type: 'text', of: (r) => r.name },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from register where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from register where ${where}`))[0]?.n ?? 0,
    },
  );
}
