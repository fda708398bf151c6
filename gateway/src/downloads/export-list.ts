import { graphError } from '@comptoir/kit/errors';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import { columnsNamed, defaultColumns, type ListColumn, listNamed, pageQuery, valueAt } from './list-query.ts';

/** Runs a query of ours as the caller. */
export type Run = (source: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

interface Page {
  edges: { node: Record<string, unknown> }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const PAGE_SIZE = 200;
/** What the caller may not see, or has no module for; columns nobody named are left out for it. */
const HIDDEN: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'MODULE_DISABLED']);

/** Arguments of a list that may be given as plain text or as JSON. */
const PAGING: ReadonlySet<string> = new Set(['first', 'after']);

/**
 * A list of the graph as CSV, page by page, from the first row to the last: what is asked for in `columns` (dotted paths
 * with commas between), else every plain value that the caller may see. Other parameters are the list's own arguments
 * (`search=…`, `filter={…}` as JSON). The first line is yielded only once the first page was read, so that a refusal can
 * still be answered as one.
 */
export async function* exportList(
  schema: GraphQLSchema,
  name: string,
  parameters: URLSearchParams,
  run: Run,
): AsyncGenerator<string> {
  const list = listNamed(schema, name);
  if (!list) throw graphError('BAD_REQUEST', `There is no list "${name}".`);
  const named = parameters.get('columns');
  const variables = argumentsIn(parameters, new Set(list.field.args.map((argument) => argument.name)));
  const given = new Set(Object.keys(variables));
  let columns = named === null ? defaultColumns(list.node) : columnsNamed(list.node, named.split(','));
  let page: Page | null = null;
  while (page === null) {
    if (columns.length === 0) throw graphError('FORBIDDEN', 'You may see nothing of this list.');
    const result = await run(pageQuery(list, columns, given), { ...variables, first: PAGE_SIZE });
    const hidden = named === null ? hiddenColumns(result.errors ?? []) : new Set<number>();
    if (hidden.size > 0) columns = columns.filter((_, i) => !hidden.has(i));
    else page = pageOf(result, name);
  }
  yield BYTE_ORDER_MARK + csvLine(columns.map((column) => column.name));
  const query = pageQuery(list, columns, given);
  for (;;) {
    yield rowsOf(page, columns);
    if (!page.pageInfo.hasNextPage) return;
    page = pageOf(await run(query, { ...variables, first: PAGE_SIZE, after: page.pageInfo.endCursor }), name);
  }
}

function rowsOf({ edges }: Page, columns: readonly ListColumn[]): string {
  return edges.map(({ node }) => csvLine(columns.map((column, i) => valueAt(node, column, i)))).join('');
}

function pageOf({ data, errors }: ExecutionResult, name: string): Page {
  if (errors?.[0]) throw errors[0];
  return data?.[name] as Page;
}

/** Columns that a page was refused, by number: errors stand at `list.edges.0.node.c3`. */
function hiddenColumns(errors: readonly GraphQLError[]): Set<number> {
  const columns = errors
    .filter(({ extensions }) => HIDDEN.has(extensions.code))
    .flatMap(({ path }) => path?.filter((part) => typeof part === 'string' && /^c\d+$/.test(part)) ?? [])
    .map((part) => Number(String(part).slice(1)));
  return new Set(columns);
}

function argumentsIn(parameters: URLSearchParams, known: ReadonlySet<string>): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const [name, text] of parameters) {
    if (name === 'columns') continue;
    if (!known.has(name) || PAGING.has(name))
      throw graphError('BAD_REQUEST', `This list takes no parameter "${name}".`, { argument: name });
    variables[name] = /^[[{]/.test(text) ? json(name, text) : text;
  }
  return variables;
}

function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw graphError('BAD_REQUEST', `"${name}" is not readable JSON.`, { argument: name });
  }
}
