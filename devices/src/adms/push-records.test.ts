import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePushedPunches, parsePushedUsers } from './push-records.ts';

test('one punch a line, with what newer clocks add behind it', () => {
  const body = '1001\t2026-11-26 08:00:01\t0\t1\t0\t0\n1002\t2026-11-26 17:30:00\t1\t15\r\n1003\t2026-11-26 17:31:00\n';
  expect(parsePushedPunches(body)).toEqual({
    items: [
      { userId: '1001', time: '2026-11-26T08:00:01', punch: 0, verify: 1 },
      { userId: '1002', time: '2026-11-26T17:30:00', punch: 1, verify: 15 },
      { userId: '1003', time: '2026-11-26T17:31:00', punch: 255, verify: 0 },
    ],
    unreadable: 0,
  });
});

test('a day that is none, nobody, another century: counted, never guessed', () => {
  const wrong = ['1\t2026-02-30 08:00:00\t0', '\t2026-02-03 08:00:00\t0', '1\t1999-02-03 08:00:00\t0', 'x', '1\t\t0'];
  expect(parsePushedPunches(wrong.join('\n'))).toEqual({ items: [], unreadable: wrong.length });
});

test('people among a clock’s doings', () => {
  const body =
    'OPLOG 4\t14\t2026-11-26 08:00:00\t0\t0\t0\t0\nUSER PIN=7\tName=Zoé Lefèvre\tPri=14\tPasswd=1\tCard=\nUSER Name=nobody\n';
  expect(parsePushedUsers(body)).toEqual([
    { uid: 0, userId: '7', name: 'Zoé Lefèvre', isAdministrator: true, card: 0 },
  ]);
});

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('USER ', 'PIN=', '1', '\t', '\n', '2026-11-26 08:00:00', '=', '\0', '\ud800', '-'),
    maxLength: 200,
  }),
);

test('whatever comes, the parsers answer, and what they answer can be kept', () => {
  fc.assert(
    fc.property(wild, (body) => {
      const { items, unreadable } = parsePushedPunches(body);
      expect(unreadable).toBeGreaterThanOrEqual(0);
      for (const { userId, time, punch, verify } of items) {
        expect(userId).toMatch(/^[\w-]{1,24}$/);
        expect(time).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d$/);
        for (const byte of [punch, verify]) expect(byte >= 0 && byte <= 255).toBe(true);
      }
      for (const { userId, name } of parsePushedUsers(body)) {
        expect(userId).toMatch(/^[\w-]{1,24}$/);
        expect(name.isWellFormed() && !name.includes('\0')).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a body of nothing but lines is bounded', () => {
  expect(parsePushedPunches('x\n'.repeat(200_000)).unreadable).toBe(50_000);
});
