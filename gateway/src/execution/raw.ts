/** An object as a subgraph sent it: keys are response names, which a client chooses freely. */
export type Raw = { [name: string]: unknown };

/** A response name, and whether a plain object answers to it without having it (`constructor`, `__proto__` …). */
export interface ResponseName {
  readonly name: string;
  readonly inherited: boolean;
}

export function responseName(name: string): ResponseName {
  return { name, inherited: name in Object.prototype };
}

export function read(source: Raw, key: ResponseName): unknown {
  return key.inherited && !Object.hasOwn(source, key.name) ? undefined : source[key.name];
}

export function write(target: Raw, key: ResponseName, value: unknown): void {
  // Assigning `__proto__` would change the object's prototype instead of adding a key.
  if (key.inherited) {
    Object.defineProperty(target, key.name, { value, configurable: true, enumerable: true, writable: true });
  } else {
    target[key.name] = value;
  }
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
