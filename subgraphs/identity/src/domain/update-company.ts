import { companyOf, type Locale, type Plan } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { companyChanged } from '../events.ts';
import type { CompanyRow } from '../rows.ts';
import { requireWholeCompany } from './define-role.ts';
import { nameFault, timeZoneFault } from './field-rules.ts';
import { recordSecurity } from './record-security.ts';

export interface UpdateCompanyInput {
  name?: string | null;
  timeZone?: string | null;
  locale?: Locale | null;
  idempotencyKey?: string | null;
}

/** Changes the company itself; its shops keep the time zones and languages they have. */
export async function updateCompany(ctx: Ctx, input: UpdateCompanyInput): Promise<{ companyId: string }> {
  refuseIfAny([nameFault(ctx.actor, input.name), timeZoneFault(ctx.actor, input.timeZone)]);
  return save(ctx, 'updateCompany', input);
}

/** Changes the plan; `_actor` tells the new one from the commit on. */
export async function changePlan(
  ctx: Ctx,
  input: { plan: Plan; idempotencyKey?: string | null },
): Promise<{ companyId: string }> {
  return save(ctx, 'changePlan', input);
}

function save(ctx: Ctx, verb: string, input: UpdateCompanyInput & { plan?: Plan }): Promise<{ companyId: string }> {
  requireWholeCompany(ctx.actor);
  const companyId = companyOf(ctx.actor);
  const { name, timeZone, locale, plan } = input;
  return writeOnce(ctx, verb, input, async (tx) => {
    const before = await tx.one<{ plan: Plan }>(sql`select plan from company where id = ${companyId} for update`);
    const row = await tx.one<CompanyRow>(sql`
      update company set name = coalesce(${name}, name), time_zone = coalesce(${timeZone}, time_zone), locale = coalesce(${locale}, locale),
        plan = coalesce(${plan}, plan), version = version + 1
      where id = ${companyId} returning *`);
    companyChanged(tx, row as CompanyRow);
    if (plan && plan !== before?.plan)
      await recordSecurity(tx, { kind: 'PLAN_CHANGED', subject: plan, details: { from: before?.plan, to: plan } });
    return { companyId };
  });
}
