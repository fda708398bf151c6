import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';
import type { ZReportCheckRow, ZReportRow } from '../rows.ts';
import { checkChain } from './z-chain.ts';

/** Reads a register's Z reports again, one a day: ten years are a few thousand. Null if there is no such register. */
export async function verifyZReports(ctx: Ctx, registerId: string): Promise<ZReportCheckRow | null> {
  if (!isUuid(registerId)) return null;
  // In one statement, so that a close in between is either in both or in neither.
  const rows = await read<ZReportRow & { lastZ: number }>(
    ctx,
    sql`select r.last_z, z.* from register r left join z_report z on z.register_id = r.id where r.id = ${registerId} order by z.number`,
  );
  const reports = rows.filter((row) => row.id !== null);
  return rows[0] ? checkChain(reports, rows[0].lastZ) : null;
}
