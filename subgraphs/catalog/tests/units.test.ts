import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShelf, type Problem, paths, type Shelf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
});
afterAll(() => shelf.house.close());

const UNIT = 'unit { id code name dimension numerator denominator active version }';
interface Unit {
  id: string;
  code: string;
  name: string;
  active: boolean;
  version: number;
}
const does = (verb: string, input: object, actor = shelf.owner) =>
  shelf.does<{ unit: Unit | null }>(verb, input, UNIT, actor);
interface Converted {
  quantity: string | null;
  unit: string | null;
  isExact: boolean | null;
  numerator: string | null;
  denominator: string | null;
  problems: Problem[];
}
const convert = async (input: object, actor = shelf.owner) =>
  (
    await shelf.asks<{ convertQuantity: Converted }>(
      `query ($input: ConvertQuantityInput!) { convertQuantity(input: $input) {
        quantity unit isExact numerator denominator problems { code message path } } }`,
      { input },
      actor,
    )
  ).convertQuantity;

test('kilograms and grams convert exactly, whatever their case', async () => {
  expect(await convert({ quantity: '1.25', from: 'kg', to: 'G' })).toEqual({
    quantity: '1250', unit: 'G', isExact: true, numerator: '1000', denominator: '1', problems: [],
  }); // biome-ignore format: a table
  expect(await convert({ quantity: '1', from: 'each', to: 'dozen' })).toMatchObject({
    quantity: '0.083333', isExact: false, numerator: '1', denominator: '12',
  }); // biome-ignore format: a table
});

test('a unit of one’s own: a crate of 24, a keg of a third of a hectolitre', async () => {
  const crate = await does('createUnit', { code: 'Crate', name: 'Crate of 24', of: 'dozen', numerator: '2' });
  expect(crate.unit).toMatchObject({
    code: 'crate',
    dimension: 'COUNT',
    numerator: '24',
    denominator: '1',
    active: true,
  });
  await does('createUnit', { code: 'keg', name: 'Keg', of: 'hl', numerator: '1', denominator: '3' });
  expect(await convert({ quantity: '3', from: 'crate', to: 'each' })).toMatchObject({ quantity: '72', isExact: true });
  expect(await convert({ quantity: '3', from: 'keg', to: 'l' })).toMatchObject({
    quantity: '100', isExact: true, numerator: '100', denominator: '3',
  }); // biome-ignore format: a table
  // One that is built on one's own.
  await does('createUnit', { code: 'pallet', name: 'Pallet', of: 'crate', numerator: '40' });
  expect(await convert({ quantity: '1', from: 'pallet', to: 'dozen' })).toMatchObject({ quantity: '80' });
});

test.each<[string, object, string[], string]>([
  ['units that do not convert', { quantity: '1', from: 'kg', to: 'l' }, ['INVALID to'], '“kg” does not convert to “l”.'],
  ['unknown ones', { quantity: '1', from: 'spoon', to: 'cup' }, ['NOT_FOUND from', 'NOT_FOUND to'], 'There is no unit “spoon”.'],
  ['no aim', { quantity: '1', from: 'kg' }, ['INVALID to'], 'Say which unit is wanted, or of which product it is.'],
  ['no product', { quantity: '1', from: 'kg', productId: newId() }, ['INVALID to', 'NOT_FOUND productId'], 'There is no such product.'],
  ['a wrong quantity', { quantity: '-1', from: 'kg', to: 'g' }, ['INVALID quantity'], 'A quantity is above 0'],
])('%s answer a problem', async (_, input, refused, message) => {
  const answer = await convert(input);
  expect(answer.quantity).toBeNull();
  expect(paths(answer.problems)).toEqual(refused);
  expect(answer.problems[0]?.message).toContain(message);
}); // biome-ignore format: a table

test('in French', async () => {
  const { problems } = await convert({ quantity: '1', from: 'kg', to: 'l' }, { ...shelf.owner, locale: 'fr' });
  expect(problems[0]?.message).toBe('« kg » ne se convertit pas en « l ».');
});

test('faults, taken codes, versions and other companies’ are refused', async () => {
  const other = testActor();
  const { unit } = await does('createUnit', { code: 'tray', name: 'Tray', of: 'each', numerator: '30' });
  for (const [input, refused] of [
    [{ code: ' ', name: ' ', of: 'spoon', numerator: '0' }, ['INVALID code', 'INVALID name', 'INVALID numerator', 'NOT_FOUND of']],
    [{ code: 'KG', name: 'Kilo', of: 'g', numerator: '1' }, ['ALREADY_EXISTS code']],
    [{ code: 'TRAY', name: 'Tray', of: 'each', numerator: '1' }, ['ALREADY_EXISTS code']],
    [{ code: 'x', name: 'X', of: 'oz', numerator: '123456789.123457', denominator: '987654321.000007' }, ['INVALID numerator']],
  ] as const)
    expect(paths((await does('createUnit', input)).problems)).toEqual(refused); // biome-ignore format: a table
  expect(paths((await does('updateUnit', { unitId: unit?.id, version: 2, name: 'x' })).problems)).toEqual([
    'VERSION_CONFLICT version',
  ]);
  for (const unitId of [unit?.id, newId(), 'kg'])
    expect(paths((await does('updateUnit', { unitId, name: 'Theirs' }, other)).problems)).toEqual(['NOT_FOUND unitId']);
  const changed = await does('updateUnit', { unitId: unit?.id, version: 1, name: 'Egg tray', active: false });
  expect(changed.unit).toMatchObject({ name: 'Egg tray', active: false, version: 2 });
  // Another company has its own of the same code.
  expect(
    (await does('createUnit', { code: 'tray', name: 'Tray', of: 'each', numerator: '20' }, other)).problems,
  ).toEqual([]);
  expect(await convert({ quantity: '1', from: 'tray', to: 'each' })).toMatchObject({ quantity: '30' });
  expect(await convert({ quantity: '1', from: 'tray', to: 'each' }, other)).toMatchObject({ quantity: '20' });
});

test('two tills add the same unit: one of them is told', async () => {
  const add = () => does('createUnit', { code: 'sack', name: 'Sack', of: 'kg', numerator: '25' });
  const answers = await Promise.all([add(), add(), add()]);
  expect(answers.filter(({ unit }) => unit).length).toBe(1);
  expect(answers.flatMap(({ problems }) => paths(problems))).toEqual(['ALREADY_EXISTS code', 'ALREADY_EXISTS code']);
});

test('the list has what every company has, and one’s own', async () => {
  const asked = `query ($first: Int, $after: String, $search: String, $filter: UnitFilter) {
    units(first: $first, after: $after, search: $search, filter: $filter) {
      edges { cursor node { id code name } } pageInfo { hasNextPage endCursor } totalCount } }`;
  type Page = { edges: { node: Unit }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
  const list = async (variables: object, actor = shelf.owner) =>
    (await shelf.asks<{ units: Page }>(asked, variables, actor)).units;
  const codes = ({ edges }: Page) => edges.map(({ node }) => node.code);
  const mass = await list({ filter: { dimension: 'MASS', active: true } });
  expect(codes(mass)).toEqual(['mg', 'g', 'kg', 't', 'lb', 'oz', 'sack']);
  expect(mass.edges.map(({ node }) => node.id !== null)).toEqual([false, false, false, false, false, false, true]);
  const first = await list({ first: 2, filter: { dimension: 'MASS' } });
  const next = await list({ first: 2, after: first.pageInfo.endCursor, filter: { dimension: 'MASS' } });
  expect([codes(first), codes(next), first.totalCount]).toEqual([['mg', 'g'], ['kg', 't'], 7]); // biome-ignore format: a table
  const french = await list({ search: 'KILO' }, { ...shelf.owner, locale: 'fr' });
  expect(french.edges.map(({ node }) => node.name)).toEqual(['kilogramme']);
});
