import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { Decimal, decimalText } from '../src/money.ts';
import type { SubgraphDefinition } from '../src/subgraph.ts';

interface Given {
  amount?: unknown;
  at?: unknown;
  lines?: { amount: unknown }[];
}

const kinds = ({ amount, at, lines = [] }: Given) =>
  [amount, ...lines.map((line) => line.amount)]
    .map((value) => (Decimal.isDecimal(value) ? decimalText(value) : typeof value))
    .join(' ') + (at instanceof Date ? ` ${at.toISOString()}` : at === undefined ? '' : ` ${typeof at}`);

const echo: SubgraphDefinition = {
  name: 'echo',
  typeDefs: `type Query { kinds(amount: Decimal, at: DateTime, lines: [Line!]): String @public }
    input Line { amount: Decimal! }`,
  resolvers: { Query: { kinds: (_: unknown, given: Given) => kinds(given) } },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

let house: TestRooms;
beforeAll(async () => {
  house = await openRooms([echo]);
});
afterAll(() => house.close());

test.each<[source: string, said: string, variables: Record<string, unknown>]>([
  ['{ kinds(amount: "1.50") }', '1.5', {}],
  ['{ kinds(amount: 2) }', '2', {}],
  ['{ kinds(amount: "1", at: "2026-01-01T00:00:00Z") }', '1 2026-01-01T00:00:00.000Z', {}],
  ['{ kinds(amount: "1", lines: [{ amount: "2" }, { amount: 3 }]) }', '1 2 3', {}],
  ['query ($a: Decimal = "4") { kinds(amount: $a) }', '4', {}],
  ['query ($a: Decimal, $l: [Line!] = [{ amount: "5" }]) { kinds(amount: $a, lines: $l) }', '7 5', { a: '7' }],
  [
    'query ($a: Decimal, $at: DateTime) { kinds(amount: $a, at: $at) }',
    '7 2026-01-01T00:00:00.000Z',
    { a: '7', at: '2026-01-01T01:00:00+01:00' },
  ],
])('%s is given the same however often it is asked', async (source, said, variables) => {
  const document = parse(source);
  const room = house.rooms.get('echo');
  for (let i = 0; i < 4; i++) {
    const result = await room?.execute({ document, variables, operationName: undefined }, testActor());
    expect({ ...result?.data }).toEqual({ kinds: said });
  }
});
