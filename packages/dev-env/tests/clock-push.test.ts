import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const ROWS = '7\t2026-11-26 08:00:00\t0\t1\n8\t2026-11-26 08:01:00\t0\t1\n';

async function call(path: string, body?: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${house.url}${path}`, body === undefined ? {} : { method: 'POST', body });
  return { status: response.status, text: await response.text() };
}

test('a clock that pushes over HTTP is known by its serial number; what it sends is kept when it is told OK', async () => {
  const [shop] = await house.rows<{ id: string; companyId: string }>(
    'devices',
    'select shop_id as id, company_id as "companyId" from shop limit 1',
  );
  await house.rows(
    'devices',
    `insert into clock (id, company_id, shop_id, name, serial, connection, time_zone, active, created_at)
     values (gen_random_uuid(), $1, $2, 'door', 'HTTP-1', 'PUSH', 'Europe/Paris', true, now())`,
    [shop?.companyId, shop?.id],
  );
  expect((await call('/iclock/cdata?SN=HTTP-1&options=all&pushver=2.4.1')).text).toContain('GET OPTION FROM: HTTP-1');
  expect(await call('/iclock/cdata?SN=HTTP-1&table=ATTLOG&Stamp=9', ROWS)).toEqual({ status: 200, text: 'OK: 2\n' });
  expect(await call('/iclock/cdata.aspx?SN=HTTP-1&table=ATTLOG&Stamp=9', ROWS)).toMatchObject({ text: 'OK: 2\n' });
  expect(await call('/iclock/getrequest?SN=HTTP-1')).toEqual({ status: 200, text: 'OK\n' });
  expect(await call('/iclock/devicecmd?SN=HTTP-1', 'ID=1&Return=0&CMD=CHECK')).toEqual({ status: 200, text: 'OK\n' });
  const [kept] = await house.rows<{ n: number }>(
    'devices',
    `select count(*)::int as n from punch where serial = 'HTTP-1'`,
  );
  expect(kept?.n).toBe(2);
});

test('strangers, no serial number, other paths and too much are refused', async () => {
  expect((await call('/iclock/cdata?SN=NOBODY&table=ATTLOG', ROWS)).status).toBe(403);
  expect((await call('/iclock/cdata?table=ATTLOG', ROWS)).status).toBe(400);
  expect((await call(`/iclock/cdata?SN=${'x'.repeat(200)}`)).status).toBe(400);
  expect((await call('/iclock/shell?SN=HTTP-1')).status).toBe(404);
  expect((await call('/iclock')).status).toBe(404);
  expect((await call('/iclock/cdata?SN=HTTP-1&table=ATTLOG', 'x'.repeat(2 * 1024 * 1024))).status).toBe(413);
  const response = await fetch(`${house.url}/iclock/cdata?SN=HTTP-1`, { method: 'DELETE' });
  expect(response.status).toBe(405);
});
