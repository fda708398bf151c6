import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { TaxCategoryRow } from '../rows.ts';
import { partOf } from './part-of.ts';

export interface ListTaxCategoriesArgs extends PageArgs {
  search?: string | null;
  filter?: { active?: boolean | null } | null;
}

/** Tax categories by name. */
export function listTaxCategories(ctx: Ctx, args: ListTaxCategoriesArgs): Promise<Page<TaxCategoryRow>> {
  const active = args.filter?.active;
  const where = allOf([active != null && sql`active = ${active}`, partOf('name', args.search)]);
  return page<TaxCategoryRow>(
    args,
    [
      { expression: 'name', type: 'text', of: (r) => r.name },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from tax_category where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from tax_category where ${where}`))[0]?.n ?? 0,
    },
  );
}
