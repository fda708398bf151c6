import { clean } from '@comptoir/kit/contact';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { InteractionPriority, InteractionType } from '../rows.ts';
import { keepInteraction, lockInteraction, refuseUnknownAssignee, SUBJECT_MAX, TEXT_MAX } from './keep-interaction.ts';

export interface UpdateCustomerInteractionInput {
  interactionId: string;
  type?: InteractionType | null;
  subject?: string | null;
  description?: string | null;
  priority?: InteractionPriority | null;
  assigneeId?: string | null;
  comment?: string | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Changes the fields that are given, and adds what is said; an explicit null empties description and assignee. */
export async function updateCustomerInteraction(
  ctx: Ctx,
  input: UpdateCustomerInteractionInput,
): Promise<{ interactionId: string }> {
  const { actor } = ctx;
  const subject = input.subject == null ? null : (clean(input.subject) ?? '');
  const [description, comment] = [clean(input.description), clean(input.comment) ?? null];
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['subject'], subject, SUBJECT_MAX),
    textFault(actor, ['description'], description, TEXT_MAX),
    textFault(actor, ['comment'], comment, TEXT_MAX),
  ]);
  // Idempotency takes an absent field for a null one; here the two ask for different things.
  const content = { ...input, emptied: [input.description === null, input.assigneeId === null] };
  return writeOnce(ctx, 'updateCustomerInteraction', content, async (tx) => {
    const row = await lockInteraction(tx, input.interactionId, input.version);
    if (input.assigneeId !== row.assigneeId) await refuseUnknownAssignee(tx, input.assigneeId);
    const next = {
      ...row,
      type: input.type ?? row.type,
      subject: subject ?? row.subject,
      description: description === undefined ? row.description : description,
      priority: input.priority ?? row.priority,
      assigneeId: input.assigneeId === undefined ? row.assigneeId : input.assigneeId,
    };
    await keepInteraction(tx, row, next, comment);
    return { interactionId: row.id };
  });
}
