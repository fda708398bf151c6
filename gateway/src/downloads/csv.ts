/** Excel reads UTF-8 only behind this mark. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One line of RFC 4180 CSV, its end included. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map((value) => quoted(text(value))).join(',')}\r\n`;
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(text).join('; ');
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value !== 'string') return String(value);
  // A name such as "=HYPERLINK(…)" would be run by the spreadsheet that opens the file (CWE-1236); a number is none.
  return /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
