import { type Ctx, read } from '@comptoir/kit/context';
import { type KeyColumn, type PageArgs, pagesBy } from '@comptoir/kit/paging';
import { raw, type Sql, sql } from '@comptoir/kit/sql';
import type { CustomerTimelineEntryRow } from '../rows.ts';
import { filesOf } from './files.ts';

/** Each kind of fact in one shape; `rest` narrows it, so that each goes down its own index. */
const FACTS: readonly ((rest: Sql) => Sql)[] = [
  (rest) => sql`
    select * from (select id, customer_id, kind, occurred_at as at, number as text, amount, currency, null::numeric as points,
      null::uuid as interaction_id from customer_ledger) fact where ${rest}`,
  (rest) => sql`
    select * from (select id, customer_id, 'POINTS_' || kind as kind, occurred_at as at, reason as text, null::numeric as amount,
      null::text as currency, points, null::uuid as interaction_id from loyalty_entry) fact where ${rest}`,
  (rest) => sql`
    select * from (select id, customer_id, 'INTERACTION' as kind, created_at as at, subject as text, null::numeric as amount,
      null::text as currency, null::numeric as points, id as interaction_id from customer_interaction) fact where ${rest}`,
];

const factsOf = (rest: Sql) =>
  FACTS.map((facts) => sql`(${facts(rest)})`).reduce((all, next) => sql`${all} union all ${next}`);

const NEWEST: readonly KeyColumn<CustomerTimelineEntryRow>[] = [
  { expression: 'at', type: 'timestamptz', of: (r) => r.at, descending: true },
  { expression: 'id', type: 'uuid', of: (r) => r.id },
];

/**
 * What happened with many customers at once, the latest first: documents, money, points and interactions in one. Each kind
 * of each file goes down its own index and stops at the page's length, however long a customer has been one.
 */
export function timelines(ctx: Ctx) {
  const files = sql`unnest(${filesOf(raw('owner.id'))}) file (id)`;
  return pagesBy<CustomerTimelineEntryRow, PageArgs>(
    (row) => row.owner,
    () => NEWEST,
    {
      rows: (owners, { after, order, limit }) =>
        read(
          ctx,
          sql`
          select found.*, owner.id as owner from unnest(${owners}::uuid[]) owner (id), lateral (
            select fact.* from ${files}, lateral (
              ${factsOf(sql`customer_id = file.id and ${after} order by ${order} ${limit}`)}) fact
            order by fact.at desc, fact.id desc ${limit}) found
          order by found.at desc, found.id desc`,
        ),
      counts: (owners) =>
        read(
          ctx,
          sql`
          select owner.id as owner, counted.n from unnest(${owners}::uuid[]) owner (id), lateral (
            select count(*)::int as n from ${files}, lateral (${factsOf(sql`customer_id = file.id`)}) fact) counted`,
        ),
    },
  );
}
