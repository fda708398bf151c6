/**
 * Composes the subgraphs' schemas into `supergraph.graphql` (for routers), `api.graphql` (what clients see) and
 * `permissions.md` (who may see it), all committed: their diff is the review of the API. `--check` fails when they are not what the sources give.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import federation from '@apollo/federation-internals';
import { fullTypeDefs } from '@comptoir/kit/subgraph';
import { lexicographicSortSchema, parse, print, printSchema } from 'graphql';

const root = new URL('../', import.meta.url);

/** Folders that hold a subgraph, by its name. */
export function subgraphFolders(): Map<string, URL> {
  const folders = new Map<string, URL>();
  for (const name of readdirSync(new URL('subgraphs/', root)).sort()) {
    const folder = new URL(`subgraphs/${name}/`, root);
    if (existsSync(new URL('schema.graphql', folder))) folders.set(name, folder);
  }
  const devices = new URL('devices/', root);
  if (existsSync(new URL('schema.graphql', devices))) folders.set('devices', devices);
  return folders;
}

/** The supergraph of these subgraphs (all by default). Throws with every composition fault told. */
export function compose(names: readonly string[] = [...subgraphFolders().keys()]): {
  supergraphSdl: string;
  apiSdl: string;
} {
  const folders = subgraphFolders();
  const services = names.map((name) => {
    const folder = folders.get(name);
    if (!folder) throw new Error(`There is no subgraph "${name}".`);
    return {
      name,
      url: `http://${name}`,
      typeDefs: fullTypeDefs(readFileSync(new URL('schema.graphql', folder), 'utf8')),
    };
  });
  const { errors, supergraphSdl } = composeServices(services);
  if (errors || !supergraphSdl)
    throw new Error(`The subgraphs do not compose:\n${(errors ?? []).map((e) => `  ${e.message}`).join('\n')}`);
  const api = federation.Supergraph.build(supergraphSdl, { validateSupergraph: false }).apiSchema().toGraphQLJSSchema();
  return {
    supergraphSdl: `${supergraphSdl.trim()}\n`,
    apiSdl: `${print(parse(printSchema(lexicographicSortSchema(api))))}\n`,
  };
}

if (import.meta.main) {
  // Only here: who composes a part of the house at start needs neither roles nor marks.
  const { permissionsMarkdown } = await import('./permissions.ts');
  const { supergraphSdl, apiSdl } = compose();
  const stale = [];
  for (const [file, text] of [
    ['supergraph.graphql', supergraphSdl],
    ['api.graphql', apiSdl],
    ['permissions.md', permissionsMarkdown(subgraphFolders())],
  ] as const) {
    const target = new URL(file, import.meta.url);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    if (process.argv.includes('--check')) stale.push(file);
    else writeFileSync(target, text);
  }
  if (stale.length > 0) {
    console.error(`Not what the sources give: ${stale.join(', ')}. Run \`npm run compose\`.`);
    process.exit(1);
  }
}
