import { type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on standard error; `LOG_LEVEL` (default `info`; `silent` in tests). Secrets are cut out wherever they stand. */
export function createLogger(name: string, level = process.env.LOG_LEVEL ?? 'info'): Logger {
  const paths = ['password', 'pin', 'token', 'accessToken', 'refreshToken', 'authorization'];
  return pino(
    { name, level, redact: { paths: [...paths, ...paths.map((p) => `*.${p}`)], censor: '[cut]' } },
    pino.destination({ dest: 2, sync: true }),
  );
}
