import type { Actor, Locale } from './actor.ts';

/** What a refusal says, per language, with `{name}` for what it was given. */
export type Messages<Code extends string = string> = Readonly<Record<Code, Readonly<Record<Locale, string>>>>;

/** A refusal as the graph shows it: `Problem` in schema/shared.graphql. */
export interface Problem {
  code: string;
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
export function problemsOf<Code extends string>(messages: Messages<Code>): Refuse<Code> {
  return (actor, code, path, details) => ({
    code: code.split('.')[0] as string,
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

/** Turns a domain result into a payload: nouns and no problems, or problems and no nouns. */
export async function answer<T extends object>(run: () => Promise<T>): Promise<T & { problems: Problem[] }> {
  try {
    return { ...(await run()), problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { problems: [...error.problems] } as unknown as T & { problems: Problem[] };
    throw error;
  }
}
