import { type EnvReader, readEnv } from '@comptoir/kit/env';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

export interface Settings {
  port: number;
  host: string | undefined;
  secret: string;
  /** Path of the composed supergraph. */
  supergraph: string;
  subgraphUrls: ReadonlyMap<string, string>;
  production: boolean;
  /** A folder of .graphql files, the only documents that may run. */
  trustedDocuments: string | null;
  origins: readonly string[];
  proxies: number;
  limits: Limits;
}

/** Reads all settings of a gateway that stands alone; throws one error that names every fault. */
export function readSettings(source: NodeJS.ProcessEnv): Settings {
  return readEnv(source, (env) => ({
    port: env.integer('PORT', 4000, 0, 65_535),
    host: env.text('HOST', null) ?? undefined,
    secret: secretIn(env),
    supergraph: env.text('SUPERGRAPH', new URL('../../schema/supergraph.graphql', import.meta.url).pathname),
    subgraphUrls: subgraphUrlsIn(env),
    production: source.NODE_ENV === 'production' || env.flag('PRODUCTION', false),
    trustedDocuments: env.text('TRUSTED_DOCUMENTS', null),
    origins: list(env.text('CORS_ORIGINS', '')),
    proxies: env.integer('TRUSTED_PROXIES', 0, 0, 10),
    limits: limitsIn(env),
  }));
}

/** `LIMIT_BODY_BYTES` and so on: one variable for each limit. */
export function limitsIn(env: EnvReader): Limits {
  const names = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];
  const entries = names.map((name) => [name, env.integer(limitVariable(name), DEFAULT_LIMITS[name], 1)] as const);
  return Object.fromEntries(entries) as unknown as Limits;
}

export function limitVariable(name: keyof Limits): string {
  return `LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function secretIn(env: EnvReader): string {
  const secret = env.required('AUTH_SECRET');
  if (secret !== '' && secret.length < 32) env.faults.push('AUTH_SECRET must be at least 32 characters');
  return secret;
}

function subgraphUrlsIn(env: EnvReader): Map<string, string> {
  const urls = new Map<string, string>();
  for (const entry of list(env.required('SUBGRAPH_URLS'))) {
    const [name, url] = entry.split(/=(.*)/s);
    if (name && url && URL.canParse(url)) urls.set(name, url);
    else env.faults.push(`SUBGRAPH_URLS must read name=http://host:port,…; "${entry}" does not`);
  }
  return urls;
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
