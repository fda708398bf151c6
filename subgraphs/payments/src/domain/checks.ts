import type { Actor } from '@comptoir/kit/actor';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';

/** What is wrong with a text that people read; absent is fine. */
export function textFault(
  actor: Actor,
  path: readonly string[],
  text: string | null | undefined,
  max: number,
): Problem | false {
  const wrong = text != null && (text.trim() === '' || text.length > max || hasControlCharacter(text));
  return wrong && problem(actor, 'INVALID.text', path, { max });
}

/** Keys are stored and indexed, so they have a bound. */
export function keyFault(actor: Actor, key: string | null | undefined): Problem | false {
  return textFault(actor, ['idempotencyKey'], key, 200);
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((c) => (c < ' ' && c !== '\n' && c !== '\t') || (c >= '\u007f' && c <= '\u009f'));
}
