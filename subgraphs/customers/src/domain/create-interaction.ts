import { companyOf } from '@comptoir/kit/actor';
import { clean } from '@comptoir/kit/contact';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { InteractionPriority, InteractionType } from '../rows.ts';
import { refuseUnknownAssignee, SUBJECT_MAX, TEXT_MAX } from './keep-interaction.ts';
import { lockCustomer } from './save-customer.ts';

export interface CreateCustomerInteractionInput {
  customerId: string;
  type: InteractionType;
  subject: string;
  description?: string | null;
  priority?: InteractionPriority | null;
  assigneeId?: string | null;
  idempotencyKey?: string | null;
}

/** Puts a call, an e-mail, a visit, a complaint or a question on file; it is OPEN. */
export async function createCustomerInteraction(
  ctx: Ctx,
  input: CreateCustomerInteractionInput,
): Promise<{ interactionId: string }> {
  const { actor } = ctx;
  const [subject, description] = [clean(input.subject) ?? '', clean(input.description)];
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['subject'], subject, SUBJECT_MAX),
    textFault(actor, ['description'], description, TEXT_MAX),
  ]);
  return writeOnce(ctx, 'createCustomerInteraction', input, async (tx) => {
    const { id: customerId } = await lockCustomer(tx, input.customerId);
    await refuseUnknownAssignee(tx, input.assigneeId);
    const [interactionId, at] = [newId(), ctx.now()];
    const { type, assigneeId = null } = input;
    await tx.insert('customer_interaction', [
      {
        id: interactionId, companyId: companyOf(actor), customerId, type, subject, description, status: 'OPEN',
        priority: input.priority ?? 'MEDIUM', assigneeId, createdBy: actor.userId, version: 1, createdAt: at, updatedAt: at,
      },
    ]); // biome-ignore format: a table
    return { interactionId };
  });
}
