import { type DirectiveNode, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

/** Variables that must all have these values for a selection to be made; empty: always. */
export type Conjunction = readonly { readonly variable: string; readonly expected: boolean }[];

export type VariableValues = { readonly [variable: string]: unknown };

/** The condition that `@skip` and `@include` put on a selection, or undefined when it is never made. */
export function conditionOf(
  directives: readonly DirectiveNode[] | undefined,
  inherited: Conjunction,
): Conjunction | undefined {
  let conjunction = inherited;
  for (const directive of directives ?? []) {
    if (!isConditional(directive)) continue;
    const expected = directive.name.value === 'include';
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN) {
      if (value.value !== expected) return undefined;
    } else if (value?.kind === Kind.VARIABLE) {
      const variable = value.name.value;
      const known = conjunction.find((literal) => literal.variable === variable);
      if (known === undefined) conjunction = [...conjunction, { variable, expected }];
      else if (known.expected !== expected) return undefined;
    }
  }
  return conjunction;
}

export function isConditional(directive: DirectiveNode): boolean {
  return directive.name.value === 'skip' || directive.name.value === 'include';
}

/** Numbers the conditions of an operation, so that a request evaluates each of them once. */
export interface ConditionTable {
  readonly conditions: (readonly Conjunction[])[];
  readonly numbers: Map<string, number>;
}

export const ALWAYS = -1;

export function conditionNumber(table: ConditionTable, alternatives: readonly Conjunction[]): number {
  if (alternatives.some((conjunction) => conjunction.length === 0)) return ALWAYS;
  const key = JSON.stringify(alternatives);
  let number = table.numbers.get(key);
  if (number === undefined) {
    number = table.conditions.push(alternatives) - 1;
    table.numbers.set(key, number);
  }
  return number;
}

export function holds(alternatives: readonly Conjunction[], variables: VariableValues): boolean {
  return alternatives.some((conjunction) =>
    conjunction.every((literal) => variables[literal.variable] === literal.expected),
  );
}

export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (!isConditional(directive)) return;
      const value = directive.arguments?.[0]?.value;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** A nullable variable with a default may be given as null, which no condition accepts. */
export function refuseNullConditions(names: readonly string[], variables: VariableValues): GraphQLError | undefined {
  for (const name of names) {
    if (typeof variables[name] !== 'boolean') {
      return new GraphQLError(`Variable "$${name}" decides a @skip or @include and must be true or false.`);
    }
  }
  return undefined;
}
