import type { Actor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import {
  countFault,
  type Fault,
  keyFault,
  LARGEST_AMOUNT,
  percentageFault,
  problem as said,
  textFault,
} from '@comptoir/kit/faults';
import type { Decimal } from '@comptoir/kit/money';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { PROVIDERS, type ProviderName } from '../providers/providers.ts';
import type { ConfiguredPaymentMethodRow } from '../rows.ts';

export interface MethodFields {
  name?: string | null;
  feePercent?: Decimal | null;
  feeFixed?: Decimal | null;
  settings?: unknown;
  secrets?: readonly { name: string; value: string }[] | null;
  active?: boolean | null;
  idempotencyKey?: string | null;
}

const LONGEST_SETTINGS = 4_000;
const FINEST_FEE = 4;

/** What is wrong with a way to pay as far as its provider is not concerned. */
export function methodFaults(actor: Actor, input: MethodFields): Fault[] {
  const { name, feePercent, feeFixed, settings } = input;
  return [
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['name'], name, 100),
    percentageFault(actor, ['feePercent'], feePercent),
    Boolean(feeFixed?.lt(0)) && said(actor, 'INVALID.negative', ['feeFixed']),
    Boolean(feeFixed?.gte(LARGEST_AMOUNT)) && said(actor, 'INVALID.tooLarge', ['feeFixed']),
    (feeFixed?.decimalPlaces() ?? 0) > FINEST_FEE && problem(actor, 'INVALID.feeFixed', ['feeFixed']),
    settings != null && !isSettings(settings) && problem(actor, 'INVALID.settings', ['settings']),
  ];
}

function isSettings(settings: unknown): boolean {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return false;
  const text = JSON.stringify(settings);
  return text.length <= LONGEST_SETTINGS && text.isWellFormed() && !text.includes('\\u0000');
}

/** What is wrong with secrets for a provider, and with settings that hold what is one. */
export function secretFaults(actor: Actor, provider: ProviderName, { secrets, settings }: MethodFields): Fault[] {
  const known = PROVIDERS[provider].secrets;
  const open = Object.keys((settings ?? {}) as object).some((name) => known.includes(name));
  return [
    open && problem(actor, 'INVALID.openSecret', ['settings']),
    secrets != null && secrets.length > 0 && countFault(actor, ['secrets'], secrets, 10),
    ...(secrets ?? []).flatMap(({ name, value }, i) => [
      !known.includes(name) && problem(actor, 'INVALID.secretName', ['secrets', i, 'name'], { provider }),
      secrets?.findIndex((other) => other.name === name) !== i && said(actor, 'INVALID.twice', ['secrets', i, 'name']),
      !/^[\x21-\x7e]{16,500}$/.test(value) && problem(actor, 'INVALID.secret', ['secrets', i, 'value']),
    ]),
  ];
}

/** The input as it is compared with a repetition: what a secret is cannot be told from it. */
export function withoutSecrets<Input extends MethodFields>(box: SecretBox, input: Input): Input {
  const secrets = input.secrets?.map(({ name, value }) => ({ name, value: box.fingerprint(value) }));
  return { ...input, secrets };
}

const placeOf = (method: Pick<ConfiguredPaymentMethodRow, 'id' | 'companyId'>, name: string) =>
  `${method.companyId} ${method.id} ${name}`;

/** Seals the secrets given; each takes the place of the one of its name. */
export async function keepSecrets(
  tx: Tx,
  box: SecretBox,
  method: Pick<ConfiguredPaymentMethodRow, 'id' | 'companyId'>,
  { secrets }: MethodFields,
): Promise<void> {
  for (const { name, value } of secrets ?? []) {
    const { keyId, sealed } = box.seal(value, placeOf(method, name));
    await tx.query(sql`insert into payment_method_secret (method_id, company_id, name, key_id, sealed, set_at)
      values (${method.id}, ${method.companyId}, ${name}, ${keyId}, ${sealed}, ${tx.ctx.now()})
      on conflict (method_id, name) do update set key_id = excluded.key_id, sealed = excluded.sealed, set_at = excluded.set_at`);
  }
}

interface SecretRow {
  name: string;
  keyId: string;
  sealed: Buffer;
}

/** A method's secrets, opened, by name. */
export async function secretsOf(
  query: Tx['query'],
  box: SecretBox,
  method: Pick<ConfiguredPaymentMethodRow, 'id' | 'companyId'>,
): Promise<Map<string, string>> {
  const rows = await query<SecretRow>(
    sql`select name, key_id, sealed from payment_method_secret where method_id = ${method.id}`,
  );
  return new Map(rows.map((row) => [row.name, box.open(row, placeOf(method, row.name))]));
}

interface AnySecretRow extends SecretRow {
  methodId: string;
  companyId: string;
}

/** Seals again with the present key what is sealed with that of a former secret of the installation. */
export async function resealSecrets({ db, log }: Pick<Ctx, 'db' | 'log'>, box: SecretBox): Promise<void> {
  const rows = await db.query<AnySecretRow>(
    'SYSTEM',
    sql`select method_id, company_id, name, key_id, sealed from payment_method_secret`,
  );
  for (const row of rows.filter(({ keyId }) => !box.isCurrent(keyId))) {
    const { methodId, companyId, name } = row;
    try {
      const place = placeOf({ id: methodId, companyId }, name);
      const { keyId, sealed } = box.seal(box.open(row, place), place);
      await db.query(
        'SYSTEM',
        sql`update payment_method_secret set key_id = ${keyId}, sealed = ${sealed}
        where method_id = ${methodId} and name = ${name} and key_id = ${row.keyId}`,
      );
    } catch (error) {
      log.warn({ methodId, name, error: (error as Error).message }, 'a provider secret must be set again');
    }
  }
}
