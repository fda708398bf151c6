import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DEFAULT_LIMITS, type Limits } from '../src/limits.ts';
import { limitVariable, readSettings } from '../src/settings.ts';

const GOOD = {
  AUTH_SECRET: 'a-secret-of-at-least-thirty-two-characters',
  SUBGRAPH_URLS: 'identity=http://localhost:4001, catalog=http://catalog:4002/?a=b',
};

test('settings have the documented defaults', () => {
  const settings = readSettings(GOOD);
  expect(settings).toMatchObject({ port: 4000, production: false, trustedDocuments: null, origins: [], proxies: 0 });
  expect(settings.limits).toEqual(DEFAULT_LIMITS);
  expect([...settings.subgraphUrls]).toEqual([
    ['identity', 'http://localhost:4001'],
    ['catalog', 'http://catalog:4002/?a=b'],
  ]);
});

test('every limit is a variable, and the README knows it', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const name of Object.keys(DEFAULT_LIMITS) as (keyof Limits)[]) {
    const variable = limitVariable(name);
    expect(readme).toContain(`\`${variable}\``);
    expect(readSettings({ ...GOOD, [variable]: '7' }).limits[name]).toBe(7);
  }
});

test('wrong settings are told all at once', () => {
  const wrong = { AUTH_SECRET: 'short', SUBGRAPH_URLS: 'identity', PORT: 'x', LIMIT_DEPTH: '-1', PRODUCTION: 'maybe' };
  let message = '';
  try {
    readSettings(wrong);
  } catch (error) {
    message = (error as Error).message;
  }
  for (const name of Object.keys(wrong)) expect(message).toContain(name);
});
