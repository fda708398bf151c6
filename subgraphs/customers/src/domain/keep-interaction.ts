import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { isUuid, newId } from '@comptoir/kit/id';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { CustomerInteractionRow, InteractionField } from '../rows.ts';

export const SUBJECT_MAX = 200;
export const TEXT_MAX = 5_000;

/** What of an interaction is kept in its history, by the name it has there. */
const TRACKED = {
  TYPE: 'type',
  SUBJECT: 'subject',
  DESCRIPTION: 'description',
  STATUS: 'status',
  PRIORITY: 'priority',
  ASSIGNEE: 'assigneeId',
} as const satisfies Partial<Record<InteractionField, keyof CustomerInteractionRow>>;

/** An interaction, held until the transaction ends; refuses one that is not there, or is not what the caller read. */
export async function lockInteraction(tx: Tx, id: string, version?: number | null): Promise<CustomerInteractionRow> {
  const row = isUuid(id)
    ? await tx.one<CustomerInteractionRow>(sql`select * from customer_interaction where id = ${id} for update`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.interaction', ['interactionId'])]);
  refuseIfAny([version != null && version !== row.version && problem(tx.ctx.actor, 'VERSION_CONFLICT', ['version'])]);
  return row;
}

/** Writes an interaction as its next version, with every field that changed and what was said in its history. */
export async function keepInteraction(
  tx: Tx,
  before: CustomerInteractionRow,
  after: CustomerInteractionRow,
  comment: string | null,
): Promise<void> {
  const changes = changesOf(before, after);
  if (comment !== null) changes.push({ field: 'COMMENT', before: null, after: comment });
  if (changes.length === 0) return;
  const { actor, now } = tx.ctx;
  const at = now();
  await tx.query(sql`
    update customer_interaction set type = ${after.type}, subject = ${after.subject}, description = ${after.description},
      status = ${after.status}, priority = ${after.priority}, assignee_id = ${after.assigneeId}, version = version + 1,
      updated_at = ${at}
    where id = ${before.id}`);
  await tx.insert(
    'customer_interaction_change',
    changes.map((change) => ({
      id: newId(), companyId: companyOf(actor), interactionId: before.id, ...change, userId: actor.userId, at,
    })),
  ); // biome-ignore format: a table
}

function changesOf(before: CustomerInteractionRow, after: CustomerInteractionRow) {
  const changes: { field: InteractionField; before: string | null; after: string | null }[] = [];
  for (const [field, key] of Object.entries(TRACKED) as [InteractionField, (typeof TRACKED)[keyof typeof TRACKED]][])
    if (before[key] !== after[key]) changes.push({ field, before: before[key], after: after[key] });
  return changes;
}

/** Refuses whom identity never told of, or who is not active. */
export async function refuseUnknownAssignee(tx: Tx, assigneeId: string | null | undefined): Promise<void> {
  if (assigneeId == null) return;
  const found =
    isUuid(assigneeId) && (await tx.one(sql`select from customer_user where id = ${assigneeId} and active`));
  refuseIfAny([!found && problem(tx.ctx.actor, 'NOT_FOUND.user', ['assigneeId'])]);
}
