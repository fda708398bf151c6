import type { Actor, Locale } from '@comptoir/kit/actor';
import { rangeFault } from '@comptoir/kit/faults';
import { type Decimal, hasTooManyDecimals } from '@comptoir/kit/money';
import { problem } from '../problems.ts';
import type { OpeningHoursRow, ShopRow, Weekday } from '../rows.ts';
import { type Fault, nameFault, type Path, textFault, timeZoneFault } from './field-rules.ts';
import { type LetterheadFields, letterheadFaults } from './letterhead.ts';

type Given<T> = T | null | undefined;

/** The fields of a shop that a person gives; left-out ones are not checked. */
export interface ShopFields {
  name?: Given<string>;
  timeZone?: Given<string>;
  locale?: Given<Locale>;
  address?: Given<AddressFields>;
  stockPolicy?: Given<ShopRow['stockPolicy']>;
  taxMode?: Given<ShopRow['taxMode']>;
  rounding?: Given<ShopRow['rounding']>;
  defaultTaxRate?: Given<Decimal>;
  receiptHeader?: Given<readonly string[]>;
  receiptFooter?: Given<readonly string[]>;
  cashRounding?: Given<Decimal>;
  paymentTermsDays?: Given<number>;
  letterhead?: Given<LetterheadFields>;
  openingHours?: Given<readonly OpeningHoursRow[]>;
}

interface AddressFields {
  street: string;
  city: string;
  postalCode?: Given<string>;
  region?: Given<string>;
  country?: Given<string>;
}

/** An 80 mm receipt has 48 columns of the usual font. */
const RECEIPT = { lines: 10, columns: 48 };

/** No coin or note that sums are rounded to is larger. */
const LARGEST_STEP = 10_000;

/** Every fault that can be told from the fields alone. */
export function shopFaults(actor: Actor, fields: ShopFields, currency: string | null, path: Path = []): Fault[] {
  const { defaultTaxRate: rate, receiptHeader, receiptFooter, openingHours } = fields;
  const badRate = rate != null && (rate.isNegative() || rate.gt(100) || rate.decimalPlaces() > 4);
  return [
    nameFault(actor, fields.name, [...path, 'name']),
    timeZoneFault(actor, fields.timeZone, [...path, 'timeZone']),
    badRate && problem(actor, 'INVALID.taxRate', [...path, 'defaultTaxRate']),
    receiptFault(actor, receiptHeader, [...path, 'receiptHeader']),
    receiptFault(actor, receiptFooter, [...path, 'receiptFooter']),
    stepFault(actor, fields.cashRounding, currency, [...path, 'cashRounding']),
    rangeFault(actor, [...path, 'paymentTermsDays'], fields.paymentTermsDays, 0, 365),
    ...letterheadFaults(actor, fields.letterhead, [...path, 'letterhead']),
    ...addressFaults(actor, fields.address, [...path, 'address']),
    ...openingFaults(actor, openingHours ?? [], [...path, 'openingHours']),
  ];
}

function receiptFault(actor: Actor, lines: Given<readonly string[]>, path: Path): Fault {
  const fits = (line: string) => line.length <= RECEIPT.columns && !/\p{Cc}/u.test(line);
  return lines && !(lines.length <= RECEIPT.lines && lines.every(fits))
    ? problem(actor, 'INVALID.receiptLines', path, RECEIPT)
    : null;
}

function stepFault(actor: Actor, step: Given<Decimal>, currency: string | null, path: Path): Fault {
  if (step == null || !currency) return null;
  const isStep = step.gt(0) && step.lte(LARGEST_STEP) && !hasTooManyDecimals(step, currency);
  return !isStep && problem(actor, 'INVALID.cashRounding', path, { currency });
}

function addressFaults(actor: Actor, address: Given<AddressFields>, path: Path): Fault[] {
  if (!address) return [];
  const { street, city, postalCode, region, country } = address;
  const badCountry = country != null && !/^[A-Z]{2}$/.test(country);
  return [
    textFault(actor, street, [...path, 'street'], 200),
    textFault(actor, city, [...path, 'city'], 100),
    textFault(actor, postalCode, [...path, 'postalCode'], 20),
    textFault(actor, region, [...path, 'region'], 100),
    badCountry && problem(actor, 'INVALID.country', [...path, 'country']),
  ];
}

const WEEKDAYS: readonly Weekday[] = [
  'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY',
]; // biome-ignore format: a week
const DAY = 24 * 60;
const WEEK = 7 * DAY;

function openingFaults(actor: Actor, hours: readonly OpeningHoursRow[], path: Path): Fault[] {
  const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
  const faults = hours.flatMap((h, i): Fault[] => [
    !isTime(h.opens) && problem(actor, 'INVALID.time', [...path, i, 'opens']),
    !isTime(h.closes) && problem(actor, 'INVALID.time', [...path, i, 'closes']),
  ]);
  if (faults.some(Boolean)) return faults;
  const overlapping = overlap(hours);
  return overlapping === null ? [] : [problem(actor, 'INVALID.overlap', [...path, overlapping])];
}

/** Index of the first stretch that begins while another lasts, round the week; null if there is none. */
export function overlap(hours: readonly OpeningHoursRow[]): number | null {
  const stretches = hours.map((h, index) => {
    const from = WEEKDAYS.indexOf(h.weekday) * DAY + minutes(h.opens);
    const length = (minutes(h.closes) - minutes(h.opens) + DAY) % DAY || DAY;
    return { index, from, length };
  });
  const found = stretches.find((a) =>
    stretches.some((b) => b.index !== a.index && (a.from - b.from + WEEK) % WEEK < b.length),
  );
  return found?.index ?? null;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
