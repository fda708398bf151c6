import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { paired } from './find-duplicates.ts';

export interface DismissDuplicateInput {
  customerId: string;
  otherId: string;
  idempotencyKey?: string | null;
}

/** Two files are two customers after all: they are no longer shown as duplicates. */
export async function dismissDuplicate(ctx: Ctx, input: DismissDuplicateInput): Promise<{ customerId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'dismissDuplicate', input, async (tx) => {
    const fields = ['customerId', 'otherId'] as const;
    const ids = fields.map((field) => input[field].toLowerCase());
    const rows = await tx.query<{ id: string }>(
      sql`select id from customer where id = any(${ids.filter(isUuid)}::uuid[])`,
    );
    refuseIfAny(
      fields.map((field, i) => !rows.some(({ id }) => id === ids[i]) && problem(actor, 'NOT_FOUND.customer', [field])),
    );
    const [one = '', other = ''] = ids;
    refuseIfAny([one === other && problem(actor, 'INVALID.sameCustomer', ['otherId'])]);
    const pair = paired(one, other);
    await tx.query(sql`insert into customer_distinct (company_id, customer_id, other_id, user_id, at)
      values (${companyOf(actor)}, ${pair.customerId}, ${pair.otherId}, ${actor.userId}, ${ctx.now()}) on conflict do nothing`);
    return { customerId: one };
  });
}
