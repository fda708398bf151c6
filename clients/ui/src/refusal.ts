import { ComptoirError } from '@comptoir/sdk/client';

/** What to say when a request came to nothing: the server's own sentence, or that it could not be reached. */
export function whyNot(error: unknown, unreachable: string): string {
  return error instanceof ComptoirError ? error.message : unreachable;
}

/** No answer came, so what was asked may or may not have happened: ask again with the same key. */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof ComptoirError) return ['TIMEOUT', 'SUBGRAPH_UNAVAILABLE', 'RATE_LIMITED'].includes(error.code);
  return true;
}
