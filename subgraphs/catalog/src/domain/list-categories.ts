import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { CategoryRow } from '../rows.ts';

export interface ListCategoriesArgs extends PageArgs {
  filter?: { parentId?: string | null; active?: boolean | null } | null;
}

/** Categories in display order, then by name. */
export function listCategories(ctx: Ctx, args: ListCategoriesArgs): Promise<Page<CategoryRow>> {
  const { parentId, active } = args.filter ?? {};
  const where = allOf([
    parentId != null && (isUuid(parentId) ? sql`parent_id = ${parentId}` : sql`false`),
    active != null && sql`active = ${active}`,
  ]);
  return page<CategoryRow>(
    args,
    [
      { expression: 'display_order', type: 'int', of: (r) => r.displayOrder },
      { expression: 'name', type: 'text', of: (r) => r.name },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from category where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from category where ${where}`))[0]?.n ?? 0,
    },
  );
}
