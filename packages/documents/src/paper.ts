import type { Locale } from '@comptoir/kit/actor';

/** Who issues a document, as it was when the document was made final. */
export interface Letterhead {
  legalName: string;
  addressLines: readonly string[];
  taxId: string | null;
  registrationId: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  /** Where to pay, one line each. */
  bankDetails: readonly string[];
  logo: Logo | null;
}

export interface Logo {
  contentType: 'image/png' | 'image/jpeg';
  base64: string;
}

/** Whom a document is for. */
export interface Recipient {
  name: string;
  addressLines: readonly string[];
  taxId: string | null;
}

export interface Column {
  title: string;
  align: 'left' | 'right';
  /** Share of the width that is left when fixed columns have theirs; exactly one column says it. */
  grows?: boolean;
  /** In points; for columns that do not grow. */
  width?: number;
}

/** A cell of several lines has its first in front, the others small beneath it. */
export type Cell = string | readonly string[];

/** What a page is built of, from top to bottom. */
export type Block =
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }
  | { kind: 'totals'; taxes: TaxTable | null; sums: readonly Sum[] }
  | { kind: 'pairs'; title: string | null; rows: readonly (readonly [string, string])[] }
  | { kind: 'text'; title: string | null; lines: readonly string[] };

export interface TaxTable {
  titles: readonly [string, string, string];
  rows: readonly (readonly [string, string, string])[];
}

export interface Sum {
  label: string;
  value: string;
  strong?: boolean;
}

/** A document laid out in words, ready to be drawn: nothing here is worked out or formatted any more. */
export interface Paper {
  /** `page`: A4; `roll`: one strip, 80 mm wide and as long as it needs. */
  format: 'page' | 'roll';
  locale: Locale;
  title: string;
  number: string | null;
  letterhead: Letterhead;
  recipient: { title: string; who: Recipient } | null;
  /** Dates and references beside the recipient. */
  facts: readonly (readonly [string, string])[];
  blocks: readonly Block[];
  /** Across the page, such as "CANCELLED". */
  stamp: string | null;
  /** What stands small at the end of every page: the hash, the software's mark. */
  mark: string | null;
  /** The instant the document was made final; printed nowhere, kept in the file so that the same document is the same bytes. */
  madeAt: Date;
}
