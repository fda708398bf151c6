import { type Sql, sql } from '@comptoir/kit/sql';

/**
 * Money of sessions that was taken or given back before they were opened, the oldest first: told of late, or taken while the
 * register had no session. `taken_in` is the session that was open then, which its Z report had closed meanwhile.
 */
export function lateEntries(sessionIds: readonly string[]): Sql {
  return sql`
    with session as (select id, register_id, opened_at from cash_session where id = any(${sessionIds}::uuid[]))
    select e.*, (select c.id from cash_session c where c.register_id = e.of_register and c.opened_at <= e.at and c.closed_at > e.at
      order by c.opened_at desc limit 1) as taken_in
    from (
      select p.id, s.id as session_id, s.register_id as of_register, false as is_refund, p.method, p.amount,
        coalesce(p.tendered - p.change, p.amount + coalesce(p.tip, 0)) as handed, p.received_at as at
      from session s join payment p on p.session_id = s.id and p.received_at < s.opened_at
      union all
      select r.id, s.id, s.register_id, true, r.method, -r.amount, -r.amount, r.refunded_at
      from session s join payment_refund r on r.session_id = s.id and r.refunded_at < s.opened_at) e
    order by e.at, e.id`;
}
