import type { Database } from '@comptoir/kit/database';
import type { Logger } from '@comptoir/kit/logger';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import type { ClockRow } from '../rows.ts';
import { WrongCommKey } from '../zkteco/clock-session.ts';

type Owner = Pick<ClockRow, 'id' | 'companyId'>;
export type SealedCommKey = Pick<ClockRow, 'commKeyId' | 'commKeySealed'>;

/** What is sealed for one clock opens for no other. Ids that clients choose may come in capitals. */
const placeOf = ({ id, companyId }: Owner): string => `${companyId} ${id} comm key`.toLowerCase();

/** A comm key as it is stored; none for 0, which is how clocks say that they have none. */
export function sealedCommKey(box: SecretBox, owner: Owner, commKey: number): SealedCommKey {
  if (commKey === 0) return { commKeyId: null, commKeySealed: null };
  const { keyId, sealed } = box.seal(String(commKey), placeOf(owner));
  return { commKeyId: keyId, commKeySealed: sealed };
}

/** Throws WrongCommKey where it is sealed with a secret that this installation has no more. */
export function commKeyOf(box: SecretBox, clock: Owner & SealedCommKey): number {
  const { commKeyId: keyId, commKeySealed: sealed } = clock;
  if (keyId === null || sealed === null) return 0;
  try {
    return Number.parseInt(box.open({ keyId, sealed }, placeOf(clock)), 10);
  } catch (cause) {
    throw new WrongCommKey('The comm key was sealed with a secret of the past. Set it again.', { cause });
  }
}

/** Seals what an earlier version kept in the clear, and seals anew what is sealed with a former secret. */
export async function sealCommKeys({ db, log }: { db: Database; log: Logger }, box: SecretBox): Promise<void> {
  const clocks = await db.query<ClockRow & { commKey: string | null }>(
    'SYSTEM',
    sql`select * from clock where comm_key is not null or comm_key_id is not null order by id`,
  );
  for (const clock of clocks) {
    if (clock.commKey === null && box.isCurrent(clock.commKeyId ?? '')) continue;
    try {
      const key = clock.commKey === null ? commKeyOf(box, clock) : Number.parseInt(clock.commKey, 10);
      const { commKeyId, commKeySealed } = sealedCommKey(box, clock, key);
      await db.query(
        'SYSTEM',
        sql`update clock set comm_key = null, comm_key_id = ${commKeyId}, comm_key_sealed = ${commKeySealed}
          where id = ${clock.id} and comm_key is not distinct from ${clock.commKey}::bigint and comm_key_id is not distinct from ${clock.commKeyId}`,
      );
    } catch (error) {
      log.warn({ clockId: clock.id, error: (error as Error).message }, 'a comm key must be set again');
    }
  }
}
