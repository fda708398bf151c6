import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from '../src/domain/throttle.ts';
import {
  begun,
  type Count,
  ended,
  failed,
  LIMITS,
  LONGEST_WAIT_MS,
  levelAt,
  passed,
  verdict,
} from '../src/domain/throttle-rules.ts';

const FRESH: Count = { level: 0, countedAt: 0, blockedUntil: null, pending: 0, pendingSince: null };
const limit = LIMITS.login;
const HOUR = 3_600_000;

/** Attempts one after the other, all wrong, each as soon as it is let through: when they began. */
function attack(until: number): number[] {
  let count = FRESH;
  let now = 0;
  const tried: number[] = [];
  while (now < until) {
    if (verdict(count, limit, now) === 'PASS') {
      tried.push(now);
      count = failed(begun(count, now), limit, now);
    }
    now = Math.max(now + 100, count.blockedUntil ?? 0);
  }
  return tried;
}

test('five failures are free, then each wait is twice the one before, up to a quarter of an hour', () => {
  const tried = attack(3 * HOUR);
  const waits = tried.slice(1).map((at, i) => at - (tried[i] as number));
  expect(waits.slice(0, 4)).toEqual([100, 100, 100, 100]);
  expect(waits.slice(4, 11)).toEqual([5, 10, 20, 40, 80, 160, 320].map((s) => s * 1_000));
  // While such a wait lasts, a little is forgotten too.
  expect(Math.min(...waits.slice(11))).toBe(320_000);
  expect(Math.max(...waits)).toBeLessThanOrEqual(LONGEST_WAIT_MS);
  expect(waits).toContain(640_000);
});

test('a day of guessing comes to about a hundred tries', () => {
  expect(attack(24 * HOUR).length).toBeLessThan(110);
});

test('however long the attack was, its lock ends by itself, and all is forgotten after some hours', () => {
  let count = FRESH;
  for (let i = 0; i < 1_000; i++) count = failed(count, limit, i);
  expect(verdict(count, limit, 1_000)).toBe('BLOCKED');
  expect(verdict(count, limit, 1_000 + LONGEST_WAIT_MS)).toBe('PASS');
  expect(levelAt(count, limit, 4 * HOUR)).toBe(0);
});

test('a success clears the login and leaves what was counted for an address', () => {
  const count = failed(failed(begun(begun(FRESH, 0), 0), limit, 0), limit, 0);
  expect(passed(begun(count, 1), true, 1)).toMatchObject({ level: 0, pending: 0, blockedUntil: null });
  expect(passed(begun(count, 1), false, 1)).toMatchObject({ level: 2, pending: 0 });
});

test('of any number at once never more are tried than may fail', () => {
  const event = fc.constantFrom('begin', 'fail', 'pass', 'die');
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let count = FRESH;
      let running = 0;
      for (const [i, e] of events.entries()) {
        if (e === 'begin') {
          if (verdict(count, limit, i) !== 'PASS') continue;
          count = begun(count, i);
          running++;
        } else if (running > 0) {
          running--;
          count = e === 'fail' ? failed(count, limit, i) : e === 'pass' ? passed(count, true, i) : ended(count);
        }
        expect(count.pending).toBe(running);
        expect(running).toBeLessThanOrEqual(limit.free);
        if (levelAt(count, limit, i) >= limit.free)
          expect(verdict(count, limit, i)).not.toBe(running > 0 ? 'PASS' : '');
      }
    }),
  );
});

test('an attempt whose process died holds up the next ones for half a minute', () => {
  let count = FRESH;
  for (let i = 0; i < limit.free; i++) count = begun(count, 0);
  expect(verdict(count, limit, 29_000)).toBe('WAIT_FOR_OTHERS');
  expect(verdict(count, limit, 30_000)).toBe('PASS');
  expect(begun(count, 30_000).pending).toBe(1);
});

test('addresses of one IPv6 network count as one', () => {
  const same = ['2001:db8:1:2::1', '2001:db8:1:2:ffff:0:0:9', '2001:0db8:0001:0002::', '2001:DB8:1:2::a%eth0'];
  expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:1:2']));
  expect(['::1', '10.0.0.1', '::ffff:10.0.0.1', 'unknown'].map(networkOf)).toEqual([
    '0:0:0:0',
    '10.0.0.1',
    '::ffff:10.0.0.1',
    'unknown',
  ]);
});
