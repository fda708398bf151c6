import type { Tx } from '@comptoir/kit/context';
import { type Decimal, decimal, decimalText, sum, ZERO } from '@comptoir/kit/money';
import { type Sql, sql } from '@comptoir/kit/sql';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import type { CashReportRow, MethodTotalsRow, Told } from '../rows.ts';

/** What one session has of one kind and method, in time or late. A session without any has one row whose kind is null. */
export interface Tally {
  sessionId: string;
  currency: string;
  openingFloat: Decimal;
  kind: 'PAYMENT' | 'REFUND' | 'IN' | 'OUT' | null;
  method: PaymentMethod;
  late: boolean;
  count: number;
  amount: Decimal;
  tips: Decimal;
  /** What it moved in the drawer: tendered − change, tips included. */
  handed: Decimal;
  firstNumber: string | null;
  lastNumber: string | null;
}

export function tallies(sessionIds: readonly string[]): Sql {
  return sql`
    with session as (select id, currency, opening_float, opened_at from cash_session where id = any(${sessionIds}::uuid[])),
    entry as (
      select s.id as session_id, 'PAYMENT' as kind, p.method, p.received_at < s.opened_at as late, p.amount, coalesce(p.tip, 0) as tip,
        coalesce(p.tendered - p.change, p.amount + coalesce(p.tip, 0)) as handed, p.number
      from session s join payment p on p.session_id = s.id
      union all
      select s.id, 'REFUND', r.method, r.refunded_at < s.opened_at, r.amount, 0, r.amount, null
      from session s join payment_refund r on r.session_id = s.id
      union all
      select s.id, m.direction, 'CASH', false, m.amount, 0, m.amount, null from session s join cash_movement m on m.session_id = s.id)
    select s.id as session_id, s.currency, s.opening_float, e.kind, e.method, e.late, count(e.kind)::int as count, sum(e.amount) as amount,
      sum(e.tip) as tips, sum(e.handed) as handed, (array_agg(e.number order by length(e.number), e.number))[1] as first_number,
      (array_agg(e.number order by length(e.number) desc, e.number desc))[1] as last_number
    from session s left join entry e on e.session_id = s.id group by s.id, s.currency, s.opening_float, e.kind, e.method, e.late`;
}

/** The report of a session as the transaction sees it. */
export async function reportOf(tx: Tx, sessionId: string): Promise<CashReportRow> {
  return summedUp(await tx.query<Tally>(tallies([sessionId])));
}

/** Methods in the order they are told in. */
export const METHODS: readonly PaymentMethod[] = ['CASH', 'CARD', 'TRANSFER', 'CHECK', 'MOBILE', 'VOUCHER', 'LOYALTY'];

/**
 * One session's report of its tallies. Late entries count in what was sold, so that every payment is in one Z report; they do
 * not count in the drawer, where they lay when it was counted before, or in its float.
 */
export function summedUp(tallies: readonly Tally[]): CashReportRow {
  const { currency = '', openingFloat = ZERO } = tallies[0] ?? {};
  const of = (kind: Tally['kind'], more: (tally: Tally) => boolean = () => true) =>
    tallies.filter((tally) => tally.kind === kind && more(tally));
  const inDrawer = ({ method, late }: Tally) => method === 'CASH' && !late;
  const payments = of('PAYMENT');
  const refunds = of('REFUND');
  const handed = (rows: readonly Tally[]) => sum(rows.map((row) => row.handed));
  const cashPayments = handed(of('PAYMENT', inDrawer));
  const cashRefunds = handed(of('REFUND', inDrawer));
  const paidIn = handed(of('IN'));
  const paidOut = handed(of('OUT'));
  const expected = openingFloat.plus(cashPayments).minus(cashRefunds).plus(paidIn).minus(paidOut);
  const byMethod = METHODS.map((method) => {
    const isOf = (tally: Tally) => tally.method === method;
    return { method, ...totalsOf(payments.filter(isOf), refunds.filter(isOf)) };
  }).filter(({ count, refundCount }) => count + refundCount > 0);
  const numbers = payments
    .flatMap((row) => [row.firstNumber, row.lastNumber])
    .filter((n) => n !== null)
    .sort(byNumber);
  return {
    currency, ...totalsOf(payments, refunds), byMethod, firstNumber: numbers[0] ?? null, lastNumber: numbers.at(-1) ?? null, float: openingFloat, cashPayments,
    cashRefunds, paidIn, paidOut, expected, lateSales: amountOf(payments.filter((row) => row.late)),
    lateRefunds: amountOf(refunds.filter((row) => row.late)),
  }; // biome-ignore format: a table
}

function totalsOf(payments: readonly Tally[], refunds: readonly Tally[]): Omit<MethodTotalsRow, 'method'> {
  const sales = amountOf(payments);
  const refunded = amountOf(refunds);
  const countOf = (rows: readonly Tally[]) => rows.reduce((n, row) => n + row.count, 0);
  return {
    sales, refunds: refunded, net: sales.minus(refunded), tips: sum(payments.map((row) => row.tips)), count: countOf(payments),
    refundCount: countOf(refunds),
  }; // biome-ignore format: a table
}

const amountOf = (rows: readonly Tally[]) => sum(rows.map((row) => row.amount));

/** Numbers grow longer once they outgrow their digits. */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

const AMOUNTS = [
  'sales', 'refunds', 'net', 'tips', 'float', 'cashPayments', 'cashRefunds', 'paidIn', 'paidOut', 'expected', 'lateSales', 'lateRefunds',
] as const; // biome-ignore format: a list
const METHOD_AMOUNTS = ['sales', 'refunds', 'net', 'tips'] as const;

/** A report as it is kept for ever, and back. */
export function toldReport(report: CashReportRow): Told<CashReportRow> {
  const byMethod = report.byMethod.map((row) => ({ ...row, ...each(row, METHOD_AMOUNTS, decimalText) }));
  return { ...report, ...each(report, AMOUNTS, decimalText), byMethod };
}

export function readReport(told: Told<CashReportRow>): CashReportRow {
  return { ...told, ...each(told, AMOUNTS, decimal), byMethod: readTotals(told.byMethod) };
}

export function readTotals(told: readonly Told<MethodTotalsRow>[]): MethodTotalsRow[] {
  const order = ({ method }: MethodTotalsRow) => METHODS.indexOf(method);
  return told.map((row) => ({ ...row, ...each(row, METHOD_AMOUNTS, decimal) })).sort((a, b) => order(a) - order(b));
}

function each<Key extends string, From, To>(
  row: Readonly<Record<Key, From>>,
  keys: readonly Key[],
  change: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(keys.map((key) => [key, change(row[key])])) as Record<Key, To>;
}
