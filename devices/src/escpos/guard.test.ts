import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatAmount, formatInstant, formatMoney, formatQuantity, formatRate } from './format.ts';
import { printable } from './guard.ts';
import { createPaper } from './paper.ts';
import { createParser } from './parse.ts';

test('commands in text lose their control characters', () => {
  expect(printable('\x1bp\0\x19\xfaCafé\x9b\x7f')).toBe('pùCafé'.replace('ù', '\xfa'));
  expect(printable('a\r\nb\tc')).toBe('a  b c');
});

test('text becomes what the code pages have', () => {
  expect(printable('e\u0301 1\u202f234\u00a0€ œŒ — ’ …')).toBe('é 1 234 € œŒ — ’ …');
  expect(printable('Łódź ő ı ﬁ №5 −3 ⅓')).toBe('Lódz o i fi No5 -3 1/3');
  expect(printable('😀 日本 a\u200bb\u202ec \ud800')).toBe('? ?? abc ?');
});

test('every character that the guard lets through is printed as it is', () => {
  const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
    (char) => char !== ' ' && printable(char) === char,
  );
  expect(all.length).toBe(94 + 94 + 27);
  const paper = createPaper(48);
  paper.print(all);
  let read = '';
  createParser((event) => {
    if (event.type === 'text') read += event.text;
  }).write(paper.cut());
  expect(read).toBe(all.join(''));
});

test('all that the guard lets through is printed as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const guarded = printable(text);
      expect(printable(guarded)).toBe(guarded);
      let read = '';
      const parser = createParser((event) => {
        if (event.type === 'text') read += event.text;
      });
      const paper = createPaper(48);
      const lines = guarded.trim().match(/\S.{0,46}/g) ?? [];
      paper.print(lines);
      parser.write(paper.cut());
      expect(read).toBe(lines.join(''));
    }),
  );
});

test('money is formatted from the decimal string, without loss', () => {
  expect(formatMoney('12345678901234567890.10', 'fr', 'EUR')).toBe('12 345 678 901 234 567 890,10 €');
  expect(formatMoney('-0.5', 'en', 'EUR')).toBe('-€0.50');
  expect(formatAmount('0.1234', 'fr', 'EUR')).toBe('0,1234');
  expect(formatAmount('1234.5', 'fr', 'TND')).toBe('1 234,500');
  expect(formatMoney('1500', 'fr', 'XOF')).toBe('1 500 F CFA');
  expect(formatMoney('10', 'fr', 'INR')).toBe('10,00 INR');
});

test('quantities, rates and instants in both languages', () => {
  expect(formatQuantity('2.000', 'fr')).toBe('2');
  expect(formatQuantity('0.350', 'fr')).toBe('0,35');
  expect(formatRate('5.5', 'fr')).toBe('5,5 %');
  expect(formatRate('5.50', 'en')).toBe('5.5%');
  expect(formatInstant('2026-03-29T01:30:00Z', 'Europe/Paris', 'fr')).toBe('29/03/2026 03:30');
  expect(formatInstant('2026-03-29T22:00:00Z', 'Europe/Paris', 'en')).toBe('30 Mar 2026, 00:00');
});
