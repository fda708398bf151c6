import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Decimal, decimalText } from './money.ts';

const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

function parseDecimal(value: unknown): Decimal {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string' || !DECIMAL.test(text)) {
    throw badInput('A Decimal is a string of digits with at most 15 before and 6 after the point, like "12.50".');
  }
  return new Decimal(text);
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseDate(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw badInput('A Date is a calendar day written YYYY-MM-DD.');
}

function parseDateTime(value: unknown): Date {
  if (typeof value === 'string' && DATE_TIME.test(value)) {
    const instant = new Date(value);
    if (!Number.isNaN(instant.getTime())) return instant;
  }
  throw badInput('A DateTime is an instant with its offset, like 2026-11-21T19:30:00Z.');
}

/** The resolvers of the scalars in schema/shared.graphql. */
export const scalarResolvers = {
  Decimal: new GraphQLScalarType({
    name: 'Decimal',
    serialize: (value) => (Decimal.isDecimal(value) ? decimalText(value) : decimalText(parseDecimal(value))),
    parseValue: parseDecimal,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT)
        return parseDecimal(node.value);
      throw badInput('A Decimal is a string of digits.');
    },
  }),
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: parseDate,
    parseValue: parseDate,
    parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
  }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
    parseValue: parseDateTime,
    parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : null),
  }),
  JSON: new GraphQLScalarType({ name: 'JSON' }),
};
