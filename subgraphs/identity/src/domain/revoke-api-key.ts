import { type Ctx, write } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ApiKeyRow } from '../rows.ts';
import { API_KEY_COLUMNS, keyFact, withinReach } from './create-api-key.ts';
import { recordSecurity } from './record-security.ts';

/** Ends a key; ending it again changes nothing. */
export async function revokeApiKey(ctx: Ctx, apiKeyId: string): Promise<ApiKeyRow> {
  const row = isUuid(apiKeyId)
    ? await write(ctx, async (tx) => {
        const which = sql`id = ${apiKeyId} and ${withinReach(ctx.actor)}`;
        const revoked = await tx.one<ApiKeyRow>(
          sql`update api_key set revoked_at = ${ctx.now()} where ${which} and revoked_at is null returning ${API_KEY_COLUMNS}`,
        );
        if (revoked) await recordSecurity(tx, keyFact('API_KEY_REVOKED', revoked));
        return revoked ?? tx.one<ApiKeyRow>(sql`select ${API_KEY_COLUMNS} from api_key where ${which}`);
      })
    : null;
  refuseIfAny([!row && problem(ctx.actor, 'NOT_FOUND.apiKey', ['apiKeyId'])]);
  return row as ApiKeyRow;
}
