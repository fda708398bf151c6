import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { reach, SECRET } from './harness.ts';
import { toyShop } from './toy.ts';

test('a gateway process of its own serves subgraphs of other processes and stops on SIGTERM', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  const toy = toyShop();
  const { served, transports } = await reach(toy, 'over HTTP');
  writeFileSync(join(folder, 'supergraph.graphql'), toy.supergraphSdl);
  const urls = [...served].map(([name, { port }]) => `${name}=http://localhost:${port}`);
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const gateway = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      AUTH_SECRET: SECRET,
      SUBGRAPH_URLS: urls.join(','),
      SUPERGRAPH: join(folder, 'supergraph.graphql'),
      PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise((resolve) => gateway.once('exit', (code, signal) => resolve(code ?? signal)));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    gateway.stderr.on('data', (chunk) => {
      said += chunk;
      const found = /"url":"([^"]+)"/.exec(said)?.[1];
      if (found) resolve(found);
    });
    void exited.then((how) => reject(new Error(`ended (${how}): ${said}`)));
  });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ shelves calls }"}',
  });
  expect(await answer.json()).toEqual({ data: { shelves: 3, calls: 0 } });
  gateway.kill('SIGTERM');
  expect(await exited).toBe(0);
  await Promise.all([...transports.values()].map((t) => t.close()));
  await Promise.all([...served.values()].map((s) => s.close()));
  rmSync(folder, { recursive: true });
});
