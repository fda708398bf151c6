import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Limits } from '@comptoir/gateway/limits';
import { limitsIn } from '@comptoir/gateway/settings';
import { readEnv } from '@comptoir/kit/env';

/** What a whole installation on one machine is told by its environment. */
export interface Settings {
  port: number;
  dataDir: string;
  databaseUrl: string | null;
  modules: string;
  /** Furnish the demo company: asked for, or null to decide by what is there. */
  demo: boolean | null;
  production: boolean;
  secret: string;
  /** What the secret was before it was exchanged. */
  formerSecrets?: readonly string[];
  /** The gateway's, one LIMIT_… variable each. */
  limits?: Limits;
}

export function readSettings(source: NodeJS.ProcessEnv): Settings {
  return readEnv(source, (env) => {
    const dataDir = resolve(env.text('DATA_DIR', './.data'));
    return {
      port: env.integer('PORT', 4000, 0, 65_535),
      dataDir,
      databaseUrl: env.text('DATABASE_URL', null),
      modules: env.text('MODULES', 'all'),
      demo: source.DEMO ? env.flag('DEMO', false) : null,
      production: env.text('NODE_ENV', '') === 'production',
      secret: env.text('AUTH_SECRET', null) ?? keptSecret(dataDir),
      formerSecrets: env.text('AUTH_SECRET_FORMER', '').split(',').filter(Boolean),
      limits: limitsIn(env),
    };
  });
}

/** The installation's own secret, made at the first start and readable by its owner only. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
