import { testActor } from '@comptoir/dev-env/testing';
import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openShelf, type Shelf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
});
afterAll(() => shelf.house.close());

interface Found {
  products: {
    edges: { cursor: string; node: { name: string; sku: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}
const SEARCH = `query ($search: String, $first: Int, $after: String, $filter: ProductFilter) {
  products(search: $search, first: $first, after: $after, filter: $filter) {
    edges { node { name sku category { name } } } pageInfo { hasNextPage endCursor } totalCount } }`;
const search = async (text: string, more: object = {}, actor = shelf.owner) =>
  (await shelf.asks<Found>(SEARCH, { search: text, ...more }, actor)).products;
const skus = async (text: string, more: object = {}, actor = shelf.owner) =>
  (await search(text, more, actor)).edges.map(({ node }) => node.sku);
const stock = async (actor: typeof shelf.owner, ...rows: string[]) => {
  const { problems } = await shelf.does(
    'importProducts',
    { csv: `sku,name,barcode,active,category\n${rows.join('\n')}` },
    '',
    actor,
  );
  expect(problems).toEqual([]);
};

test('the best match comes first: the very code, the beginning of the name, of a word, a part', async () => {
  const actor = testActor();
  await stock(
    actor,
    'A1,Tarte au café,4006381333931', 'CAFE,Moka,', 'B2,Café crème,', 'C3,Décaféiné,', 'CAFE-2,Ristretto,', 'D4,Éclair au café,',
    'E5,Thé,96385074', 'F6,Œuf dur,',
  ); // biome-ignore format: a list
  expect(await skus('cafe', {}, actor)).toEqual(['CAFE', 'B2', 'CAFE-2', 'D4', 'A1', 'C3']);
  expect(await skus('  CAFÉ ', {}, actor)).toEqual(['CAFE', 'B2', 'CAFE-2', 'D4', 'A1', 'C3']);
  expect(await skus('4006381333931', {}, actor)).toEqual(['A1']);
  expect(await skus('04006381333931', {}, actor)).toEqual(['A1']);
  expect(await skus('96385074', {}, actor)).toEqual(['E5']);
  expect(await skus('40063', {}, actor)).toEqual(['A1']);
  expect(await skus('oeu', {}, actor)).toEqual(['F6']);
  expect(await skus('œuf d', {}, actor)).toEqual(['F6']);
  expect(await skus('cafe-2', {}, actor)).toEqual(['CAFE-2']);
});

test('every word typed begins a word, in any order; a slip of the finger finds what is similar', async () => {
  const actor = testActor();
  await stock(actor, 'P1,Pain de campagne bio,', 'P2,Pain complet,', 'P3,Confiture de fraises,', "P4,Huile d'olive,");
  expect(await skus('bio pa', {}, actor)).toEqual(['P1']);
  expect(await skus("d'ol", {}, actor)).toEqual(['P4']);
  expect(await skus('pain', {}, actor)).toEqual(['P2', 'P1']);
  expect(await skus('confitrue', {}, actor)).toEqual(['P3']);
  expect(await skus('xyzzy', {}, actor)).toEqual([]);
  for (const nothing of ['%', '_', "' or 1=1 --", '\u0000', '\ud800', '  ', '!?'])
    expect((await skus(nothing, {}, actor)).length).toBe(nothing.trim() === '' ? 4 : 0);
  expect(await skus(`${'x'.repeat(50_000)} pain`, {}, actor)).toEqual([]);
});

test('changes are found at once; filters narrow', async () => {
  const actor = testActor();
  await stock(actor, 'T1,Thé vert,,true,Chaud', 'T2,Thé noir,,false,Chaud', 'T3,Thé glacé,,true,Froid');
  const { categories } = await shelf.asks<{ categories: { edges: { node: { id: string; name: string } }[] } }>(
    '{ categories { edges { node { id name } } } }',
    {},
    actor,
  );
  const hot = categories.edges.find(({ node }) => node.name === 'Chaud')?.node.id;
  expect(await skus('the', { filter: { categoryId: hot } }, actor)).toEqual(['T2', 'T1']);
  expect(await skus('the', { filter: { active: true } }, actor)).toEqual(['T3', 'T1']);
  expect(await skus('the', { filter: { active: true, categoryId: hot } }, actor)).toEqual(['T1']);
  expect(await skus('the', { filter: { categoryId: 'x' } }, actor)).toEqual([]);
  await stock(actor, 'T1,Infusion,', 'T4,Thé blanc,');
  expect(await skus('the', {}, actor)).toEqual(['T4', 'T3', 'T2']);
  expect(await skus('infu', {}, actor)).toEqual(['T1']);
});

test('pages follow each other without a gap or a repeat, through every kind of match', async () => {
  const actor = testActor();
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i % 4 === 0 ? `LIN-${i}` : `N${i}`},${['Lin', 'Toile de lin', 'Colin', 'Linge'][i % 4]} ${i},`,
  );
  await stock(actor, ...rows);
  const whole = await search('lin', { first: 200 }, actor);
  expect(whole).toMatchObject({ totalCount: 40, pageInfo: { hasNextPage: false } });
  for (const first of [1, 7, 13]) {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Found['products'] = await search('lin', { first, after }, actor);
      seen.push(...page.edges.map(({ node }) => node.sku));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.edges.map(({ node }) => node.sku));
  }
});

test('another company and another shop find nothing of theirs', async () => {
  const actor = testActor();
  const [here, there] = [testActor().userId as string, testActor().userId as string];
  for (const [sku, shopId] of [['S-ALL', null], ['S-HERE', here], ['S-THERE', there]] as const)
    await shelf.does('createProduct', { sku, name: 'Secret sauce', salePrice: '1', shopId, barcodes: [] }, '', actor); // biome-ignore format: a table
  const inShop = testActor({ companyId: actor.companyId, shops: [here] });
  for (const text of ['secret', 'sauce', 'ecre', 'secert', 'S-'])
    expect((await skus(text, {}, inShop)).sort()).toEqual(['S-ALL', 'S-HERE']);
  expect(await skus('S-THERE', {}, inShop)).not.toContain('S-THERE');
  expect((await skus('secret', {}, actor)).sort()).toEqual(['S-ALL', 'S-HERE', 'S-THERE']);
  expect(await skus('secret', {}, testActor())).toEqual([]);
});

test('row-level security leaves every kind of search its index', async () => {
  const { url } = (shelf.house.rooms.get('catalog') as RunningSubgraph).service.db;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const plans: string[] = [];
  client.on('notice', ({ message }) => void plans.push(message ?? ''));
  try {
    await client.query(`insert into product (id, company_id, kind, sku, name, sale_price, unit, stockable, sellable, active)
      select gen_random_uuid(), $1, 'GOOD', 'BULK-' || i, md5(i::text) || ' ' || md5((i / 7)::text), 1, 'each', true, true, true
      from generate_series(1, 5000) i`, [shelf.owner.companyId]); // biome-ignore format: a statement
    await client.query('analyze');
    await client.query(`load 'auto_explain'`);
    await client.query(`set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on; set client_min_messages = log;
      set role comptoir_app; set plan_cache_mode = force_generic_plan`);
    await client.query(`select set_config('app.company', $1, false), set_config('app.shops', '*', false)`, [
      shelf.owner.companyId,
    ]);
    for (const text of ['bulk-77', 'a', 'ab', 'zzz', 'c4ca', 'xyzzyx', '123'])
      await client.query(
        'select p.* from search_products($1, null, 20, null, null) s join product p on p.id = s.product_id',
        [text],
      );
    const told = plans.join('\n');
    expect(told).not.toContain('Seq Scan on product');
    for (const index of [
      'product_search_by_name',
      'product_search_by_sku',
      'words',
      'product_barcode_by_prefix',
      'product_pkey',
    ])
      expect(told).toContain(index);
  } finally {
    await client.end();
  }
});
