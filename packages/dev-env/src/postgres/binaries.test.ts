import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { firstBarrier } from './account.ts';
import { type Binaries, installedBinaries, program, usableBinaries } from './binaries.ts';

const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };
// On some machines the directory for temporary files is itself closed to others.
const above = firstBarrier(realpathSync(tmpdir()), stranger);
let root: string;
let installed: Binaries;
let cache: string;

/** A package as npm leaves it when install scripts are skipped: the list of links, not the links. */
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'comptoir-binaries-')));
  chmodSync(root, 0o711);
  cache = join(root, 'cache');
  const native = join(root, 'package/native');
  for (const directory of ['bin', 'lib/postgresql', 'share/postgresql']) {
    mkdirSync(join(native, directory), { recursive: true });
  }
  for (const name of ['postgres', 'initdb']) writeFileSync(join(native, 'bin', name), '', { mode: 0o755 });
  writeFileSync(join(native, 'share/postgresql/postgres.bki'), '');
  writeFileSync(join(native, 'lib/libpq.so.5.18'), 'library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  installed = { root: native, version: '18.0.0', major: '18' };
});
afterEach(() => rmSync(root, { recursive: true }));

test('the package for this platform is found, with its programs', () => {
  const found = installedBinaries();
  expect(found.major).toBe('18');
  expect(existsSync(program(found, 'postgres'))).toBe(true);
});

test('missing library links are made', async () => {
  expect(await usableBinaries(installed, undefined, cache)).toBe(installed);
  expect(readFileSync(join(installed.root, 'lib/libpq.so.5'), 'utf8')).toBe('library');
  expect(existsSync(cache)).toBe(false);
});

test('programs out of the reach of the account are copied, once, to where it can run them', async () => {
  chmodSync(join(root, 'package'), 0o700);
  const copies = await Promise.all([1, 2, 3].map(() => usableBinaries(installed, stranger, cache)));
  for (const copy of copies) expect(copy.root).toBe(join(cache, '18.0.0'));
  expect(readdirSync(cache)).toEqual(['18.0.0']);
  expect(readFileSync(join(cache, '18.0.0/lib/libpq.so.5'), 'utf8')).toBe('library');
  expect(firstBarrier(join(cache, '18.0.0/bin/postgres'), stranger)).toBe(above);
  expect(statSync(join(cache, '18.0.0/bin/postgres')).mode & 0o777).toBe(0o755);
  expect((await usableBinaries(installed, stranger, cache)).root).toBe(join(cache, '18.0.0'));
});

test('programs within reach are used where they are', async () => {
  chmodSync(join(root, 'package'), 0o711);
  expect((await usableBinaries(installed, stranger, cache)).root).toBe(above ? join(cache, '18.0.0') : installed.root);
});
