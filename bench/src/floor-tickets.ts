/**
 * The floor of `ticket-latency`: POST /fire writes a ticket and notifies in one transaction; a listener hands the JSON to
 * every socket. No order, no rights, no resuming after a break.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { WebSocket, WebSocketServer } from 'ws';

const { DATABASE_URL } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
await pool.query('create table if not exists fired (id uuid primary key, ticket json not null)');

const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { rows } = await pool.query<{ id: string }>({
    name: 'fire',
    text: `with kept as (insert into fired select (t->>'id')::uuid, t from (select $1::json) as given(t) returning id, ticket)
      select id, pg_notify('fired', ticket::text) from kept`,
    values: [Buffer.concat(chunks).toString()],
  });
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: rows[0]?.id }));
});
const sockets = new WebSocketServer({ server });
const listener = new pg.Client({ connectionString: DATABASE_URL });
await listener.connect();
listener.on('notification', ({ payload }) => {
  for (const socket of sockets.clients) if (socket.readyState === WebSocket.OPEN) socket.send(payload ?? '');
});
await listener.query('listen fired');
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
