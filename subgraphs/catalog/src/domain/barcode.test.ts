import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gtinOf, isBarcode, scannedGtin } from './barcode.ts';

test.each([
  ['4006381333931', true],
  ['96385074', true],
  ['036000291452', true],
  ['0036000291452', true],
  ['4006381333932', false],
  ['96385075', false],
  ['036000291453', false],
  ['400638133393', false],
  ['', false],
  ['40063813339 1', false],
  ['４００６３８１３３３９３１', false],
])('%s is a barcode: %s', (code, is) => {
  expect(isBarcode(code)).toBe(is);
});

test.each([
  ['036000291452', '00036000291452'],
  ['0036000291452', '00036000291452'],
  ['00036000291452', '00036000291452'],
  [' 4006381333931\r\n', '04006381333931'],
  ['96385074', '00000096385074'],
  ['4006381333932', null],
  ['ONION', null],
])('scanned, %j is %s', (text, gtin) => {
  expect(scannedGtin(text)).toBe(gtin);
});

test('one wrong digit is always noticed, and zeros on the left change nothing', () => {
  const body = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(body, fc.nat(12), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
      const code = [...'0123456789'].map((check) => digits + check).find(isBarcode) as string;
      expect(scannedGtin(code)).toBe(gtinOf(code));
      expect(scannedGtin(`0${code}`)).toBe(gtinOf(code));
      const wrong = [...code].map((digit, i) => (i === at ? String((Number(digit) + more) % 10) : digit)).join('');
      expect(isBarcode(wrong)).toBe(false);
    }),
  );
});
