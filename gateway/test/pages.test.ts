import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Bench, startBench } from './harness.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench({ production: true });
  // The first page asked for may have to be built.
  await fetch(`${bench.gateway.url}/kitchen/`);
});
afterAll(() => bench.close());

const get = (path: string) => fetch(`${bench.gateway.url}${path}`, { redirect: 'manual' });

test.each(['/kitchen', '/floor'])('%s is a page that runs nothing but what this server sends', async (path) => {
  const bare = await get(path);
  expect([bare.status, bare.headers.get('location')]).toEqual([302, `${path}/`]);
  const page = await get(`${path}/`);
  const text = await page.text();
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-security-policy')).toMatch(
    /default-src 'none'; script-src 'self'; style-src 'self';/,
  );
  expect(text).not.toMatch(/<style|<script>|https?:/);
  const script = /src="([^"]+\.js)"/.exec(text)?.[1] ?? '';
  const asset = await get(script);
  expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  await asset.body?.cancel();
  const worker = await get(`${path}/worker.js`);
  expect([worker.headers.get('cache-control'), worker.headers.get('service-worker-allowed')]).toEqual([
    'no-cache',
    path,
  ]);
  await worker.body?.cancel();
});

test.each(['/kitchen/nothing.js', '/kitchen/..%2fpackage.json', '/floor/%00', '/kitchenette'])(
  '%s is not there',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
