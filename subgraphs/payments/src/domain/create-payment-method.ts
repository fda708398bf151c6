import { randomBytes } from 'node:crypto';
import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import { problem } from '../problems.ts';
import { PROVIDERS, type ProviderName } from '../providers/providers.ts';
import type { ConfiguredPaymentMethodRow } from '../rows.ts';
import { keepSecrets, type MethodFields, methodFaults, secretFaults, withoutSecrets } from './method-rules.ts';

export interface CreatePaymentMethodInput extends MethodFields {
  name: string;
  type: PaymentMethod;
  provider: ProviderName;
}

/** Sets up a way to pay. Its secrets are sealed before they are stored, and no answer ever holds them. */
export async function createPaymentMethod(
  ctx: Ctx,
  box: SecretBox,
  input: CreatePaymentMethodInput,
): Promise<{ methodId: string }> {
  const { actor } = ctx;
  const { name, type, provider } = input;
  refuseIfAny([
    ...methodFaults(actor, input),
    ...secretFaults(actor, provider, input),
    !PROVIDERS[provider].types.includes(type) && problem(actor, 'INVALID.type', ['type'], { provider, type }),
  ]);
  return writeOnce(ctx, 'createPaymentMethod', withoutSecrets(box, input), async (tx) => {
    const method: ConfiguredPaymentMethodRow = {
      id: newId(), companyId: companyOf(actor), name, type, provider, feePercent: input.feePercent ?? ZERO, feeFixed: input.feeFixed ?? ZERO,
      settings: (input.settings ?? {}) as Record<string, unknown>, active: input.active ?? true, webhookToken: randomBytes(24).toString('base64url'),
      createdAt: ctx.now(),
    }; // biome-ignore format: a table
    await tx.insert('payment_method', [method]).catch((error) => {
      if (violatedConstraint(error) !== 'payment_method_name_unique') throw error;
      throw new Refusal([problem(actor, 'ALREADY_EXISTS.method', ['name'], { name })]);
    });
    await keepSecrets(tx, box, method, input);
    return { methodId: method.id };
  });
}
