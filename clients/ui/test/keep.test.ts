import { expect, test } from '@jest/globals';
import { forget, kept, OF_DEVICE, ofPage } from '../src/keep.ts';

/** As browsers have it: names are the keys of the object itself. */
class FakePlace {
  [name: string]: unknown;
  getItem(name: string): string | null {
    return (this[name] as string | undefined) ?? null;
  }
  setItem(name: string, text: string): void {
    this[name] = text;
  }
  removeItem(name: string): void {
    delete this[name];
  }
}

test('what cannot be read counts as not there', () => {
  const place = new FakePlace();
  const value = kept<number>(place, 'a');
  expect(value.read()).toBeNull();
  value.write(3);
  expect(value.read()).toBe(3);
  place.setItem('a', '{');
  expect(value.read()).toBeNull();
  value.write(null);
  expect(Object.keys(place)).toEqual([]);
});

test('all of a page is forgotten, and nothing of another page or of the device', () => {
  const place = new FakePlace();
  for (const name of [
    `${ofPage('kitchen')}board`,
    `${ofPage('kitchen')}tokens`,
    `${ofPage('floor')}tokens`,
    `${OF_DEVICE}clock`,
  ])
    place.setItem(name, '1');
  forget(place, ofPage('kitchen'));
  expect(Object.keys(place)).toEqual([`${ofPage('floor')}tokens`, `${OF_DEVICE}clock`]);
});
