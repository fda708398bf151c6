import { expect, test } from '@jest/globals';
import { secretBox } from '../src/secret-box.ts';

const SECRET = 'the-secret-of-this-installation-0001';
const box = secretBox(SECRET, [], 'tests');

test('what is sealed opens at its place, and looks different every time', () => {
  for (const text of ['', 'whsec_123', 'clé secrète €'.repeat(100)]) {
    const [one, other] = [box.seal(text, 'a'), box.seal(text, 'a')];
    expect(box.open(one, 'a')).toBe(text);
    expect(one.sealed.equals(other.sealed)).toBe(false);
    if (text) expect(one.sealed.includes(text)).toBe(false);
  }
});

test('at another place, changed in a single bit or cut short, it does not', () => {
  const { keyId, sealed } = box.seal('whsec_123', 'a');
  expect(() => box.open({ keyId, sealed }, 'b')).toThrow();
  for (let i = 0; i < sealed.length; i++) {
    const changed = Buffer.from(sealed);
    changed[i] = (changed[i] ?? 0) ^ 1;
    expect(() => box.open({ keyId, sealed: changed }, 'a')).toThrow();
  }
  expect(() => box.open({ keyId, sealed: sealed.subarray(0, -1) }, 'a')).toThrow();
  expect(() => box.open({ keyId, sealed: sealed.subarray(0, 20) }, 'a')).toThrow();
});

test('another installation cannot open it; one whose secret was exchanged can, and knows that it is not current', () => {
  const sealed = box.seal('whsec_123', 'a');
  expect(() => secretBox('another-secret-of-an-installation-01', [], 'tests').open(sealed, 'a')).toThrow('past');
  const exchanged = secretBox('the-next-secret-of-this-installation', [SECRET], 'tests');
  expect(exchanged.open(sealed, 'a')).toBe('whsec_123');
  expect(exchanged.isCurrent(sealed.keyId)).toBe(false);
  expect(exchanged.isCurrent(exchanged.seal('x', 'a').keyId)).toBe(true);
});

test('what is sealed for one purpose does not open for another', () => {
  expect(() => secretBox(SECRET, [], 'others').open(box.seal('whsec_123', 'a'), 'a')).toThrow('past');
});
