import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type KeyColumn, type Page, type PageArgs, page, pagesBy } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { CustomerInteractionRow, InteractionPriority, InteractionStatus, InteractionType } from '../rows.ts';
import { filesOf, rootOf } from './files.ts';
import { isStorable } from './text.ts';

export interface InteractionsArgs extends PageArgs {
  filter?: {
    customerId?: string | null;
    status?: readonly InteractionStatus[] | null;
    type?: InteractionType | null;
    priority?: InteractionPriority | null;
    assigneeId?: string | null;
    unassigned?: boolean | null;
  } | null;
}

const NEWEST: readonly KeyColumn<CustomerInteractionRow>[] = [
  { expression: 'i.created_at', type: 'timestamptz', of: (r) => r.createdAt, descending: true },
  { expression: 'i.id', type: 'uuid', of: (r) => r.id },
];

/** Interactions of all customers, the latest first. */
export function listInteractions(
  ctx: Ctx,
  args: InteractionsArgs & { search?: string | null },
): Promise<Page<CustomerInteractionRow>> {
  const where = allOf([wanted(args), containing(args.search)]);
  return page<CustomerInteractionRow>(args, NEWEST, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select i.* from customer_interaction i where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from customer_interaction i where ${where}`))[0]
        ?.n ?? 0,
  });
}

/** Those of many customers at once, with those of files that were merged into theirs. */
export function interactionsOfCustomers(ctx: Ctx) {
  const ofOwner = sql`i.customer_id = any(${filesOf(raw('owner.id'))})`;
  return pagesBy<CustomerInteractionRow & { owner: string }, InteractionsArgs>(
    (row) => row.owner,
    () => NEWEST,
    {
      rows: (owners, { after, order, limit }, args) =>
        read(
          ctx,
          sql`
          select i.*, owner.id as owner from unnest(${owners}::uuid[]) owner (id), lateral (
            select * from customer_interaction i where ${ofOwner} and ${wanted(args)} and ${after} order by ${order} ${limit}) i
          order by ${order}`,
        ),
      counts: (owners, args) =>
        read(
          ctx,
          sql`
          select owner.id as owner, counted.n from unnest(${owners}::uuid[]) owner (id), lateral (
            select count(*)::int as n from customer_interaction i where ${ofOwner} and ${wanted(args)}) counted`,
        ),
    },
  );
}

function wanted({ filter }: InteractionsArgs): Sql {
  const { customerId, status, type, priority, assigneeId, unassigned } = filter ?? {};
  return allOf([
    customerId != null &&
      (isUuid(customerId) ? sql`i.customer_id = any(${filesOf(rootOf(sql`${customerId}::uuid`))})` : sql`false`),
    status != null && sql`i.status = any(${status}::text[])`,
    type != null && sql`i.type = ${type}`,
    priority != null && sql`i.priority = ${priority}`,
    assigneeId != null && (isUuid(assigneeId) ? sql`i.assignee_id = ${assigneeId}` : sql`false`),
    unassigned != null && (unassigned ? sql`i.assignee_id is null` : sql`i.assignee_id is not null`),
  ]);
}

function containing(search: string | null | undefined): Sql | false {
  const part = search?.trim().normalize('NFC');
  if (!part) return false;
  if (!isStorable(part)) return sql`false`;
  return sql`folded(i.subject || ' ' || coalesce(i.description, '')) like folded(${`%${part.replace(/[\\%_]/g, '\\$&')}%`})`;
}
