import { chance } from '@comptoir/dev-env/chance';
import { OTHER_OWNER } from '@comptoir/dev-env/demo-company';
import { startServerChild } from '../children.ts';
import { compare, printComparison, printTable } from '../compare.ts';
import { type Article, articles } from '../goods.ts';
import { asker, connected, type Installation } from '../installation.ts';
import { type Call, load, type Target } from '../load.ts';

const PRODUCTS = 100_000;
const TILLS = 16;
const BOUND_MS = 30;
const FLOOR = 'floor: the statement alone';

const LIST = `products(search: $search, first: 20, filter: { active: true }) { edges { node { id sku name salePrice available } } }`;
const TYPED = `query ($search: String!) { ${LIST} }`;
/** What was typed wrong may be too wrong to be found. */
const SLIPPED = `query ($search: String!) { slipped: ${LIST} }`;
const SCANNED = 'query ($code: String!) { productByBarcode(code: $code) { id sku name salePrice available } }';

/** What is asked: a text as far as it was typed, or a scanned code. */
interface Question {
  typed?: string;
  isSlip?: boolean;
  scanned?: string;
}

/** How people look for an article; the share of each in the mix. */
const WAYS: readonly { name: string; share: number; ask: (article: Article, random: () => number) => Question[] }[] = [
  { name: 'a name, key by key', share: 0.55, ask: (article) => keyByKey(article.name) },
  { name: 'two words from inside', share: 0.15, ask: (article) => keyByKey(twoWords(article.name), 3) },
  { name: 'a SKU, key by key', share: 0.08, ask: (article) => keyByKey(article.sku, 4) },
  { name: 'a name with a slip', share: 0.02, ask: (article, random) => [{ typed: slip(article.name, random), isSlip: true }] },
  { name: 'a barcode', share: 0.2, ask: (article) => [{ scanned: article.barcode }] },
]; // biome-ignore format: a table

function keyByKey(text: string, from = 1): Question[] {
  const keys = [...text].slice(0, 14);
  return keys.slice(from - 1).map((_, i) => ({ typed: keys.slice(0, from + i).join('') }));
}

/** The first word of the brand and the first of the kind, in the order people remember them. */
function twoWords(name: string): string {
  const words = name.split(' ').filter((word) => word.length > 3);
  return `${words.at(-1) ?? name} ${words[0] ?? ''}`;
}

/** Two letters of the first long word exchanged. */
function slip(name: string, random: () => number): string {
  const word = [...(name.split(' ').find(({ length }) => length > 6) ?? 'chocolat')];
  const at = 1 + Math.floor(random() * (word.length - 3));
  [word[at], word[at + 1]] = [word[at + 1] ?? '', word[at] ?? ''];
  return word.join('');
}

/** 100,000 products of a company of their own: what is typed at tills, key by key, and what is scanned. */
export async function search(installation: Installation, _: unknown, seconds: number): Promise<void> {
  const goods = articles(PRODUCTS);
  const companyId = await shelve(installation, goods);
  const tokens = await installation.logIn(OTHER_OWNER.login, TILLS);
  const env = { DATABASE_URL: installation.databaseOf('catalog'), COMPANY_ID: companyId };
  const floor = await startServerChild('bench/src/floor.ts', env);
  try {
    const product = (ways = WAYS) => productTarget(installation.product.port, tokens, goods, ways);
    const pids = [installation.product.child.pid];
    for (const tills of [TILLS, 1]) {
      console.log(`  ${tills} at once:`);
      const contenders = [
        { name: 'product, in one process', target: product(), pids, concurrency: tills },
        { name: FLOOR, target: floorTarget(floor.port, goods), pids: [floor.child.pid], concurrency: tills },
      ];
      const results = await compare(contenders, seconds);
      printComparison(results, 'answers', { floor: FLOOR });
      if (tills > 1) continue;
      const p99 = results[0]?.p99 ?? Number.NaN;
      const isFast = p99 < BOUND_MS;
      console.log(`  ${isFast ? ' ok ' : 'FAIL'} p99 of one till ${p99.toFixed(1)} ms, under ${BOUND_MS} ms`);
      if (!isFast) process.exitCode = 1;
    }
    await eachWay(product, seconds);
  } finally {
    await floor.child.stop();
  }
}

/** One till, and one way of looking at a time. */
async function eachWay(product: (ways: typeof WAYS) => Target, seconds: number): Promise<void> {
  const rows: string[][] = [];
  for (const way of WAYS) {
    const figures = await load(product([way]), Math.max(1, seconds / 2), 1);
    rows.push([
      way.name,
      figures.p50.toFixed(1),
      figures.p99.toFixed(1),
      String(figures.answers),
      String(figures.errors),
    ]);
    if (figures.errors > 0) process.exitCode = 1;
  }
  console.log('  One till, by the way of looking:');
  printTable(['', 'p50 ms', 'p99 ms', 'answers', 'errors'], rows);
}

/** Puts the goods into the second company straight into catalog's tables: how they come in by import is not what is measured. */
async function shelve({ product, logIn, databaseOf }: Installation, goods: readonly Article[]): Promise<string> {
  const [token = null] = await logIn(OTHER_OWNER.login, 1);
  const { company } = await asker(product.port, token)<{ company: { id: string } }>('{ company { id } }');
  const client = await connected(databaseOf('catalog'));
  try {
    for (let from = 0; from < goods.length; from += 5_000) {
      await client.query(
        `with given as (select * from jsonb_to_recordset($2::jsonb) as g (sku text, name text, barcode text)),
          added as (
            insert into product (id, company_id, kind, sku, name, sale_price, unit, stockable, sellable, active)
            select uuidv7(), $1, 'GOOD', sku, name, 2.50, 'each', true, true, true from given on conflict do nothing returning id, sku)
        insert into product_barcode (company_id, code, product_id)
          select $1, g.barcode, a.id from added a join given g using (sku) on conflict do nothing`,
        [company.id, JSON.stringify(goods.slice(from, from + 5_000))],
      );
    }
    await client.query('vacuum analyze product, product_search, product_barcode');
  } finally {
    await client.end();
  }
  return company.id;
}

/** Questions one after the other, the same in every run. */
function questionsOf(goods: readonly Article[], ways: typeof WAYS): () => Question {
  const random = chance(20_261_120);
  const total = ways.reduce((sum, { share }) => sum + share, 0);
  let waiting: Question[] = [];
  return () => {
    while (waiting.length === 0) {
      const way = wayAt(ways, random() * total);
      const article = goods[Math.floor(random() * goods.length)] as Article;
      waiting = way?.ask(article, random).reverse() ?? [];
    }
    return waiting.pop() as Question;
  };
}

function wayAt(ways: typeof WAYS, at: number): (typeof WAYS)[number] | undefined {
  let left = at;
  for (const way of ways) {
    left -= way.share;
    if (left < 0) return way;
  }
  return ways[0];
}

function productTarget(port: number, tokens: readonly string[], goods: readonly Article[], ways: typeof WAYS): Target {
  const next = questionsOf(goods, ways);
  return {
    port,
    call(worker): Call {
      const { typed, scanned, isSlip } = next();
      const asked =
        typed === undefined
          ? { query: SCANNED, variables: { code: scanned } }
          : { query: isSlip ? SLIPPED : TYPED, variables: { search: typed } };
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[worker]}` };
      return { method: 'POST', path: '/graphql', headers, body: JSON.stringify(asked) };
    },
    fault,
  };
}

function floorTarget(port: number, goods: readonly Article[]): Target {
  const next = questionsOf(goods, WAYS);
  return {
    port,
    call(): Call {
      const { typed, scanned } = next();
      return { method: 'POST', path: typed === undefined ? '/scan' : '/search', body: typed ?? scanned };
    },
    fault: (body) => (body.includes('"data"') ? null : body.subarray(0, 300).toString()),
  };
}

/** Whatever was typed was typed of an article that is there. */
function fault(body: Buffer): string | null {
  const { data, errors } = JSON.parse(body.toString()) as {
    data?: { products?: { edges: unknown[] }; slipped?: object; productByBarcode?: object | null };
    errors?: unknown;
  };
  const isFound = data?.productByBarcode || data?.slipped || (data?.products?.edges.length ?? 0) > 0;
  return !errors && isFound ? null : body.subarray(0, 300).toString();
}
