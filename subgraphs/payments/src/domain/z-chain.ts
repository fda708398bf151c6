import { contentHash } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText, ZERO } from '@comptoir/kit/money';
import type { ZReportCheckRow, ZReportRow } from '../rows.ts';

/** SHA-256 over everything a Z report says, the hash of the one before it included. */
export function hashOf(z: Omit<ZReportRow, 'hash' | 'id'>): string {
  const { companyId, shopId, registerId, sessionId, number, currency, content, previousHash } = z;
  return contentHash({
    companyId, shopId, registerId, sessionId, number, currency, content, previousHash, total: decimalText(z.total),
    perpetualTotal: decimalText(z.perpetualTotal), companyPerpetualTotal: decimalText(z.companyPerpetualTotal), closedAt: z.closedAt.toISOString(),
  }); // biome-ignore format: a table
}

/**
 * Reads a register's reports again, in their order: numbers 1, 2, 3 … up to the last one the register knows, each with the hash
 * of the one before, its own content, and a perpetual total that is the last one of its currency and its own.
 */
export function checkChain(reports: readonly ZReportRow[], lastNumber: number): ZReportCheckRow {
  const perpetual = new Map<string, Decimal>();
  let previousHash = '';
  for (const [i, z] of reports.entries()) {
    const found = (fault: ZReportCheckRow['fault']) => ({
      valid: false,
      checked: i + 1,
      fault,
      faultyNumber: String(z.number),
    });
    if (z.number !== i + 1) return found('NUMBER');
    if (z.previousHash !== previousHash) return found('CHAIN');
    if (z.hash !== hashOf(z)) return found('CONTENT');
    const total = (perpetual.get(z.currency) ?? ZERO).plus(z.total);
    if (!total.equals(z.perpetualTotal)) return found('TOTAL');
    perpetual.set(z.currency, total);
    previousHash = z.hash;
  }
  const isWhole = reports.length === lastNumber;
  return {
    valid: isWhole,
    checked: reports.length,
    fault: isWhole ? null : 'NUMBER',
    faultyNumber: isWhole ? null : String(reports.length + 1),
  };
}
