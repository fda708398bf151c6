import { type PrintedFile, printedFile } from '@comptoir/documents/file';
import type { Letterhead } from '@comptoir/documents/paper';
import { tillReport } from '@comptoir/documents/z-report';
import { decimal, decimalText } from '@comptoir/kit/money';
import { BLANK_LETTERHEAD } from '../../../../schema/events/identity.ts';
import type { Context } from '../context.ts';
import type { ZReportRow } from '../rows.ts';

/** A Z report as PDF, with every note and coin that was counted; its figures are those of the chain. */
export async function printZReport(ctx: Context, z: ZReportRow, language?: 'EN' | 'FR' | null): Promise<PrintedFile> {
  const [shop, register] = await Promise.all([
    ctx.loaders.shop.load(z.shopId),
    ctx.loaders.register.load(z.registerId),
  ]);
  const locale = language ? (language === 'FR' ? 'fr' : 'en') : ctx.actor.locale;
  const { report, counted, difference, counts, openedAt } = z.content;
  const { legalName, ...rest } = shop?.letterhead ?? BLANK_LETTERHEAD;
  const letterhead: Letterhead = { ...rest, legalName: legalName ?? shop?.name ?? '' };
  const number = `Z-${String(z.number).padStart(6, '0')}`;
  const paper = tillReport(
    {
      kind: 'Z_REPORT',
      number,
      letterhead,
      registerName: register?.name ?? '',
      openedAt,
      closedAt: z.closedAt.toISOString(),
      openedBy: null,
      closedBy: null,
      timeZone: shop?.timeZone ?? 'UTC',
      currency: z.currency,
      methods: report.byMethod.map(({ method, sales, refunds, count, refundCount }) => ({
        method,
        received: sales,
        refunded: refunds,
        count: count + refundCount,
      })),
      sales: report.sales,
      refunds: report.refunds,
      net: report.net,
      tips: report.tips,
      count: report.count,
      float: report.float,
      cashIn: report.paidIn,
      cashOut: report.paidOut,
      expected: report.expected,
      counted,
      difference,
      denominations: counts.map(({ denomination, count }) => ({
        denomination,
        pieces: count,
        amount: decimalText(decimal(denomination).times(count)),
      })),
      perpetualTotal: decimalText(z.perpetualTotal),
      hash: z.hash,
      madeAt: z.closedAt,
    },
    locale,
  );
  return printedFile(paper, number);
}
