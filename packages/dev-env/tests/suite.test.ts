import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What makes a test fail by the machine it runs on and not by what it tests. */
const BY_CHANCE: readonly [what: string, pattern: RegExp][] = [
  ['a port of its own choice, which somebody else may have', /\.listen\(\s*[1-9]/],
  ['a measure of time, which is another on a busy machine', /performance\.now|hrtime|jest\.setTimeout/],
  ['a ceiling below the one that all have', /^ *\}, [1-8]?\d{1,2}_000\);|^ *[1-8]?\d{1,2}_000,\n *\);/m],
  ['a second try, or none', /retryTimes|\b(?:test|it|describe)\.(?:only|skip|todo)\b/],
  [
    'a look at a page that may not be drawn yet',
    /expect\(await [^;]*\.(?:isVisible|isHidden|isEnabled|isDisabled)\(\)\)/,
  ],
];

const files = await Array.fromAsync(
  glob('{packages,subgraphs,clients,devices,gateway}/**/*.test.ts', {
    cwd: ROOT,
    exclude: (name) => name.includes('node_modules') || name.endsWith('suite.test.ts'),
  }),
);

test.each(BY_CHANCE)('no test has %s', (_, pattern) => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => pattern.test(readFileSync(resolve(ROOT, file), 'utf8')))).toEqual([]);
});
