/**
 * Who may ask for what: the marks of every subgraph's schema against the built-in roles. `npm run compose` writes it to
 * `permissions.md`, whose diff is the review of who gained or lost something.
 */
import { readFileSync } from 'node:fs';
import { type Mark, markOf } from '@comptoir/kit/permissions';
import { buildSchema } from '@comptoir/kit/subgraph';
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { EVERYTHING, PERMISSIONS } from '../subgraphs/identity/src/domain/permissions.ts';
import { BUILT_IN_ROLES, type BuiltInRole } from '../subgraphs/identity/src/domain/roles.ts';

export const KINDS = ['Query', 'Mutation', 'Subscription', 'Type'] as const;

/** A root field, or a type or field with a mark of its own. */
export interface Access {
  readonly kind: (typeof KINDS)[number];
  /** The subgraph that answers and enforces. */
  readonly room: string;
  /** `orders`, `Product` (all of its fields) or `Product.purchasePrice`. */
  readonly name: string;
  readonly mark: Mark;
}

/** What a client can ask for and who may, by kind and name. What is for other subgraphs only is left out. */
export function accessTable(folders: ReadonlyMap<string, URL>): Access[] {
  const table: Access[] = [];
  for (const [room, folder] of folders) {
    const schema = buildSchema({ typeDefs: readFileSync(new URL('schema.graphql', folder), 'utf8'), resolvers: {} });
    const roots = new Map<GraphQLObjectType | null | undefined, Access['kind']>([
      [schema.getQueryType(), 'Query'],
      [schema.getMutationType(), 'Mutation'],
      [schema.getSubscriptionType(), 'Subscription'],
    ]);
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('_')) continue;
      const kind = roots.get(type);
      if (kind) for (const [name, mark] of marksOf(schema, type)) table.push({ kind, room, name, mark });
      else table.push(...inside(schema, type).map((row) => ({ kind: 'Type' as const, room, ...row })));
    }
  }
  const order = ({ kind, name, room }: Access) => `${KINDS.indexOf(kind)} ${name} ${room}`;
  return table.filter(({ mark }) => mark !== 'INTERNAL').sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function marksOf(schema: GraphQLSchema, type: GraphQLObjectType): [string, Mark][] {
  return Object.keys(type.getFields()).flatMap((name) => {
    const mark = markOf(schema, type, name);
    return mark === null ? [] : [[name, mark]];
  });
}

/** What a type asks for, and those of its fields that ask for something else. */
function inside(schema: GraphQLSchema, type: GraphQLObjectType): { name: string; mark: Mark }[] {
  const whole = markOf(schema, type, '') ?? 'SIGNED_IN';
  const others = marksOf(schema, type).filter(([, mark]) => textOf(mark) !== textOf(whole));
  const fields = others.map(([name, mark]) => ({ name: `${type.name}.${name}`, mark }));
  return whole === 'SIGNED_IN' ? fields : [{ name: type.name, mark: whole }, ...fields];
}

/** Whether a role opens what is so marked. */
export function opens({ permissions }: BuiltInRole, mark: Mark): boolean {
  if (typeof mark === 'string') return mark !== 'INTERNAL';
  const held: readonly string[] = permissions;
  return held.includes(EVERYTHING) || held.includes(mark.to);
}

function textOf(mark: Mark): string {
  if (typeof mark === 'object') return `\`${mark.to}\``;
  return mark === 'PUBLIC' ? 'nothing' : 'a log-in';
}

const TITLES: Record<Access['kind'], string> = {
  Query: 'Queries',
  Mutation: 'Mutations',
  Subscription: 'Subscriptions',
  Type: 'Types and fields that ask for more than a log-in, or for something else than their type',
};

/** `permissions.md`: one line per thing, one column per built-in role. */
export function permissionsMarkdown(folders: ReadonlyMap<string, URL>): string {
  const table = accessTable(folders);
  const sections = KINDS.map((kind) => {
    const rows = table.filter((row) => row.kind === kind);
    return [
      `## ${TITLES[kind]}\n`,
      ...lines(
        ['', 'of', 'asks for'],
        rows.map(({ name, room, mark }) => [[`\`${name}\``, room, textOf(mark)], mark]),
      ),
    ].join('\n');
  });
  const permissions = [...PERMISSIONS].sort().map((to): [string[], Mark] => [[`\`${to}\``], { to }]);
  return `# Who may do what

Made by \`npm run compose\` from the marks in the schemas and the built-in roles; \`permissions.test.ts\` asks all of it through the gateway.
A company's own roles hold what it chose of the permissions below. Some verbs ask for more where their input does, such as
\`orders:discount\` for a discount; and everyone sees the shops of his roles only.

## Permissions

${lines([''], permissions).join('\n')}

${sections.join('\n\n')}
`;
}

function lines(head: readonly string[], rows: readonly [readonly string[], Mark][]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([...head, ...BUILT_IN_ROLES.map(({ code }) => code)]),
    line([...head, ...BUILT_IN_ROLES].map((_, i) => (i < head.length ? '---' : ':-:'))),
    ...rows.map(([cells, mark]) => line([...cells, ...BUILT_IN_ROLES.map((role) => (opens(role, mark) ? '●' : ''))])),
  ];
}
