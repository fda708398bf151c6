import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase, dropDatabase, withClient } from './databases.ts';
import { withTemporaryCluster } from './testing/temporary.ts';

let url: string;
let urlFor: (database: string) => string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ url, urlFor, close } = await withTemporaryCluster());
});
afterAll(() => close());

test('a database is created once, whatever its name', async () => {
  const name = 'odd "name" with ünicode %';
  expect(await createDatabase(url, name)).toBe(true);
  expect(await createDatabase(url, name)).toBe(false);
  const current = await withClient(urlFor(name), (client) => client.query('select current_database() as name'));
  expect(current.rows).toEqual([{ name }]);
});

test('of several at once, one creates the database and none fails', async () => {
  const created = await Promise.all(Array.from({ length: 6 }, () => createDatabase(url, 'contended')));
  expect(created.filter(Boolean)).toHaveLength(1);
});

test('a database made from a template holds its tables and rows, and is apart from it', async () => {
  await createDatabase(url, 'pattern');
  await withClient(urlFor('pattern'), (client) => client.query('create table dish as select 7 as id'));
  const names = ['copy_a', 'copy_b', 'copy_c'];
  expect(await Promise.all(names.map((name) => createDatabase(url, name, { template: 'pattern' })))).toEqual([
    true,
    true,
    true,
  ]);
  await withClient(urlFor('copy_a'), (client) => client.query('delete from dish'));
  const rows = await withClient(urlFor('copy_b'), (client) => client.query('select id from dish'));
  expect(rows.rows).toEqual([{ id: 7 }]);
});

test('a template that does not exist is an error that names it', async () => {
  await expect(createDatabase(url, 'orphan', { template: 'no_such' })).rejects.toThrow('no_such');
});

test('dropping ends the connections, and says whether there was a database', async () => {
  await createDatabase(url, 'busy');
  await withClient(urlFor('busy'), async (client) => {
    expect(await dropDatabase(url, 'busy')).toBe(true);
    await expect(client.query('select 1')).rejects.toThrow();
  });
  expect(await dropDatabase(url, 'busy')).toBe(false);
});

test('the encoding, collation and time zone are those every database of ours has', async () => {
  const { rows } = await withClient(url, (client) =>
    client.query(`select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
      current_setting('TimeZone') as zone, upper('é') as upper from pg_database where datname = 'postgres'`),
  );
  expect(rows).toEqual([{ provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', zone: 'UTC', upper: 'É' }]);
});
