import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { acquireLock } from './lock.ts';
import { findProcess } from './processes.ts';

let directory: string;
let path: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'comptoir-lock-'));
  path = join(directory, 'owner.lock');
});
afterEach(() => rmSync(directory, { recursive: true }));

test('is held until it is given back, and leaves nothing behind', () => {
  const release = acquireLock(path, 'The directory');
  expect(() => acquireLock(path, 'The directory')).toThrow(
    `The directory is already in use by this process ${process.pid}`,
  );
  release();
  expect(readdirSync(directory)).toEqual([]);
  acquireLock(path, 'The directory')();
});

test('is taken over from a dead owner, though its pid belongs to another process by now', () => {
  writeFileSync(path, JSON.stringify({ pid: process.ppid, identity: 'an earlier process' }));
  acquireLock(path, 'The directory');
  expect(() => acquireLock(path, 'The directory')).toThrow('in use');
});

test('is refused while its owner lives', () => {
  const parent = findProcess(process.ppid);
  writeFileSync(path, JSON.stringify(parent));
  expect(() => acquireLock(path, 'The directory')).toThrow(`in use by process ${process.ppid}`);
});

test.each(['', '{', 'null', '{"pid":"1"}'])('a lock that holds %j has no owner', (content) => {
  writeFileSync(path, content);
  acquireLock(path, 'The directory')();
  expect(existsSync(path)).toBe(false);
});

test('a crash in the middle of taking over does not block those who come later', () => {
  const dead = JSON.stringify({ pid: 4_194_300, identity: 'dead' });
  for (const suffix of ['', '.guard', '.guard.guard']) writeFileSync(path + suffix, dead);
  acquireLock(path, 'The directory');
  expect(readdirSync(directory)).toEqual(['owner.lock']);
});

test('giving back does not remove a lock that is no longer ours', () => {
  const release = acquireLock(path, 'The directory');
  const other = JSON.stringify(findProcess(process.ppid));
  writeFileSync(path, other);
  release();
  expect(existsSync(path)).toBe(true);
});
