import { createHash } from 'node:crypto';
import { graphError } from '@comptoir/kit/errors';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkShape } from './document-shape.ts';
import { type Limits, tooMuch } from './limits.ts';
import { type ListCheck, listCheck } from './list-cost.ts';

export interface PreparedOperation {
  readonly node: OperationDefinitionNode;
  readonly checkLists: ListCheck;
}

/** A document that was parsed, checked against the limits and validated, once for HTTP and WebSocket together. */
export interface Prepared {
  readonly source: string;
  readonly document: DocumentNode;
  /** The operation of that name, or the only one. */
  operation(name: string | null | undefined): PreparedOperation | undefined;
}

/** The part of a GraphQL request that says which document to run. */
export interface DocumentRequest {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

export interface Documents {
  /** Throws nothing: a document that cannot run is answered with why. */
  prepare(request: DocumentRequest): Prepared | readonly GraphQLError[];
  /** The same for a document that the gateway itself wrote, which needs no trust. */
  prepareOwn(source: string): Prepared | readonly GraphQLError[];
  /** A document prepared a moment ago, by the SHA-256 of its text in hexadecimal. */
  byHash(hash: string): DocumentNode | undefined;
  readonly stats: { readonly size: number; hits: number; misses: number };
}

const MAX_DOCUMENTS = 2_000;
/** Parsed documents weigh some fifty times their text. */
const MAX_TEXT = 4 * 1024 * 1024;
const MAX_ERRORS = 20;

interface Entry {
  hash: string;
  outcome: Prepared | readonly GraphQLError[];
}

/** @param trusted the only documents that may run, by the SHA-256 of their text in hexadecimal; null lets all run */
export function createDocuments(options: {
  schema: GraphQLSchema;
  limits: Limits;
  introspection: boolean;
  trusted: ReadonlyMap<string, string> | null;
}): Documents {
  const { schema, limits, trusted } = options;
  const rules = options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const byHash = new Map<string, DocumentNode>();
  const entries = new LRUCache<string, Entry>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_TEXT,
    sizeCalculation: (_entry, source) => source.length + 1,
    dispose: ({ hash }) => void byHash.delete(hash),
  });
  const stats = {
    get size() {
      return entries.size;
    },
    hits: 0,
    misses: 0,
  };

  function prepareText(source: string, isOurs = false): Prepared | readonly GraphQLError[] {
    const known = entries.get(source);
    if (known) {
      stats.hits++;
      return known.outcome;
    }
    stats.misses++;
    if (Buffer.byteLength(source) > limits.documentBytes)
      return [tooMuch('documentBytes', limits.documentBytes, 'The document is too long, in bytes')];
    const hash = sha256(source);
    const outcome = trusted && !isOurs && !trusted.has(hash) ? [notTrusted()] : check(schema, source, limits, rules);
    entries.set(source, { hash, outcome });
    if ('document' in outcome) byHash.set(hash, outcome.document);
    return outcome;
  }

  return {
    stats,
    byHash: (hash) => byHash.get(hash),
    prepareOwn: (source) => prepareText(source, true),
    prepare(request) {
      const { query } = request;
      if (typeof query === 'string' && query !== '') return prepareText(query);
      const hash = trusted && hashIn(request);
      if (!hash) return [graphError('BAD_REQUEST', 'The request holds no GraphQL document ("query").')];
      const source = trusted.get(hash);
      return source === undefined ? [notTrusted()] : prepareText(source);
    },
  };
}

/** Trusted documents by hash, from their texts. */
export function trust(sources: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...sources].map((source) => [sha256(source), source]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function notTrusted(): GraphQLError {
  return graphError('BAD_REQUEST', 'This server runs only the documents it knows, and this is none of them.');
}

/** `documentId` as the GraphQL-over-HTTP appendix writes it, or the hash of Apollo's persisted queries. */
function hashIn({ documentId, extensions }: DocumentRequest): string | null {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery;
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : null;
}

function check(
  schema: GraphQLSchema,
  source: string,
  limits: Limits,
  rules: typeof specifiedRules,
): Prepared | readonly GraphQLError[] {
  try {
    const document = parse(source, { maxTokens: limits.tokens });
    const tooLarge = checkShape(document, limits);
    if (tooLarge.length > 0) return tooLarge;
    const faults = validate(schema, document, rules, { maxErrors: MAX_ERRORS });
    if (faults.length > 0) return faults.map((fault) => badRequest(fault));
    return prepared(schema, source, document, limits);
  } catch (error) {
    // Nesting that overflows the stack of the parser: deep beyond any limit, however few its tokens.
    if (error instanceof RangeError) return [tooMuch('depth', limits.depth, 'The document is nested far too deeply')];
    if (!(error instanceof GraphQLError)) throw error;
    return [badRequest(error)];
  }
}

function badRequest(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code: 'BAD_REQUEST' } });
}

function prepared(schema: GraphQLSchema, source: string, document: DocumentNode, limits: Limits): Prepared {
  const operations = new Map<string, PreparedOperation>();
  for (const node of document.definitions) {
    if (node.kind !== 'OperationDefinition') continue;
    operations.set(node.name?.value ?? '', { node, checkLists: listCheck(schema, document, node, limits) });
  }
  const only = operations.size === 1 ? operations.values().next().value : undefined;
  return { source, document, operation: (name) => (name ? operations.get(name) : only) };
}
