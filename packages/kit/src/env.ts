/** Reads and checks settings; every fault is reported at once. */
export function readEnv<T>(source: NodeJS.ProcessEnv, read: (env: EnvReader) => T): T {
  const reader = new EnvReader(source);
  const settings = read(reader);
  if (reader.faults.length > 0) throw new Error(`Wrong settings:\n  ${reader.faults.join('\n  ')}`);
  return settings;
}

export class EnvReader {
  readonly faults: string[] = [];
  readonly #source: NodeJS.ProcessEnv;

  constructor(source: NodeJS.ProcessEnv) {
    this.#source = source;
  }

  text<D extends string | null>(name: string, fallback: D): string | D {
    const value = this.#source[name];
    return value === undefined || value === '' ? fallback : value;
  }

  required(name: string): string {
    const value = this.#source[name];
    if (!value) this.faults.push(`${name} is not set`);
    return value ?? '';
  }

  integer<D extends number | null>(name: string, fallback: D, min = 0, max = Number.MAX_SAFE_INTEGER): number | D {
    const value = this.#source[name];
    if (value === undefined || value === '') return fallback;
    const number = Number(value);
    if (!Number.isInteger(number) || number < min || number > max) {
      this.faults.push(`${name} must be a whole number from ${min} to ${max}, not "${value}"`);
    }
    return number;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#source[name];
    if (value === undefined || value === '') return fallback;
    if (!['0', '1', 'true', 'false'].includes(value)) this.faults.push(`${name} must be 0 or 1, not "${value}"`);
    return value === '1' || value === 'true';
  }
}
