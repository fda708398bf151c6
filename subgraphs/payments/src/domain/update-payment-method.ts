import type { Ctx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ConfiguredPaymentMethodRow } from '../rows.ts';
import { keepSecrets, type MethodFields, methodFaults, secretFaults, withoutSecrets } from './method-rules.ts';

export interface UpdatePaymentMethodInput extends MethodFields {
  methodId: string;
}

/** Changes a way to pay, for payments that are started from now on. What it is and who handles it stays. */
export async function updatePaymentMethod(
  ctx: Ctx,
  box: SecretBox,
  input: UpdatePaymentMethodInput,
): Promise<{ methodId: string }> {
  const { actor } = ctx;
  const { methodId, name } = input;
  refuseIfAny(methodFaults(actor, input));
  if (!isUuid(methodId)) refuseIfAny([problem(actor, 'NOT_FOUND.method', ['methodId'])]);
  return writeOnce(ctx, 'updatePaymentMethod', withoutSecrets(box, input), async (tx) => {
    const settings = input.settings == null ? null : JSON.stringify(input.settings);
    const method = await tx
      .one<ConfiguredPaymentMethodRow>(sql`
        update payment_method set name = coalesce(${name}, name), fee_percent = coalesce(${input.feePercent}, fee_percent),
          fee_fixed = coalesce(${input.feeFixed}, fee_fixed), settings = coalesce(${settings}::jsonb, settings),
          active = coalesce(${input.active}, active) where id = ${methodId} returning *`)
      .catch((error) => {
        if (violatedConstraint(error) !== 'payment_method_name_unique') throw error;
        throw new Refusal([problem(actor, 'ALREADY_EXISTS.method', ['name'], { name })]);
      });
    refuseIfAny([!method && problem(actor, 'NOT_FOUND.method', ['methodId'])]);
    const found = method as ConfiguredPaymentMethodRow;
    refuseIfAny(secretFaults(actor, found.provider, input));
    await keepSecrets(tx, box, found, input);
    return { methodId };
  });
}
