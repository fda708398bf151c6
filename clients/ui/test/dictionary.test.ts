import { expect, test } from '@jest/globals';
import { WORDS as FLOOR } from '../../floor/src/words.ts';
import { WORDS as KITCHEN } from '../../kitchen-display/src/words.ts';
import { preferredLanguage } from '../src/dictionary.ts';
import { kept } from '../src/keep.ts';
import { fieldText, moneyText, quantityText } from '../src/money.ts';
import { WORDS } from '../src/words.ts';

test.each([
  [null, ['fr-CH', 'en'], 'fr'],
  [null, ['de-DE', 'fr-FR'], 'fr'],
  [null, ['en-GB', 'fr'], 'en'],
  [null, ['pt-BR'], 'en'],
  [null, ['frr'], 'en'],
  ['en', ['fr'], 'en'],
  ['fr', ['en'], 'fr'],
  ['xx', ['fr'], 'fr'],
] as const)('chosen %s on a device of %j reads %s', (chosen, ofDevice, language) => {
  expect(preferredLanguage(chosen, ofDevice)).toBe(language);
});

test.each([
  ['shared', WORDS],
  ['kitchen', KITCHEN],
  ['floor', FLOOR],
])('the %s dictionary says something under every key in both languages', (_, { en, fr }) => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  for (const words of [en, fr])
    for (const word of Object.values(words))
      expect(typeof word === 'function' ? (word as (...given: string[]) => string)('1', '2') : word).toMatch(/\S/);
});

test('amounts and quantities are written as each language has them, to the last cent', () => {
  expect(moneyText('1234.5', 'EUR', 'en')).toBe('€1,234.50');
  expect(moneyText('1234.5', 'EUR', 'fr').replace(/\s/g, ' ')).toBe('1 234,50 €');
  expect(moneyText('900719925474099.33', 'EUR', 'en')).toBe('€900,719,925,474,099.33');
  expect(quantityText('2.000000', 'en')).toBe('2');
  expect(quantityText('0.25', 'fr')).toBe('0,25');
  expect(fieldText('1234.5', 'EUR', 'fr')).toBe('1234,50');
  expect(fieldText('1234', 'XOF', 'en')).toBe('1234');
});

test('what is kept comes back; what is broken, forbidden or full counts as not there', () => {
  const texts = new Map<string, string>([['broken', '{']]);
  const place = {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  };
  const thing = kept<number[]>(place, 'thing');
  thing.write([1, 2]);
  expect(thing.read()).toEqual([1, 2]);
  thing.write(null);
  expect(thing.read()).toBeNull();
  expect(kept(place, 'broken').read()).toBeNull();
  const full = { ...place, setItem: () => { throw new Error('full'); } }; // biome-ignore format: one line
  expect(() => kept(full, 'thing').write(1)).not.toThrow();
});
