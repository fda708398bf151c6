import { type Locale, type Plan, systemActor } from '@comptoir/kit/actor';
import { contextFor, type Service, type Tx, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { companyChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { CompanyRow } from '../rows.ts';
import { insertShop } from './create-shop.ts';
import { addGrants, insertUser, userFaults } from './create-user.ts';
import { choiceFault, currencyFault, type Fault, idFault, nameFault, timeZoneFault } from './field-rules.ts';
import { hashSecret } from './passwords.ts';
import { OWNER } from './roles.ts';
import { type ShopFields, shopFaults } from './shop-rules.ts';

export interface CreateCompanyInput {
  company: { name: string; plan: Plan; currency: string; timeZone: string; locale: Locale };
  shop: ShopFields & { name: string };
  owner: { name: string; login: string; email?: string | null; password: string };
  /** Chosen by the caller; new ones when left out. */
  ids?: { companyId?: string; shopId?: string; userId?: string };
}

/**
 * Founds a company with its first shop and its owner. A login that is taken refuses all of it with ALREADY_EXISTS, so a
 * set-up that runs twice founds one company.
 * @throws Refusal with every fault at once
 */
export async function createCompany(
  service: Service,
  input: CreateCompanyInput,
): Promise<{ companyId: string; shopId: string; ownerId: string }> {
  const { ids = {}, owner } = input;
  const companyId = ids.companyId ?? newId();
  const actor = systemActor(companyId, newId());
  const ctx = contextFor(service, actor);
  refuseIfAny(companyFaults(ctx.actor, input));
  const passwordHash = await hashSecret(owner.password);
  return write(ctx, async (tx) => {
    const company = await insertCompany(tx, companyId, input);
    const shop = await insertShop(tx, { ...input.shop, id: ids.shopId ?? newId() }, company, ['shop']);
    const user = await insertUser(tx, { ...owner, id: ids.userId ?? newId(), passwordHash, pinHash: null }, ['owner']);
    await addGrants(tx, user.id, [{ roleId: OWNER.id, shopId: null }]);
    return { companyId, shopId: shop.id, ownerId: user.id };
  });
}

function companyFaults(actor: Tx['ctx']['actor'], { company, shop, owner, ids }: CreateCompanyInput): Fault[] {
  return [
    nameFault(actor, company.name, ['company', 'name']),
    choiceFault(actor, company.plan, ['CORE', 'BUSINESS', 'FULL'], ['company', 'plan']),
    currencyFault(actor, company.currency, ['company', 'currency']),
    timeZoneFault(actor, company.timeZone, ['company', 'timeZone']),
    choiceFault(actor, company.locale, ['en', 'fr'], ['company', 'locale']),
    ...shopFaults(actor, shop, company.currency, ['shop']),
    ...userFaults(actor, owner, ['owner']),
    idFault(actor, ids?.companyId, ['ids', 'companyId']),
    idFault(actor, ids?.shopId, ['ids', 'shopId']),
    idFault(actor, ids?.userId, ['ids', 'userId']),
  ];
}

async function insertCompany(tx: Tx, id: string, { company }: CreateCompanyInput): Promise<CompanyRow> {
  const { name, plan, currency, timeZone, locale } = company;
  const row = await tx.one<CompanyRow>(sql`
    insert into company (id, name, plan, currency, time_zone, locale, created_at)
    values (${id}, ${name}, ${plan}, ${currency}, ${timeZone}, ${locale}, ${tx.ctx.now()}) on conflict do nothing returning *`);
  refuseIfAny([!row && problem(tx.ctx.actor, 'ALREADY_EXISTS.id', ['ids', 'companyId'])]);
  companyChanged(tx, row as CompanyRow);
  return row as CompanyRow;
}
