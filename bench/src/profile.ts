import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from './compare.ts';
import { install, temporaryDirectory } from './installation.ts';
import { load } from './load.ts';
import { setStage } from './stage.ts';
import { MENU } from './workloads/menu.ts';

interface Frame {
  functionName: string;
  url: string;
  lineNumber: number;
}

interface Profile {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  /** Microseconds of the monotonic clock. */
  startTime: number;
  samples: number[];
  timeDeltas: number[];
}

/** The first pattern that matches a frame's file names its area. */
const AREAS: readonly (readonly [RegExp, string])[] = [
  [/\/gateway\/src\/execution\//, 'gateway: execution and response'],
  [/\/gateway\/src\//, 'gateway: HTTP, log-in, limits'],
  [/\/node_modules\/@apollo\/server\//, 'Apollo Server'],
  [/\/node_modules\/@apollo\//, 'Apollo: planner and others'],
  [/\/node_modules\/graphql-jit\//, 'subgraphs: graphql-jit'],
  [/\/node_modules\/(pg|pg-[\w-]+|postgres-[\w-]+)\//, 'PostgreSQL driver'],
  [/\/node_modules\/dataloader\//, 'subgraphs: DataLoader'],
  [/\/node_modules\/decimal\.js\//, 'subgraphs: decimal.js'],
  [/\/node_modules\/graphql\//, 'graphql-js'],
  [/\/packages\/kit\//, 'subgraphs: kit'],
  [/\/(subgraphs|devices)\//, 'subgraphs: their own code'],
  [/\/node_modules\//, 'other packages'],
  [/^node:(_?http|internal\/(http|_http)|_http)/, 'Node: HTTP'],
  [/^node:(net|internal\/(stream|net|js_stream)|stream|internal\/streams)/, 'Node: sockets and streams'],
  [/^node:/, 'Node: the rest'],
];

/** Runs `menu` against the product under the sampling profiler and tells where its processor time goes. */
export async function profileMenu(seconds: number): Promise<void> {
  const directory = temporaryDirectory();
  try {
    const installation = await install(['--cpu-prof', `--cpu-prof-dir=${directory}`, '--cpu-prof-interval=500']);
    let window = { begun: 0, end: 0 };
    try {
      await setStage(installation);
      const tokens = await installation.logIn('owner@demo.test', 16);
      const body = JSON.stringify({ query: MENU });
      const call = (worker: number) => ({
        method: 'POST' as const,
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[worker]}` },
        body,
      });
      const fault = (answer: Buffer) => (answer.includes('"errors"') ? answer.subarray(0, 300).toString() : null);
      const target = { port: installation.product.port, call, fault };
      await load(target, 5);
      const begun = monotonic();
      const figures = await load(target, seconds * 2);
      window = { begun, end: monotonic() };
      console.log(`\nmenu under the profiler: ${figures.perSecond.toFixed(0)} answers/s, ${figures.errors} errors`);
    } finally {
      await installation.close();
    }
    const file = readdirSync(directory).find((name) => name.endsWith('.cpuprofile'));
    if (!file) throw new Error('The product left no profile.');
    report(JSON.parse(readFileSync(join(directory, file), 'utf8')) as Profile, window);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The profiler's clock: both read CLOCK_MONOTONIC. */
function monotonic(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}

function report(profile: Profile, { begun, end }: { begun: number; end: number }): void {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const callers = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const byArea = new Map<string, number>();
  const byFunction = new Map<string, number>();
  const add = (times: Map<string, number>, name: string, time: number) =>
    times.set(name, (times.get(name) ?? 0) + time);
  let at = profile.startTime;
  let idle = 0;
  let busy = 0;
  for (const [i, id] of profile.samples.entries()) {
    const lasted = profile.timeDeltas[i] ?? 0;
    at += lasted;
    const frame = frames.get(id);
    if (at < begun || at > end || !frame) continue;
    if (frame.functionName === '(idle)') {
      idle += lasted;
      continue;
    }
    busy += lasted;
    const owner = ownerOf(id, frames, callers);
    add(byArea, areaOf(frame, owner), lasted);
    const called = owner && owner !== frame ? ` for ${owner.functionName} ${placeOf(owner)}` : '';
    add(byFunction, `${frame.functionName || '(anonymous)'} ${placeOf(frame)}${called}`.trim(), lasted);
  }
  console.log(`  ${((100 * busy) / (busy + idle)).toFixed(0)} % of the time its thread was busy; of that, what Node and the
  language do is counted where it was called from, as far as the stack tells:`);
  const table = (times: Map<string, number>, title: string, rows: number) =>
    printTable(
      [title, 'self time'],
      [...times]
        .sort(([, a], [, b]) => b - a)
        .slice(0, rows)
        .map(([name, time]) => [name, `${((100 * time) / busy).toFixed(1)} %`]),
    );
  table(byArea, 'area', 20);
  console.log();
  table(byFunction, 'function', 40);
}

/** The nearest frame, itself or a caller, that is neither Node's own nor built in; undefined where there is none. */
function ownerOf(
  id: number,
  frames: ReadonlyMap<number, Frame>,
  callers: ReadonlyMap<number, number>,
): Frame | undefined {
  for (let at: number | undefined = id; at !== undefined; at = callers.get(at)) {
    const frame = frames.get(at);
    if (frame && frame.url !== '' && !frame.url.startsWith('node:')) return frame;
  }
  return undefined;
}

function areaOf({ functionName, url }: Frame, owner: Frame | undefined): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)') return 'native: system calls and others';
  const place = owner?.url ?? url;
  return AREAS.find(([pattern]) => pattern.test(place))?.[1] ?? 'built-in functions and compiled queries';
}

function placeOf({ url, lineNumber }: Frame): string {
  if (url === '') return '';
  const path = url.replace(/^.*\/node_modules\//, '').replace(new URL('../..', import.meta.url).href, '');
  return `${path}:${lineNumber + 1}`;
}
