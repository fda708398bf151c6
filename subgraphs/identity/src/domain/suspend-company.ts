import { systemActor } from '@comptoir/kit/actor';
import { contextFor, type Service, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';

/**
 * Shuts a company out (nobody of it is an actor any more, sessions and keys alike) or lets it in again, with what it had.
 * For the operator of the installation: the graph has no field for it.
 * @returns false if there is no such company
 */
export async function suspendCompany(service: Service, companyId: string, suspended: boolean): Promise<boolean> {
  const ctx = contextFor(service, systemActor(companyId, newId()));
  const since = suspended ? ctx.now() : null;
  const row = await write(ctx, (tx) =>
    tx.one(sql`update company set suspended_at = ${since} where id = ${companyId} returning 1 as found`),
  );
  return row !== null;
}
