import { clean } from '@comptoir/kit/contact';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { InteractionStatus } from '../rows.ts';
import { isStep, reopens } from './interaction-states.ts';
import { keepInteraction, lockInteraction, TEXT_MAX } from './keep-interaction.ts';

export interface ChangeCustomerInteractionStatusInput {
  interactionId: string;
  to: InteractionStatus;
  comment?: string | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Moves an interaction on, as the table of its states allows; taking it up again needs a word on why. */
export async function changeCustomerInteractionStatus(
  ctx: Ctx,
  input: ChangeCustomerInteractionStatusInput,
): Promise<{ interactionId: string }> {
  const { actor } = ctx;
  const { to } = input;
  const comment = clean(input.comment) ?? null;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['comment'], comment, TEXT_MAX)]);
  return writeOnce(ctx, 'changeCustomerInteractionStatus', input, async (tx) => {
    const row = await lockInteraction(tx, input.interactionId, input.version);
    const from = row.status;
    refuseIfAny([
      !isStep(from, to) && problem(actor, 'ILLEGAL_STATE.interaction', ['to'], { from, to }),
      reopens(from, to) && comment === null && problem(actor, 'INVALID.reopening', ['comment']),
    ]);
    await keepInteraction(tx, row, { ...row, status: to }, comment);
    return { interactionId: row.id };
  });
}
