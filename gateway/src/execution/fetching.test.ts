import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { fetchedFields, merge } from './merge.ts';
import { commonPath, compilePath, objectsAt, overlap, placesAt } from './paths.ts';
import type { Raw } from './raw.ts';
import { compileRequires, representationKey, representationOf } from './representations.ts';
import { addRewrittenFields, applyRewrites, compileRewrites } from './rewrites.ts';
import { interfaceNames, typeTest } from './type-conditions.ts';

type Selection = Parameters<typeof compileRequires>[0][number];

const schema = buildSchema(`
  type Query { item: Item }
  interface Item { id: ID! }
  type Product implements Item { id: ID! }
  type Bundle implements Item { id: ID! }
`);
const matches = typeTest(schema);
const OWN = { copy: false, interfaces: interfaceNames(schema) };

describe('representations', () => {
  const key: Selection = { kind: 'Field', name: 'id' };
  const typeName: Selection = { kind: 'Field', name: '__typename' };

  test('a list of lists is extracted to its depth', () => {
    const requires = compileRequires([
      {
        kind: 'InlineFragment',
        typeCondition: 'Item',
        selections: [typeName, { kind: 'Field', name: 'rows', selections: [key] }],
      },
    ]);
    const source = { __typename: 'Product', rows: [[{ id: 1, other: 2 }, null], []], more: true };
    expect(representationOf(source, requires, matches)).toEqual({
      __typename: 'Product',
      rows: [[{ id: 1 }, null], []],
    });
  });

  test('fragments that need parts of one object are put together; half a key is no key', () => {
    const nested = (name: string): Selection => ({
      kind: 'Field',
      name: 'price',
      selections: [{ kind: 'Field', name }],
    });
    const on = (typeCondition: string, ...selections: Selection[]): Selection => ({
      kind: 'InlineFragment',
      typeCondition,
      selections,
    });
    const requires = compileRequires([
      on('Product', typeName, nested('a')),
      on('Item', nested('b')),
      on('Bundle', key),
    ]);
    const price = { a: 1, b: 2, c: 3 };
    expect(representationOf({ __typename: 'Product', price }, requires, matches)).toEqual({
      __typename: 'Product',
      price: { a: 1, b: 2 },
    });
    expect(representationOf({ __typename: 'Product' }, requires, matches)).toBeUndefined();
    expect(representationOf({ price }, requires, matches)).toBeUndefined();
  });

  test('keys are equal for equal representations only', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ':', '1', ';', '=') }),
      fc.integer({ max: 9 }),
      fc.boolean(),
      fc.constant(null),
    );
    const representation = fc.dictionary(fc.constantFrom('a', 'b', 'id'), value, { noNullPrototype: true });
    fc.assert(
      fc.property(representation, representation, (one, other) => {
        expect(representationKey(one) === representationKey(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('paths', () => {
  const shared = { __typename: 'Product', id: 1 };
  const root: Raw = {
    rows: [
      [shared, null],
      [{ __typename: 'Bundle', id: 2 }, shared],
    ],
  };

  test('lead through lists of lists to every place of an object', () => {
    const path = compilePath(['rows', '@', '@']);
    expect(objectsAt(root, path)).toEqual([shared, { __typename: 'Bundle', id: 2 }, shared]);
    expect(placesAt(root, path).get(shared)).toEqual([
      ['rows', 0, 0],
      ['rows', 1, 1],
    ]);
  });

  test('may be limited to types', () => {
    const path = compilePath(['rows', '@', '@|[Bundle]', 'id']);
    expect(objectsAt({ rows: root.rows }, path.slice(0, 3))).toEqual([{ __typename: 'Bundle', id: 2 }]);
    expect([...placesAt(root, path.slice(0, 3)).values()]).toEqual([[['rows', 1, 0]]]);
  });

  test('do not follow what an object inherits', () => {
    expect(objectsAt({}, compilePath(['constructor', 'prototype']))).toEqual([]);
    expect(objectsAt({}, compilePath(['__proto__']))).toEqual([]);
  });

  test('have a common part and may lead past each other', () => {
    expect(
      commonPath([
        ['a', 0, 'b'],
        ['a', 1, 'b'],
      ]),
    ).toEqual(['a']);
    expect(commonPath([])).toEqual([]);
    expect(overlap(compilePath(['a', '@']), compilePath(['a', '@', 'b']))).toBe(true);
    expect(overlap(compilePath(['a', 'c']), compilePath(['a', 'b']))).toBe(false);
  });
});

describe('rewrites', () => {
  test('rename values that are empty, zero or null', () => {
    const rewrites = compileRewrites([
      { kind: 'KeyRenamer', path: ['... on Product', 'list', 'x__alias_0'], renameKeyTo: 'x' },
      { kind: 'ValueSetter', path: ['__typename'], setValueTo: 'Item' },
    ]);
    const values = [0, '', false, null].map((value) => ({ x__alias_0: value }));
    const data = { __typename: 'Product', list: values };
    const fields = fetchedFields(parse('{ list { x__alias_0 } }'), false);
    addRewrittenFields(fields, rewrites);
    applyRewrites(rewrites, data, matches);
    const target: Raw = {};
    merge(target, data, fields, OWN);
    expect(target.list).toEqual([{ x: 0 }, { x: '' }, { x: false }, { x: null }]);
    expect(data.__typename).toBe('Item');
  });

  test('keep to the types they are for', () => {
    const data = { __typename: 'Bundle', a: 1 };
    applyRewrites(
      compileRewrites([{ kind: 'KeyRenamer', path: ['... on Product', 'a'], renameKeyTo: 'b' }]),
      data,
      matches,
    );
    expect(data).toEqual({ __typename: 'Bundle', a: 1 });
  });
});

describe('merging', () => {
  const fields = fetchedFields(parse('{ list { id json deep { a b } } __proto__: list { id } }'), false);

  test('goes into objects and lists but not into scalars', () => {
    const json = { from: 'one' };
    const target: Raw = { list: [{ id: 1, json, deep: { a: 1 } }, null] };
    merge(target, { list: [{ json: { from: 'two' }, deep: { b: 2 } }, { id: 2 }] }, fields, OWN);
    expect(target).toEqual({ list: [{ id: 1, json: { from: 'two' }, deep: { a: 1, b: 2 } }, { id: 2 }] });
    expect(json).toEqual({ from: 'one' });
  });

  test('a copy shares nothing that a later fetch may change', () => {
    const source = { list: [{ id: 1, deep: { a: 1 } }] };
    const [one, other]: [Raw, Raw] = [{}, {}];
    merge(one, source, fields, OWN);
    merge(other, source, fields, { ...OWN, copy: true });
    merge(one, { list: [{ deep: { b: 2 } }] }, fields, OWN);
    expect(other).toEqual({ list: [{ id: 1, deep: { a: 1 } }] });
  });

  test('a response name cannot reach a prototype', () => {
    const target: Raw = {};
    merge(target, JSON.parse('{ "__proto__": { "id": "polluted" } }') as Raw, fields, OWN);
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
    expect(Object.hasOwn(target, '__proto__')).toBe(true);
    expect(({} as Raw).id).toBeUndefined();
  });
});
