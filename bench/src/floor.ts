/**
 * The floor: what the same JSON costs when nothing stands between the socket and PostgreSQL. One prepared statement for
 * each answer, made as JSON text by the server; no authentication, no GraphQL, no row-level security.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const { DATABASE_URL, COMPANY_ID, SHOP_ID } = process.env;
const options = `-c app.company=${COMPANY_ID} -c app.shops=*`;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, options });

const MENU = `
  select row_to_json(answer)::text as json from (select (select row_to_json(data) from (select (
    select row_to_json(products) from (select json_agg(json_build_object('node', p.node) order by p.name, p.id) as edges from (
      select p.name, p.id, (select row_to_json(node) from (select p.id, p.sku, p.name, trim_scale(p.sale_price)::text as "salePrice", p.available,
        (select row_to_json(c) from (select c.id, c.name from category c where c.id = p.category_id) c) as category,
        coalesce((select json_agg(l order by l.warehouse->>'name') from (
          select (select row_to_json(w) from (select w.id, w.name) w) as warehouse, trim_scale(l.on_hand)::text as "onHand",
            trim_scale(l.reserved)::text as reserved, trim_scale(l.on_hand - l.reserved)::text as available
          from stock_level l join warehouse w on w.id = l.warehouse_id where l.product_id = p.id) l), '[]') as "stockLevels") node) as node
      from (select * from product where company_id = $1 order by name, id limit 50) p) p) products
  ) as products) data) as data) answer`;

const BOARD = `
  select row_to_json(answer)::text as json from (select (select row_to_json(data) from (select
    (select row_to_json(tables) from (select json_agg(t.edge order by t.sort_key, t.id) as edges from (
      select t.sort_key, t.id, json_build_object('node', (select row_to_json(node) from (select t.id, t.number,
        case when s.id is not null then 'OCCUPIED' else coalesce(
          (select c.condition from table_condition c where c.table_id = t.id order by c.seq desc limit 1), 'AVAILABLE') end as status,
        (select row_to_json(z) from (select z.id, z.name from zone z where z.id = t.zone_id) z) as zone,
        (select row_to_json(o) from (select o.id, o.number, trim_scale(o.total)::text as total from sale_order o where o.id = s.order_id) o)
          as "currentOrder") node)) as edge
      from (select * from dining_table where company_id = $1 order by sort_key, id limit 200) t
      left join seating s on s.table_id = t.id and s.ended_at is null) t) tables) as tables,
    (select row_to_json(tickets) from (select json_agg(k.edge order by k.fired_at desc, k.id desc) as edges from (
      select k.fired_at, k.id, json_build_object('node', (select row_to_json(node) from (select k.id, k.number::text as number, k.status, k.course,
        (select row_to_json(s) from (select s.id, s.name from station s where s.id = k.station_id) s) as station,
        (select json_agg(l) from (select l.line_id as id, l.name, trim_scale(l.quantity)::text as quantity, l.notes, l.modifiers, l.cancelled
          from kitchen_ticket_line l where l.ticket_id = k.id order by l.position) l) as lines) node)) as edge
      from (select * from kitchen_ticket where company_id = $1 and status in ('PENDING', 'PREPARING', 'READY')
        order by fired_at desc, id desc limit 200) k) k) tickets) as tickets
  ) data) as data) answer`;

const SALE = `
  select json_build_object('data', json_build_object('completeSale',
    complete_sale($1, $2, $3::json->'lines', ($3::json->>'tendered')::numeric)))::text as json`;

const CLOSE = `
  select json_build_object('data', json_build_object('closeCashSession',
    close_till(($1::json->>'sessionId')::uuid, ($1::json->>'counted')::numeric)))::text as json`;
const VALIDATE = `
  select json_build_object('data', json_build_object('validateInvoice', validate_draft(($1::json->>'invoiceId')::uuid)))::text as json`;
const MOVEMENTS = `
  select json_build_object('data', json_build_object('moved', post_movements(($1::json->>'warehouseId')::uuid, $1::json->'lines')))::text as json`;

/** Of the product's own tables, read by their owner: row-level security does not bind him. */
const WORTH_NOW = `
  select json_build_object('data', json_build_object('stockValuation', json_build_object('value', trim_scale(sum(value))::text)))::text as json
  from stock_level where company_id = $1`;
const WORTH_PAST = `
  select json_build_object('data', json_build_object('stockValuation', json_build_object('value', trim_scale(sum(value))::text)))::text as json
  from stock_movement where company_id = $1 and at < $2`;

const FOUND = `json_build_object('id', p.id, 'sku', p.sku, 'name', p.name, 'salePrice', trim_scale(p.sale_price)::text, 'available', p.available)`;

/** On catalog's own tables, as their owner: the function the product searches with, which is told whose rows to see. */
const SEARCH = `
  select json_build_object('data', json_build_object('products', json_build_object('edges',
    coalesce(json_agg(json_build_object('node', ${FOUND}) order by s.rank, s.sort_key collate "C", p.id), '[]'))))::text as json
  from search_products($1, null, 20, null, true) s join product p on p.id = s.product_id`;

const SCAN = `
  select json_build_object('data', json_build_object('productByBarcode', ${FOUND}))::text as json
  from product_barcode b join product p on p.id = b.product_id where b.company_id = $1 and b.gtin = lpad($2, 14, '0')`;

const ROUTES: Record<string, (body: string) => pg.QueryConfig> = {
  '/menu': () => ({ name: 'menu', text: MENU, values: [COMPANY_ID] }),
  '/board': () => ({ name: 'board', text: BOARD, values: [COMPANY_ID] }),
  '/close': (body) => ({ name: 'close', text: CLOSE, values: [body] }),
  '/validate': (body) => ({ name: 'validate', text: VALIDATE, values: [body] }),
  '/search': (body) => ({ name: 'search', text: SEARCH, values: [body] }),
  '/scan': (body) => ({ name: 'scan', text: SCAN, values: [COMPANY_ID, body] }),
  '/movements': (body) => ({ name: 'movements', text: MOVEMENTS, values: [body] }),
  '/worth-now': () => ({ name: 'worth-now', text: WORTH_NOW, values: [COMPANY_ID] }),
  '/worth-past': (body) => ({ name: 'worth-past', text: WORTH_PAST, values: [COMPANY_ID, body] }),
  '/sale': (body) => ({ name: 'sale', text: SALE, values: [COMPANY_ID, SHOP_ID, body] }),
};

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const server = createServer(async (incoming, outgoing) => {
  try {
    const route = ROUTES[incoming.url ?? ''];
    if (!route) return void outgoing.writeHead(404).end();
    const body = incoming.method === 'POST' ? await textOf(incoming) : '';
    const { rows } = await pool.query<{ json: string }>(route(body));
    const answer = Buffer.from(rows[0]?.json ?? '');
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  } catch (error) {
    outgoing.writeHead(500).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
