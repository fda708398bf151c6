import { clean } from '@comptoir/kit/contact';
import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { Status } from '../rows.ts';
import { lockCustomer, saveCustomer } from './save-customer.ts';
import { isLine } from './text.ts';

export interface SetCustomerStatusInput {
  customerId: string;
  status: Status;
  reason?: string | null;
  idempotencyKey?: string | null;
}

const REASON_MAX = 500;

/** Sets a customer's status and why; a block needs a reason. What it already is changes nothing and tells no one. */
export async function setCustomerStatus(ctx: Ctx, input: SetCustomerStatusInput): Promise<{ customerId: string }> {
  const reason = clean(input.reason) ?? null;
  refuseIfAny([
    reason === null && input.status === 'BLOCKED' && problem(ctx.actor, 'INVALID.reason', ['reason']),
    reason !== null &&
      !isLine(reason, REASON_MAX) &&
      problem(ctx.actor, 'INVALID.text', ['reason'], { max: REASON_MAX }),
  ]);
  return writeOnce(ctx, 'setCustomerStatus', input, async (tx) => {
    const row = await lockCustomer(tx, input.customerId);
    if (row.status !== input.status || row.statusReason !== reason) {
      await saveCustomer(tx, { ...row, status: input.status, statusReason: reason });
    }
    return { customerId: row.id };
  });
}
