import type { Ctx, Tx } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { Account, PaymentProvider } from '../providers/provider.ts';
import { PROVIDERS } from '../providers/providers.ts';
import type { ConfiguredPaymentMethodRow } from '../rows.ts';
import { secretsOf } from './method-rules.ts';

export interface Handled {
  provider: PaymentProvider;
  account: Account;
}

/** The provider that handles a payment, with the company's account there; null for money that was recorded by hand. */
export async function providerOf(tx: Pick<Tx, 'query'>, box: SecretBox, paymentId: string): Promise<Handled | null> {
  const [method] = await tx.query<ConfiguredPaymentMethodRow>(sql`select m.* from provider_payment o
    join payment_method m on m.id = o.method_id where o.payment_id = ${paymentId}`);
  return method ? handledBy(tx, box, method) : null;
}

export async function handledBy(
  tx: Pick<Tx, 'query'>,
  box: SecretBox,
  method: ConfiguredPaymentMethodRow,
): Promise<Handled> {
  const secrets = await secretsOf(tx.query, box, method);
  return { provider: PROVIDERS[method.provider], account: { settings: method.settings, secrets } };
}

/** What a provider answers; a refusal to try again when it does not. */
export async function answered<T>(ctx: Ctx, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    ctx.log.warn(
      { correlationId: ctx.actor.correlationId, error: (error as Error).message },
      'a provider did not answer',
    );
    throw new Refusal([problem(ctx.actor, 'TRY_AGAIN.provider', [])]);
  }
}
