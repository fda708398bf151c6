// Letters that have no Unicode decomposition, and signs with an obvious plain form.
const PLAIN: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  ẞ: 'SS',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '⁄': '/',
  '′': "'",
  '″': '"',
};

// What code pages 858 and Windows-1252 can print together, beyond ASCII.
const PRINTABLE = /^[ -~¡-ÿŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]$/u;

function plainForm(char: string): string {
  const plain = PLAIN[char];
  if (plain !== undefined) return plain;
  if (/\p{M}/u.test(char)) return '';
  const decomposed = [...char.normalize('NFKD')].map((part) => PLAIN[part] ?? part);
  const kept = decomposed.filter((part) => !/\p{M}/u.test(part));
  return kept.length > 0 && kept.every((part) => PRINTABLE.test(part)) ? kept.join('') : '?';
}

/**
 * The text as a receipt printer can print it: control characters removed (a product name may otherwise open the drawer),
 * composed (NFC), every kind of space a plain one, and what no code page has reduced to its base letters or `?`.
 * The result has one cell per UTF-16 unit.
 */
export function printable(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\p{Z}]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '');
  let result = '';
  for (const char of clean) result += PRINTABLE.test(char) ? char : plainForm(char);
  return result;
}
