import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeUser } from '../simulators/clock-records.ts';
import { parseUser } from './records.ts';
import {
  blankRecord,
  encodeName,
  fieldsThatDiffer,
  fitsUserId,
  nameEncodingOf,
  patchedRecord,
  plainName,
  userIdOf,
  type WantedUser,
} from './user-records.ts';

const anyWanted: fc.Arbitrary<WantedUser> = fc.record({
  userId: fc.nat(0xffff_ffff).map(String),
  name: fc.string({ unit: 'binary', maxLength: 60 }),
  isAdministrator: fc.option(fc.boolean()),
  card: fc.option(fc.nat(0xffff_ffff)),
  isEnabled: fc.option(fc.boolean()),
});
const anySize = fc.constantFrom(28 as const, 72 as const);
const anyEncoding = fc.constantFrom('utf8' as const, 'latin1' as const);

test('a record is what was wanted, and the rest of it, password and group, stays byte for byte', () => {
  fc.assert(
    fc.property(anyWanted, anySize, anyEncoding, fc.infiniteStream(fc.nat(255)), (wanted, size, encoding, bytes) => {
      const now = Buffer.from([...bytes.take(size)]);
      const record = patchedRecord(now, wanted, encoding);
      expect(fieldsThatDiffer(record, patchedRecord(record, wanted, encoding))).toEqual([]);
      const { isAdministrator, card } = parseUser(record);
      expect(isAdministrator).toBe(wanted.isAdministrator ?? parseUser(now).isAdministrator);
      expect(card).toBe(wanted.card ?? parseUser(now).card);
      const [password, after] = size === 28 ? [[3, 8], [20, 28]] : [[3, 11], [39, 72]]; // biome-ignore format: two places
      for (const [from, to] of [password, after] as [number, number][])
        expect(record.subarray(from, to).equals(now.subarray(from, to))).toBe(true);
    }),
  );
});

test('a new person is read back as written, by the layout that was read before', () => {
  fc.assert(
    fc.property(anyWanted, anySize, anyEncoding, fc.integer({ min: 1, max: 0xffff }), (wanted, size, encoding, uid) => {
      const record = patchedRecord(blankRecord(size, uid, wanted.userId), wanted, encoding);
      const user = parseUser(record);
      expect(user).toMatchObject({ uid, userId: wanted.userId, isAdministrator: wanted.isAdministrator === true });
      expect(user.name).not.toMatch(/\p{Cc}/u);
      expect(userIdOf(record)).toBe(wanted.userId);
    }),
  );
});

test('a name is cut after a whole character, and spelt as the clock reads it', () => {
  expect(encodeName('Zoé Œuvrard', 'utf8', 24).toString('utf8').replace(/\0+$/, '')).toBe('Zoé Œuvrard');
  expect(encodeName('Zoé Œuvrard', 'latin1', 24).toString('latin1').replace(/\0+$/, '')).toBe('Zoé OEuvrard');
  expect(encodeName('Zoé\tB\nC', 'utf8', 8).toString('utf8').replace(/\0+$/, '')).toBe('Zoé B C');
  expect(encodeName('ééééé', 'utf8', 7).toString('utf8').replace(/\0+$/, '')).toBe('ééé');
  expect(encodeName('Ana Bel', 'utf8', 4).toString('utf8').replace(/\0+$/, '')).toBe('Ana');
  expect(encodeName('Łukasz 渡', 'latin1', 24).toString('latin1').replace(/\0+$/, '')).toBe('?ukasz ?');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (name, bytes) => {
      const text = encodeName(name, 'utf8', bytes).toString('utf8').replace(/\0+$/, '');
      expect(plainName(name).startsWith(text)).toBe(true);
      expect(encodeName(text, 'utf8', bytes)).toEqual(encodeName(name, 'utf8', bytes));
    }),
  );
});

test('how a clock reads names is told by those it has', () => {
  const named = (name: string, encoding: 'utf8' | 'latin1') =>
    patchedRecord(blankRecord(72, 1, '1'), { userId: '1', name, isAdministrator: null, card: null, isEnabled: null }, encoding); // biome-ignore format: one record
  expect(nameEncodingOf([])).toBe('utf8');
  expect(nameEncodingOf([named('Anna', 'latin1')])).toBe('utf8');
  expect(nameEncodingOf([named('Anna', 'utf8'), named('Zoé', 'utf8')])).toBe('utf8');
  expect(nameEncodingOf([named('Anna', 'utf8'), named('Zoé', 'latin1')])).toBe('latin1');
});

test.each([28, 72] as const)(
  'a name that firmware cut within a character of %i bytes says nothing of how the others are read',
  (size) => {
    const field = size === 28 ? 8 : 24;
    const cut = (name: string, bytes: number) => {
      const record = blankRecord(size, 1, '1');
      Buffer.from(name)
        .subarray(0, bytes)
        .copy(record, size === 28 ? 8 : 11);
      return record;
    };
    const long = `${'a'.repeat(field - 1)}é`;
    for (const bytes of [field, field - 1]) expect(parseUser(cut(long, bytes)).name).toBe('a'.repeat(field - 1));
    expect(nameEncodingOf([cut(long, field)])).toBe('utf8');
    expect(nameEncodingOf([cut(`${'é'.repeat(field / 2 - 1)}a渡`, field)])).toBe('utf8');
    // Nobody is written anew, and loses fingerprints, because of it.
    const wanted = { userId: '1', name: long, isAdministrator: null, card: null, isEnabled: null };
    expect(fieldsThatDiffer(cut(long, field), patchedRecord(cut(long, field), wanted, 'utf8'))).toEqual([]);
    // An accent at the end of a field that is none of UTF-8 stays one.
    const latin = blankRecord(size, 1, '1');
    latin.write(`${'a'.repeat(field - 1)}é`, size === 28 ? 8 : 11, 'latin1');
    expect([parseUser(latin).name, nameEncodingOf([latin])]).toEqual([`${'a'.repeat(field - 1)}é`, 'latin1']);
  },
);

test('what the simulated clock writes is read the same', () => {
  const user = { uid: 3, userId: '77', name: 'Amel', isAdministrator: true, card: 9 };
  for (const size of [28, 72] as const) expect(parseUser(encodeUser(user, size))).toEqual(user);
  expect(fitsUserId('0012', 28)).toBe(false);
  expect(fitsUserId('4294967296', 28)).toBe(false);
  expect(fitsUserId('0012', 72)).toBe(true);
  expect(fitsUserId('', 28)).toBe(false);
});
