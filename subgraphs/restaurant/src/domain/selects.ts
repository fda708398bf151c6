import { raw } from '@comptoir/kit/sql';

/** Tables with status, zone and party: `TableRow`. The status is worked out here and stored nowhere. */
export const TABLES = raw(`
  select t.id, t.shop_id, t.zone_id, t.number, t.sort_key, t.seats, t.x, t.y, t.active, t.revision,
    case when s.id is not null then 'OCCUPIED' else coalesce(nullif(
      (select c.condition from table_condition c where c.table_id = t.id order by c.seq desc limit 1), 'AVAILABLE'), case when n.id is not null then 'RESERVED' end, 'AVAILABLE') end as status,
    (select c.at from table_condition c where c.table_id = t.id and c.condition = 'AVAILABLE' and c.condition_before = 'CLEANING'
      order by c.seq desc limit 1) as last_cleaned,
    case when z.id is not null then jsonb_build_object('id', z.id, 'shopId', z.shop_id, 'name', z.name, 'description', z.description,
      'capacity', z.capacity, 'serverId', z.server_id, 'active', z.active) end as zone,
    case when s.id is not null then jsonb_build_object('id', s.id, 'orderId', coalesce(h.order_id, s.order_id), 'ownOrderId', s.order_id,
      'partySize', s.party_size, 'openedAt', s.opened_at, 'serverId', s.server_id, 'tableId', s.table_id, 'mergedInto', s.merged_into, 'endedAt', s.ended_at, 'rating', s.rating, 'comment', s.comment, 'tips', '0',
      'tableNumbers', (select jsonb_agg(d.number order by d.sort_key) from seating p join seating_table pt on pt.seating_id = p.id and pt.until is null
        join dining_table d on d.id = pt.table_id where p.id = coalesce(h.id, s.id) or p.merged_into = coalesce(h.id, s.id))) end as seating
    , case when n.id is not null then jsonb_build_object('id', n.id, 'name', n.name, 'partySize', n.party_size, 'startsAt', n.starts_at) end as near
  from dining_table t
  left join zone z on z.id = t.zone_id
  left join seating_table st on st.table_id = t.id and st.until is null
  left join seating s on s.id = st.seating_id
  left join seating h on h.id = s.merged_into
  left join lateral (select r.id, r.name, r.party_size, r.starts_at from reservation_table rt join reservation r on r.id = rt.reservation_id
    where rt.table_id = t.id and rt.holds and r.near and r.status = 'CONFIRMED' order by r.starts_at limit 1) n on true`);

/** Tickets with station, table and lines: `KitchenTicketRow`. Quantities go through JSON as text, never as numbers. */
export const TICKETS = raw(`
  select k.id, k.shop_id, k.station_id, k.order_id, k.order_number, k.business_day, k.number, k.course, k.status, k.priority, k.addition as is_addition, k.must_acknowledge, k.told_table, k.server_id, k.cook_id,
    k.estimated_minutes, k.fired_at, k.started_at, k.ready_at, k.served_at, k.revision,
    (select jsonb_build_object('id', s.id, 'shopId', s.shop_id, 'name', s.name, 'active', s.active, 'version', s.version)
      from station s where s.id = k.station_id) as station,
    (select jsonb_build_object('id', t.id, 'shopId', t.shop_id, 'number', t.number, 'sortKey', t.sort_key, 'seats', t.seats, 'x', t.x, 'y', t.y,
      'active', t.active, 'revision', t.revision::text, 'status', t.status, 'lastCleaned', t.last_cleaned, 'zone', t.zone, 'seating', t.seating, 'near', t.near)
      from (${TABLES.text}) t where t.id = k.table_id) as "table",
    (select coalesce(jsonb_agg(jsonb_build_object('id', l.line_id, 'productId', l.product_id, 'name', l.name, 'quantity', trim_scale(l.quantity)::text,
      'notes', l.notes, 'modifiers', l.modifiers, 'seat', l.seat, 'course', l.course, 'allergens', l.allergens,
      'estimatedMinutes', l.estimated_minutes, 'cancelled', l.cancelled, 'change', l.change, 'changedAt', l.changed_at, 'toldTable', l.told_table, 'tableNumber', case when l.order_id is distinct from k.order_id
        then nullif(l.table_number, (select d.number from dining_table d where d.id = k.table_id)) end) order by l.position), '[]')
      from kitchen_ticket_line l where l.ticket_id = k.id) as lines
  from kitchen_ticket k`);

/** Condition on a ticket `k`; the partial index on open tickets answers it. */
export const IS_OPEN = raw(`(k.status in ('PENDING', 'PREPARING', 'READY') or k.must_acknowledge)`);

/** Condition on a reservation `r`: what it had it holds no more, and keeps on record. */
export const HAS_ENDED = raw(`(r.status not in ('REQUESTED', 'CONFIRMED', 'SEATED'))`);

/** Reservations with their tables: `ReservationRow`. */
export const RESERVATIONS = raw(`
  select r.*, coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number) order by t.sort_key)
    from reservation_table rt join dining_table t on t.id = rt.table_id
    where rt.reservation_id = r.id and (rt.holds or ${HAS_ENDED.text})), '[]') as tables
  from reservation r`);

/** Parties with their bill and tables, also those that left: `SeatingRow`. */
export const SEATINGS = raw(`
  select s.id, s.company_id, s.shop_id, coalesce(h.order_id, s.order_id) as order_id, s.order_id as own_order_id, s.party_size, s.opened_at,
    s.ended_at, s.server_id, s.table_id, s.merged_into, s.rating, s.comment,
    (select trim_scale(coalesce(sum(c.tips), 0))::text from closed_order c where c.party_order_id = s.order_id) as tips,
    (select coalesce(jsonb_agg(d.number order by d.sort_key), '[]') from dining_table d where d.id in (select pt.table_id from seating_table pt
      where pt.seating_id = s.id and coalesce(pt.until, 'infinity') >= coalesce(s.ended_at, 'infinity'))) as table_numbers
  from seating s left join seating h on h.id = s.merged_into`);
