import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Account, firstBarrier, isReadable, serverAccount } from './account.ts';
import { assertReachable, prepareLayout } from './directory.ts';

// Neither owner nor group of anything made here.
const stranger: Account = { name: 'stranger', uid: 54_321, gid: 54_321 };
// On some machines the directory for temporary files is itself closed to others.
const above = firstBarrier(realpathSync(tmpdir()), stranger);
let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'comptoir-account-')));
});
afterEach(() => rmSync(root, { recursive: true }));

test('names the first directory that keeps an account out', () => {
  const inner = join(root, 'closed/open');
  mkdirSync(inner, { recursive: true });
  chmodSync(root, 0o711);
  chmodSync(join(root, 'closed'), 0o700);
  expect(firstBarrier(inner, stranger)).toBe(above ?? join(root, 'closed'));
  chmodSync(join(root, 'closed'), 0o711);
  expect(firstBarrier(inner, stranger)).toBe(above);
  chmodSync(inner, 0o700);
  expect(firstBarrier(inner, stranger)).toBe(above ?? inner);
  expect(firstBarrier(inner, { uid: process.getuid?.() ?? 0, gid: 0 })).toBeUndefined();
});

test('reads the permission bits of the class an account belongs to', () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  chmodSync(file, 0o640);
  expect(isReadable(file, stranger)).toBe(false);
  expect(isReadable(file, { ...stranger, gid: process.getgid?.() ?? 0 })).toBe(true);
  expect(isReadable(join(root, 'missing'), stranger)).toBe(false);
});

test('data out of reach is an error that says which directory to open up', () => {
  const layout = prepareLayout(join(root, 'data'));
  chmodSync(root, 0o700);
  expect(() => assertReachable(layout, stranger)).toThrow(`chmod o+x ${above ?? root}`);
  expect(() => assertReachable(layout, undefined)).not.toThrow();
});

test('only root hands the server to another account, never to itself', () => {
  const account = serverAccount(join(root, 'pgdata'));
  expect(account === undefined).toBe(process.getuid?.() !== 0);
  expect(account?.uid).not.toBe(0);
});
