import { graphError } from '@comptoir/kit/errors';
import { type GraphQLSchema, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import type { Run } from './export-list.ts';

/** `File` of schema/shared.graphql. */
export interface File {
  name: string;
  contentType: string;
  base64: string;
}

/**
 * A file of a thing: `invoice/<id>/pdf?language=FR` is `invoice(id) { pdf(language: FR) }` of the graph, with the rights of
 * the caller. Null if there is no such thing. Throws BAD_REQUEST where the graph has no file of that name.
 */
export async function fetchFile(
  schema: GraphQLSchema,
  [noun = '', id = '', part = '']: readonly string[],
  parameters: URLSearchParams,
  run: Run,
): Promise<File | null> {
  const root = schema.getQueryType()?.getFields()[noun];
  const type = root && getNamedType(root.type);
  const field = isObjectType(type) ? type.getFields()[part] : undefined;
  const takesId =
    root?.args.some(({ name }) => name === 'id') && !root.args.some((a) => a.name !== 'id' && isRequiredArgument(a));
  if (!takesId || !field || getNamedType(field.type).name !== 'File')
    throw graphError('BAD_REQUEST', `There is no file "${part}" of "${noun}".`);
  const given = [...parameters];
  const declared = given.map(([name]) => {
    const argument = field.args.find((a) => a.name === name);
    if (!argument) throw graphError('BAD_REQUEST', `This file takes no parameter "${name}".`, { argument: name });
    return `, $${name}: ${argument.type}`;
  });
  const passed = given.length > 0 ? `(${given.map(([name]) => `${name}: $${name}`).join(', ')})` : '';
  const source = `query File($id: ID!${declared.join('')}) { ${noun}(id: $id) { ${part}${passed} { name contentType base64 } } }`;
  const { data, errors } = await run(source, { ...Object.fromEntries(given), id });
  if (errors?.[0]) throw errors[0];
  return ((data?.[noun] as Record<string, unknown> | null)?.[part] as File | null | undefined) ?? null;
}
