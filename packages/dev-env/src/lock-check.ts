/** Optional dependencies that package-lock.json names but does not hold: `npm ci` refuses such a lockfile on other machines. */
import { readFileSync } from 'node:fs';

interface Entry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Entry>;
};

/** Whether a package can be found from another one's place, as Node looks: here, then one node_modules up, and so on. */
function isHeld(from: string, name: string): boolean {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base.includes('node_modules/')) return base !== '' && isHeld('', name);
  }
}

const gaps = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isHeld(path, name))
    .map((name) => `${path || 'the project'} → ${name}`),
);
if (gaps.length > 0) {
  console.error(`package-lock.json has gaps:\n  ${gaps.join('\n  ')}`);
  process.exit(1);
}
console.log('package-lock.json holds all it names.');
