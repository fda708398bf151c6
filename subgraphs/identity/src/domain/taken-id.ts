import type { Actor } from '@comptoir/kit/actor';
import { violatedConstraint } from '@comptoir/kit/database';
import { Refusal } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { Path } from './field-rules.ts';

/** Refuses an id that a client chose and something has already, be it another company's, which no look beforehand shows. */
export async function refusingTakenId<T>(actor: Actor, path: Path, insert: () => Promise<T>): Promise<T> {
  try {
    return await insert();
  } catch (error) {
    if (!violatedConstraint(error)?.endsWith('_pkey')) throw error;
    throw new Refusal([problem(actor, 'ALREADY_EXISTS.id', path)]);
  }
}
