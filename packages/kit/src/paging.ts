import DataLoader from 'dataloader';
import { graphError } from './errors.ts';
import { isUuid } from './id.ts';
import { memo } from './memo.ts';
import { raw, type Sql, sql } from './sql.ts';

export const MAX_PAGE = 200;
const DEFAULT_PAGE = 50;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/** A Relay connection; `totalCount` is asked of the database only when a client asks for it. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  count: () => Promise<number>;
}

/** One column of a keyset: its SQL expression, its SQL type, and the row's value. The last one must be unique. */
export interface KeyColumn<Row> {
  expression: string;
  type: 'text' | 'uuid' | 'timestamptz' | 'date' | 'numeric' | 'bigint' | 'int';
  of: (row: Row) => unknown;
  descending?: boolean;
}

/**
 * Reads one page by keyset: `rows` gets a condition to add, an order and a limit. All columns run in the direction of the
 * first. A `first` over 200 or a cursor that is not ours is refused with BAD_REQUEST.
 */
export async function page<Row>(
  args: PageArgs,
  keys: readonly KeyColumn<Row>[],
  spec: {
    rows: (keyset: Keyset) => Promise<Row[]>;
    count: () => Promise<number>;
  },
): Promise<Page<Row>> {
  const { first, ...keyset } = keysetOf(args, keys);
  return cutPage(await spec.rows(keyset), first, keys, spec.count);
}

/** What a statement needs to read one page: a condition to add, an order and a limit. */
export interface Keyset {
  after: Sql;
  order: Sql;
  limit: Sql;
}

/**
 * Pages of the lists that many owners have: those asked for with the same arguments in one turn share one statement.
 * `rows` reads the page of each owner, in the order of the keyset; `counts` how many each has in all (none: left out).
 */
export function pagesBy<Row, Args extends PageArgs>(
  ownerOf: (row: Row) => string,
  keysOf: (args: Args) => readonly KeyColumn<Row>[],
  spec: {
    rows: (owners: readonly string[], keyset: Keyset, args: Args) => Promise<Row[]>;
    counts: (owners: readonly string[], args: Args) => Promise<{ owner: string; n: number }[]>;
  },
): { load(owner: string, args: Args): Promise<Page<Row>> } {
  const lists = new Map<string, DataLoader<string, Page<Row>>>();
  const listOf = (args: Args): DataLoader<string, Page<Row>> => {
    const keys = keysOf(args);
    const { first, ...keyset } = keysetOf(args, keys);
    const counted = new DataLoader<string, number>(async (owners) => {
      const counts = new Map((await spec.counts(owners, args)).map(({ owner, n }) => [owner, n]));
      return owners.map((owner) => counts.get(owner) ?? 0);
    });
    return new DataLoader(async (owners) => {
      const found = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
      for (const row of await spec.rows(owners, keyset, args)) found.get(ownerOf(row))?.push(row);
      return owners.map((owner) => cutPage(found.get(owner) ?? [], first, keys, () => counted.load(owner)));
    });
  };
  return { load: async (owner, args) => memo(lists, JSON.stringify(args), () => listOf(args)).load(owner) };
}

function keysetOf<Row>(args: PageArgs, keys: readonly KeyColumn<Row>[]): Keyset & { first: number } {
  const first = args.first ?? DEFAULT_PAGE;
  if (first < 0 || first > MAX_PAGE)
    throw graphError('BAD_REQUEST', `"first" must be from 0 to ${MAX_PAGE}.`, { argument: 'first' });
  const descending = keys[0]?.descending ?? false;
  const order = raw(keys.map((k) => `${k.expression} ${descending ? 'desc' : 'asc'}`).join(', '));
  return { first, after: afterCondition(args.after, keys, descending), order, limit: raw(`limit ${first + 1}`) };
}

/** The page itself, of rows that were read with one more than it holds. */
function cutPage<Row>(
  found: readonly Row[],
  first: number,
  keys: readonly KeyColumn<Row>[],
  count: () => Promise<number>,
): Page<Row> {
  const edges = found.slice(0, first).map((node) => new Edge(node, () => keys.map((k) => k.of(node))));
  return { edges, pageInfo: new PageInfo(edges, found.length > first), count };
}

/** Cursors are made only for those who ask for them. */
class Edge<Node> {
  readonly node: Node;
  readonly #key: () => unknown[];

  constructor(node: Node, key: () => unknown[]) {
    this.node = node;
    this.#key = key;
  }

  get cursor(): string {
    return encode(this.#key());
  }
}

class PageInfo {
  readonly hasNextPage: boolean;
  readonly #edges: readonly { cursor: string }[];

  constructor(edges: readonly { cursor: string }[], hasNextPage: boolean) {
    this.hasNextPage = hasNextPage;
    this.#edges = edges;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

function afterCondition<Row>(
  after: string | null | undefined,
  keys: readonly KeyColumn<Row>[],
  descending: boolean,
): Sql {
  if (!after) return raw('true');
  const values = decode(after, keys);
  const row = raw(`(${keys.map((k) => k.expression).join(', ')})`);
  const bounds = keys.map((k, i) => sql`${values[i]}::${raw(k.type)}`).reduce((a, b) => sql`${a}, ${b}`);
  return sql`${row} ${raw(descending ? '<' : '>')} (${bounds})`;
}

function encode(values: unknown[]): string {
  const texts = values.map((v) => (v instanceof Date ? v.toISOString() : String(v)));
  return Buffer.from(JSON.stringify(texts)).toString('base64url');
}

function isOf(type: KeyColumn<unknown>['type'] | undefined, value: unknown): boolean {
  if (typeof value !== 'string' || value.includes('\0')) return false;
  if (type === 'uuid') return isUuid(value);
  if (type === 'timestamptz') return !Number.isNaN(Date.parse(value));
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return type === 'text' || /^-?\d{1,30}(\.\d{1,10})?$/.test(value);
}

function decode(cursor: string, keys: readonly Pick<KeyColumn<unknown>, 'type'>[]): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === keys.length && values.every((v, i) => isOf(keys[i]?.type, v)))
      return values;
  } catch {
    // answered below, like every other cursor that is not ours
  }
  throw graphError('BAD_REQUEST', '"after" is not a cursor of this list.', { argument: 'after' });
}

/** A whole short list (an order's lines, a product's levels) as a connection. */
export function pageOf<Node extends { id: string }>(nodes: readonly Node[], args: PageArgs = {}): Page<Node> {
  const first = args.first ?? MAX_PAGE;
  if (first < 0 || first > MAX_PAGE)
    throw graphError('BAD_REQUEST', `"first" must be from 0 to ${MAX_PAGE}.`, { argument: 'first' });
  const start = args.after ? nodes.findIndex((n) => encode([n.id]) === args.after) + 1 : 0;
  const edges = nodes.slice(start, start + first).map((node) => new Edge(node, () => [node.id]));
  return {
    edges,
    pageInfo: new PageInfo(edges, start + first < nodes.length),
    count: async () => nodes.length,
  };
}
