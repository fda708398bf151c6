import type { Raw, ResponseName } from './raw.ts';
import { read, responseName } from './raw.ts';

/** One step towards the objects a fetch adds to: into a field, or into every element of a list. */
export interface PathStep {
  readonly field: ResponseName | undefined;
  /** Only objects of these types go on. */
  readonly types: ReadonlySet<string> | undefined;
}

export type ResponsePath = (string | number)[];

const TYPES = /^(.*)\|\[(.*)\]$/s;

export function compilePath(path: readonly (string | number)[]): PathStep[] {
  return path.map((element) => {
    const typed = TYPES.exec(String(element));
    const name = typed?.[1] ?? String(element);
    const types = typed?.[2] === undefined ? undefined : new Set(typed[2].split(','));
    return { field: name === '@' || name === '' ? undefined : responseName(name), types };
  });
}

/** True when one path leads to or past the other, so that fetches at both may change the same objects. */
export function overlap(one: readonly PathStep[], other: readonly PathStep[]): boolean {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index++) {
    if (one[index]?.field?.name !== other[index]?.field?.name) return false;
  }
  return true;
}

/** Every object at the end of the path, in order; the same object more than once if it stands in several places. */
export function objectsAt(root: Raw, path: readonly PathStep[]): Raw[] {
  const found: Raw[] = [];
  walk(root, path, 0, found);
  return found;
}

function walk(value: unknown, path: readonly PathStep[], depth: number, found: Raw[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const isListStep = depth < path.length && path[depth]?.field === undefined;
    for (const element of value) {
      if (isListStep && !admits(path[depth], element)) continue;
      walk(element, path, isListStep ? depth + 1 : depth, found);
    }
    return;
  }
  const step = path[depth];
  if (step === undefined) {
    found.push(value as Raw);
    return;
  }
  // A list step on an object only carries a type condition (the first element of a path may).
  const next = step.field === undefined ? value : read(value as Raw, step.field);
  if (admits(step, next)) walk(next, path, depth + 1, found);
}

function admits(step: PathStep | undefined, value: unknown): boolean {
  if (step?.types === undefined || Array.isArray(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const typeName = (value as Raw).__typename;
  return typeof typeName !== 'string' || step.types.has(typeName);
}

/** All the places in the response of each object at the end of the path. Walked only when there is an error to place. */
export function placesAt(root: Raw, path: readonly PathStep[]): Map<Raw, ResponsePath[]> {
  const places = new Map<Raw, ResponsePath[]>();
  locate(root, path, 0, [], places);
  return places;
}

function locate(
  value: unknown,
  path: readonly PathStep[],
  depth: number,
  at: ResponsePath,
  places: Map<Raw, ResponsePath[]>,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const isListStep = depth < path.length && path[depth]?.field === undefined;
    for (const [index, element] of value.entries()) {
      if (isListStep && !admits(path[depth], element)) continue;
      locate(element, path, isListStep ? depth + 1 : depth, [...at, index], places);
    }
    return;
  }
  const step = path[depth];
  if (step === undefined) {
    const known = places.get(value as Raw);
    if (known === undefined) places.set(value as Raw, [at]);
    else known.push(at);
    return;
  }
  if (step.field === undefined) {
    if (admits(step, value)) locate(value, path, depth + 1, at, places);
    return;
  }
  const next = read(value as Raw, step.field);
  if (admits(step, next)) locate(next, path, depth + 1, [...at, step.field.name], places);
}

/** The longest path that all the places go through. */
export function commonPath(places: Iterable<ResponsePath>): ResponsePath {
  let common: ResponsePath | undefined;
  for (const place of places) {
    if (common === undefined) {
      common = place.slice();
      continue;
    }
    let length = 0;
    while (length < common.length && length < place.length && common[length] === place[length]) length++;
    common.length = length;
  }
  return common ?? [];
}
