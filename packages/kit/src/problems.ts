import type { Actor, Locale } from './actor.ts';

/** `ProblemCode` of schema/shared.graphql. */
export type ProblemCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_CONFLICT'
  | 'VERSION_CONFLICT'
  | 'ILLEGAL_STATE'
  | 'ORDER_CLOSED'
  | 'TABLE_OCCUPIED'
  | 'TABLE_UNAVAILABLE'
  | 'NOTHING_TO_FIRE'
  | 'INSUFFICIENT_STOCK'
  | 'PRODUCT_UNAVAILABLE'
  | 'TENDER_TOO_SMALL'
  | 'TOO_MUCH'
  | 'WRONG_CREDENTIALS'
  | 'TOO_MANY_ATTEMPTS'
  | 'NOT_ALLOWED'
  | 'CUSTOMER_BLOCKED'
  | 'CREDIT_LIMIT_EXCEEDED'
  | 'RESERVATION_CONFLICT'
  | 'TRY_AGAIN';

/** What a refusal says, per language, with `{name}` for what it was given. */
export type Messages<Code extends ProblemCode | `${ProblemCode}.${string}`> = Readonly<
  Record<Code, Readonly<Record<Locale, string>>>
>;

/** A refusal as the graph shows it: `Problem` in schema/shared.graphql. */
export interface Problem {
  code: ProblemCode;
  message: string;
  path: string[];
  details: Record<string, unknown> | null;
}

/** Thrown by a domain function to refuse its input: the transaction is undone, the caller gets `problems`. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => `${p.code} ${p.path.join('.')}`).join('; '));
    this.problems = problems;
  }
}

export type Refuse<Code extends string> = (
  actor: Actor,
  code: Code,
  path: readonly (string | number)[],
  details?: Record<string, unknown>,
) => Problem;

/** Makes the problems of one subgraph from its table of messages; `code` in the table may be `CODE` or `CODE.variant`. */
export function problemsOf<Code extends ProblemCode | `${ProblemCode}.${string}`>(
  messages: Messages<Code>,
): Refuse<Code> {
  return (actor, code, path, details) => ({
    code: code.split('.')[0] as ProblemCode,
    message: fill(messages[code][actor.locale], details ?? {}),
    path: ['input', ...path.map(String)],
    details: details ?? null,
  });
}

function fill(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Refuses unless the list is empty; every fault found is told at once. */
export function refuseIfAny(problems: readonly (Problem | null | false | undefined)[]): void {
  const found = problems.filter((p): p is Problem => Boolean(p));
  if (found.length > 0) throw new Refusal(found);
}

/**
 * Turns a domain result into a payload: what `nouns` makes of it and no problems, or problems and no nouns. `nouns` loads
 * what the ids stand for, so that a repeated request answers with what is there now.
 */
export async function answer<Result, Nouns extends object>(
  run: () => Promise<Result>,
  nouns: (result: Result) => Nouns | Promise<Nouns>,
): Promise<Partial<Nouns> & { problems: Problem[] }> {
  try {
    return { ...(await nouns(await run())), problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { problems: [...error.problems] } as Partial<Nouns> & { problems: Problem[] };
    throw error;
  }
}
