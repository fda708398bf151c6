import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText, sum, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { cashSessionClosed } from '../facts.ts';
import type { CashReportRow, CashSessionRow, LateEntryRow, ZReportRow } from '../rows.ts';
import { reportOf, toldReport } from './cash-report.ts';
import { lockOpenSession } from './cash-rules.ts';
import { type CashCountInput, countedIn, countFaults } from './denominations.ts';
import { lateEntries } from './late-entries.ts';
import { hashOf } from './z-chain.ts';

export interface CloseCashSessionInput {
  sessionId: string;
  counts: readonly CashCountInput[];
  idempotencyKey?: string | null;
}

/** Ends a session by counting its drawer. What was expected and what lay there are kept, with the Z report made of them. */
export async function closeCashSession(
  ctx: Ctx,
  input: CloseCashSessionInput,
): Promise<{ sessionId: string; zReportId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'closeCashSession', input, async (tx) => {
    const open = await lockOpenSession(tx, input.sessionId);
    refuseIfAny(countFaults(actor, input.counts, open.currency));
    const [report, late, register] = await Promise.all([
      reportOf(tx, open.id),
      tx.query<LateEntryRow>(lateEntries([open.id])),
      tx.one<{ name: string }>(sql`select name from register where id = ${open.registerId}`),
    ]);
    const session = closed(tx, open, report, countedIn(input.counts));
    const z = await nextZ(tx, session, report, input.counts);
    const { id: sessionId, registerId, closedAt, closedBy, expected, counted, difference } = session;
    await Promise.all([
      tx.query(sql`update cash_session set closed_at = ${closedAt}, closed_by = ${closedBy}, expected = ${expected}, counted = ${counted},
        difference = ${difference} where id = ${sessionId}`),
      tx.query(sql`update register set session_id = null, last_z = ${z.number} where id = ${registerId}`),
      tx.insert('z_report', [z]),
    ]);
    cashSessionClosed(tx, session, z, report, countedBefore(late), register?.name ?? '');
    return { sessionId, zReportId: z.id };
  });
}

type ClosedSession = CashSessionRow & { closedAt: Date; expected: Decimal; counted: Decimal; difference: Decimal };

function closed({ ctx }: Tx, session: CashSessionRow, { expected }: CashReportRow, counted: Decimal): ClosedSession {
  const difference = counted.minus(expected);
  return { ...session, closedAt: ctx.now(), closedBy: ctx.actor.userId, expected, counted, difference };
}

/**
 * The next report of the register, whose row is locked, so that its number and hash follow the last one. The company's total is
 * locked last, from here to the commit.
 */
async function nextZ(
  tx: Tx,
  session: ClosedSession,
  report: CashReportRow,
  counts: readonly CashCountInput[],
): Promise<ZReportRow> {
  const { companyId, shopId, registerId, id: sessionId, currency, closedAt, openedAt, openedBy, closedBy } = session;
  const { sales: total } = report;
  const [last, lastOfCurrency, company] = await Promise.all([
    tx.one<ZReportRow>(
      sql`select number, hash from z_report where register_id = ${registerId} order by number desc limit 1`,
    ),
    tx.one<ZReportRow>(sql`select perpetual_total from z_report where register_id = ${registerId} and currency = ${currency}
      order by number desc limit 1`),
    tx.one<{
      total: Decimal;
    }>(sql`insert into perpetual_total as kept (company_id, currency, total) values (${companyId}, ${currency}, ${total})
      on conflict (company_id, currency) do update set total = kept.total + excluded.total returning total`),
  ]);
  const z: Omit<ZReportRow, 'hash'> = {
    id: newId(), companyId, shopId, registerId, sessionId, number: (last?.number ?? 0) + 1, currency, total,
    perpetualTotal: total.plus(lastOfCurrency?.perpetualTotal ?? ZERO), companyPerpetualTotal: company?.total ?? total, closedAt,
    previousHash: last?.hash ?? '',
    content: {
      report: toldReport(report), counted: decimalText(session.counted), difference: decimalText(session.difference),
      counts: counts.toSorted((a, b) => b.denomination.comparedTo(a.denomination))
        .map(({ denomination, count }) => ({ denomination: decimalText(denomination), count })),
      openedAt: openedAt.toISOString(), openedBy, closedBy,
    },
  }; // biome-ignore format: a table
  return { ...z, hash: hashOf(z) };
}

/** Cash of late entries that already lay in the drawer when an earlier session was counted, which then was over or short by it. */
function countedBefore(late: readonly LateEntryRow[]): Decimal {
  return sum(late.filter(({ method, takenIn }) => method === 'CASH' && takenIn !== null).map(({ handed }) => handed));
}
