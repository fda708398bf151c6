import { anonymous } from '@comptoir/kit/actor';
import { expect, test } from '@jest/globals';
import { circuitBreaker } from '../src/circuit-breaker.ts';
import { fileBelow } from '../src/explorer.ts';
import { moduleGate } from '../src/modules.ts';
import { rateLimiter } from '../src/rate.ts';
import { addressFrom, localeFrom } from '../src/request-head.ts';

test('a bucket refills with time and never over its burst', () => {
  let now = 0;
  const limiter = rateLimiter(2, 3, () => now);
  expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 1]);
  expect([limiter.peek('a'), limiter.peek('b')]).toEqual([1, 0]);
  now += 500;
  expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 1]);
  now += 60_000;
  expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 1]);
});

test('a breaker rests after a refusal, then lets one caller try', () => {
  let now = 0;
  const breaker = circuitBreaker(500, () => now);
  breaker.enter();
  breaker.refused();
  expect(() => breaker.enter()).toThrow(/not tried/);
  now += 500;
  breaker.enter();
  expect(() => breaker.enter()).toThrow(/not tried/);
  breaker.refused();
  now += 499;
  expect(() => breaker.enter()).toThrow(/not tried/);
  now += 1;
  breaker.enter();
  breaker.reached();
  breaker.enter();
  breaker.enter();
});

test('plans open modules, each with the smaller ones', () => {
  const refused = (plan: 'CORE' | 'BUSINESS' | 'FULL' | null, module: string) =>
    moduleGate(module, { actor: anonymous({ plan, locale: 'fr' }) })?.extensions;
  for (const module of ['identity', 'customers', 'orders', 'payments', 'audit', 'devices']) {
    expect(refused('CORE', module)).toBeUndefined();
  }
  for (const module of ['catalog', 'stock', 'purchasing', 'production', 'restaurant']) {
    expect(refused('CORE', module)).toEqual({ code: 'MODULE_DISABLED', module, plan: 'BUSINESS' });
    expect(refused('BUSINESS', module)).toBeUndefined();
  }
  expect(refused('BUSINESS', 'accounting')).toEqual({ code: 'MODULE_DISABLED', module: 'accounting', plan: 'FULL' });
  expect([refused('FULL', 'accounting'), refused(null, 'accounting')]).toEqual([undefined, undefined]);
});

test('languages are taken in their order of preference', () => {
  const cases: [unknown, string][] = [
    [undefined, 'en'],
    ['fr', 'fr'],
    ['FR-be', 'fr'],
    ['en;q=0.2, fr;q=0.3', 'fr'],
    ['de, en-GB;q=0.9, fr;q=0.8', 'en'],
    ['fr;q=0', 'en'],
    ['*', 'en'],
    ['x'.repeat(2_000), 'en'],
  ];
  for (const [header, locale] of cases) expect([header, localeFrom(header)]).toEqual([header, locale]);
});

test('only what our own proxies say of an address is believed', () => {
  const headers = { 'x-forwarded-for': 'forged, 203.0.113.9, 10.0.0.2' };
  expect(addressFrom(headers, '10.0.0.3', 0)).toBe('10.0.0.3');
  expect(addressFrom(headers, '10.0.0.3', 2)).toBe('203.0.113.9');
  expect(addressFrom({}, '10.0.0.3', 2)).toBe('10.0.0.3');
});

test('no path leads out of the folder that is served', () => {
  expect(fileBelow('/srv/www', 'a/b.js')).toBe('/srv/www/a/b.js');
  for (const path of ['..', '../x', 'a/../../x', '%2e%2e/x', '..%2fwww2/x', '%00', '%', '']) {
    expect([path, fileBelow('/srv/www', path)]).toEqual([path, null]);
  }
});
