import { type Ctx, write } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ApiKeyRow } from '../rows.ts';
import { API_KEY_COLUMNS, withinReach } from './create-api-key.ts';

/** Ends a key; ending it again changes nothing. */
export async function revokeApiKey(ctx: Ctx, apiKeyId: string): Promise<ApiKeyRow> {
  const row = isUuid(apiKeyId)
    ? await write(ctx, (tx) =>
        tx.one<ApiKeyRow>(sql`
          update api_key set revoked_at = coalesce(revoked_at, ${ctx.now()}) where id = ${apiKeyId} and ${withinReach(ctx.actor)} returning ${API_KEY_COLUMNS}`),
      )
    : null;
  refuseIfAny([!row && problem(ctx.actor, 'NOT_FOUND.apiKey', ['apiKeyId'])]);
  return row as ApiKeyRow;
}
