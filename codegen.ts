import { readdirSync, readFileSync } from 'node:fs';
import { fullTypeDefs } from '@comptoir/kit/subgraph';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { subgraphFolders } from './schema/compose.ts';

const scalars = {
  ID: 'string',
  Decimal: { input: '@comptoir/kit/money#Decimal', output: '@comptoir/kit/money#Decimal' },
  DateTime: { input: 'Date', output: 'Date' },
  Date: 'string',
  JSON: 'unknown',
  _FieldSet: 'string',
  federation__FieldSet: 'string',
};

/** Resolver types per subgraph (`ONLY=stock` for one). What `src/rows.ts` or `src/some-rows.ts` exports as `ThingRow` is what resolvers of `Thing` are given. */
function subgraphTypes(): CodegenConfig['generates'] {
  const generates: CodegenConfig['generates'] = {};
  for (const [name, folder] of subgraphFolders()) {
    if (process.env.ONLY && process.env.ONLY !== name) continue;
    const mappers = Object.fromEntries(
      readdirSync(new URL('src/', folder))
        .filter((file) => file.endsWith('rows.ts'))
        .flatMap((file) => mappersOf(file, readFileSync(new URL(`src/${file}`, folder), 'utf8'))),
    );
    const path = new URL('src/generated/resolvers.ts', folder).pathname.slice(
      new URL('./', import.meta.url).pathname.length,
    );
    generates[path] = {
      schema: print(fullTypeDefs(readFileSync(new URL('schema.graphql', folder), 'utf8'))),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
        mappers,
        maybeValue: 'T | null | undefined',
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        defaultScalarType: 'unknown',
        useIndexSignature: false,
      },
    };
  }
  return generates;
}

function mappersOf(file: string, rows: string): [string, string][] {
  const names = [...rows.matchAll(/^export (?:interface|type) (\w+)Row\b/gm)].map((match) => match[1] ?? '');
  return names.map((name) => [name, `../${file}#${name}Row`]);
}

const config: CodegenConfig = {
  generates: {
    ...subgraphTypes(),
    ...(!process.env.ONLY && {
      'clients/sdk/src/generated/': {
        schema: 'schema/api.graphql',
        documents: 'clients/sdk/operations/*.graphql',
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          scalars: { ID: 'string', Decimal: 'string', DateTime: 'string', Date: 'string', JSON: 'unknown' },
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
        },
      },
    }),
  },
};

export default config;
