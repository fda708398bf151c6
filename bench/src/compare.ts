import { processorTime } from './children.ts';
import { type Figures, load, median, type Target } from './load.ts';

/** One column of a comparison. */
export interface Contender {
  name: string;
  target: Target;
  /** Its server processes, for the processor time of an answer. */
  pids: readonly number[];
  /** Connections at once; 16 unless told. */
  concurrency?: number;
  /** Runs after each of its rounds, so that what it leaves to do does not burden the next. */
  settle?: () => Promise<void>;
}

export interface Result extends Figures {
  name: string;
  /** Processor time of its servers for one answer, in ms; PostgreSQL is not counted. */
  processorMs: number;
}

export const ROUNDS = 3;

/** Warms each up, then lets them run in turns (A B C A B C …); each figure is the median of its rounds. */
export async function compare(contenders: readonly Contender[], seconds: number): Promise<Result[]> {
  for (const { target, settle, concurrency } of contenders) {
    await load(target, Math.max(2, seconds / 2), concurrency);
    await settle?.();
  }
  const rounds = new Map<string, Result[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, target, pids, settle, concurrency } of contenders) {
      const before = processorTime(pids);
      const figures = await load(target, seconds, concurrency);
      const processorMs = (processorTime(pids) - before) / figures.answers;
      rounds.get(name)?.push({ name, ...figures, processorMs });
      await settle?.();
    }
  }
  return [...rounds].map(([name, results]) => medianOf(name, results));
}

function medianOf(name: string, rounds: readonly Result[]): Result {
  const of = (figure: (result: Result) => number) => median(rounds.map(figure));
  const sum = (figure: (result: Result) => number) => rounds.map(figure).reduce((a, b) => a + b, 0);
  return {
    name,
    perSecond: of((r) => r.perSecond),
    p50: of((r) => r.p50),
    p99: of((r) => r.p99),
    processorMs: of((r) => r.processorMs),
    answers: sum((r) => r.answers),
    errors: sum((r) => r.errors),
    firstError: rounds.find((r) => r.firstError !== null)?.firstError ?? null,
  };
}

/** The results as a table, with the rate of each as a multiple of the floor's and of the peer's. */
export function printComparison(
  results: readonly Result[],
  unit: string,
  references: { floor: string; peer?: string },
): void {
  const rateOf = (name: string | undefined) => results.find((result) => result.name === name)?.perSecond;
  const multiple = (result: Result, of: number | undefined) =>
    of === undefined ? '-' : `${(result.perSecond / of).toFixed(2)}×`;
  printTable(
    ['', `${unit}/s`, 'p50 ms', 'p99 ms', 'CPU ms each', 'of the floor', ...(references.peer ? ['of the peer'] : []), 'errors'],
    results.map((result) => [
      result.name,
      result.perSecond.toFixed(result.perSecond < 100 ? 1 : 0),
      result.p50.toFixed(1),
      result.p99.toFixed(1),
      Number.isNaN(result.processorMs) ? '-' : result.processorMs.toFixed(2),
      multiple(result, rateOf(references.floor)),
      ...(references.peer ? [multiple(result, rateOf(references.peer))] : []),
      String(result.errors),
    ]),
  ); // biome-ignore format: a table
  for (const { name, errors, firstError } of results) {
    if (errors > 0) {
      console.log(`  ${name}: ${errors} wrong answers, the first: ${firstError}`);
      process.exitCode = 1;
    }
  }
}

/** First column to the left, figures to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}
