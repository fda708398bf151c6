import { type Ctx, read } from '@comptoir/kit/context';
import { type PageArgs, pagesBy } from '@comptoir/kit/paging';
import { allOf, raw, sql } from '@comptoir/kit/sql';
import type { CustomerLedgerEntryRow, EntryKind } from '../rows.ts';
import { filesOf } from './files.ts';

export interface LedgerArgs extends PageArgs {
  filter?: { currency?: string | null; from?: Date | null; until?: Date | null; kind?: EntryKind | null } | null;
  orderBy?: 'NEWEST' | 'OLDEST' | null;
}

/**
 * Statements of account, many at once: each customer's entries with what they owed after each. The balance runs over all
 * entries of a currency in the order of their times, whatever the filter leaves out.
 */
export function ledgers(ctx: Ctx) {
  return pagesBy<CustomerLedgerEntryRow, LedgerArgs>(
    (row) => row.owner,
    ({ orderBy }) => {
      const descending = orderBy !== 'OLDEST';
      return [
        { expression: 'entry.occurred_at', type: 'timestamptz', of: (r) => r.occurredAt, descending },
        { expression: 'entry.id', type: 'uuid', of: (r) => r.id },
      ];
    },
    {
      rows: (owners, { after, order, limit }, args) =>
        read(
          ctx,
          sql`
          select entry.* from unnest(${owners}::uuid[]) owner (id), lateral (
            select entry.* from (
              select owner.id as owner, l.*, sum(l.amount) over (partition by l.currency order by l.occurred_at, l.id) as balance
              from customer_ledger l where l.customer_id = any(${filesOf(raw('owner.id'))})) entry
            where ${wanted(args)} and ${after} order by ${order} ${limit}) entry
          order by ${order}`,
        ),
      counts: (owners, args) =>
        read(
          ctx,
          sql`
          select owner.id as owner, counted.n from unnest(${owners}::uuid[]) owner (id), lateral (
            select count(*)::int as n from customer_ledger entry
            where entry.customer_id = any(${filesOf(raw('owner.id'))}) and ${wanted(args)}) counted`,
        ),
    },
  );
}

function wanted({ filter }: LedgerArgs) {
  const { currency, from, until, kind } = filter ?? {};
  return allOf([
    currency != null && (/^[A-Z]{3}$/.test(currency) ? sql`entry.currency = ${currency}` : sql`false`),
    from != null && sql`entry.occurred_at >= ${from}`,
    until != null && sql`entry.occurred_at < ${until}`,
    kind != null && sql`entry.kind = ${kind}`,
  ]);
}
