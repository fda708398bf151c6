import { graphError } from '@comptoir/kit/errors';
import type { GraphQLError } from 'graphql';

/** How much one client may ask for. Times in milliseconds, sizes in bytes. */
export interface Limits {
  /** Body of one HTTP request. */
  bodyBytes: number;
  /** Body of what a payment provider sends to its webhook. */
  webhookBytes: number;
  /** Body of what a time clock pushes. */
  clockBytes: number;
  /** Text of one GraphQL document. */
  documentBytes: number;
  tokens: number;
  depth: number;
  /** Aliases and repeated fields in one document. */
  aliases: number;
  rootFields: number;
  /** Fields of a document once its fragments are written out. */
  fields: number;
  /** The largest `first`. */
  pageSize: number;
  /** Items that the nested lists of one operation can come to. */
  nodes: number;
  operationMs: number;
  /** Operations per second of one signed-in credential, and how many may come at once. */
  rate: number;
  rateBurst: number;
  /** The same for callers without credentials, per client address. */
  anonymousRate: number;
  anonymousBurst: number;
  /** One WebSocket message. */
  messageBytes: number;
  /** Time a WebSocket has to send `connection_init`. */
  initMs: number;
  operationsPerSocket: number;
  socketsPerActor: number;
  /** How long requests in flight may go on after the order to stop. */
  drainMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 10 * 1024 * 1024,
  webhookBytes: 64 * 1024,
  clockBytes: 1024 * 1024,
  documentBytes: 200 * 1024,
  tokens: 10_000,
  depth: 15,
  aliases: 200,
  rootFields: 50,
  fields: 10_000,
  pageSize: 200,
  nodes: 100_000,
  operationMs: 30_000,
  rate: 2_000,
  rateBurst: 5_000,
  anonymousRate: 50,
  anonymousBurst: 200,
  messageBytes: 256 * 1024,
  initMs: 5_000,
  operationsPerSocket: 100,
  socketsPerActor: 500,
  drainMs: 10_000,
};

/** The refusal of a document or request that is too large in one respect, named in `extensions.limit`. */
export function tooMuch(limit: keyof Limits, allowed: number, what: string): GraphQLError {
  return graphError('BAD_REQUEST', `${what}; at most ${allowed} allowed.`, { limit, allowed });
}
