const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const UNKNOWN = '\ufffd';

// Only what paper can show: the web's Windows-1252 fills its holes with control characters.
function highHalf(label: string): string {
  const decoder = new TextDecoder(label);
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  return decoder.decode(bytes).replace(/\p{Cc}/gu, UNKNOWN);
}

// The numbers of ESC t on Epson printers, for the pages that western languages need.
const PAGES: ReadonlyMap<number, string> = new Map([
  [0, CP437],
  [2, CP850],
  [16, highHalf('windows-1252')],
  [17, highHalf('ibm866')],
  [19, CP850.replace('ı', '€')],
  [40, highHalf('iso-8859-15')],
  [45, highHalf('windows-1250')],
  [46, highHalf('windows-1251')],
  [47, highHalf('windows-1253')],
  [48, highHalf('windows-1254')],
  [51, highHalf('windows-1257')],
]);

/** The numbers of ESC t of the pages that are printed with. */
export const PAGE_NUMBERS = { cp858: 19, windows1252: 16 } as const;

const BYTES = new Map(
  Object.entries(PAGE_NUMBERS).map(([page, number]) => {
    const high = [...(PAGES.get(number) as string)].map((char, i): [string, number] => [char, i + 0x80]);
    return [page, new Map(high.filter(([char]) => char !== UNKNOWN))];
  }),
);

/** The bytes that print guarded text with one code page; `?` for what it has not. */
export function encodeText(text: string, page: keyof typeof PAGE_NUMBERS): number[] {
  const high = BYTES.get(page);
  return [...text].map((char) => (char >= ' ' && char <= '~' ? char.charCodeAt(0) : (high?.get(char) ?? 0x3f)));
}

/** The character a byte (32 to 255, not 127) prints with code page `page` of ESC t; U+FFFD where the page is not known. */
export function decodeByte(byte: number, page: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : (PAGES.get(page)?.[byte - 0x80] ?? UNKNOWN);
}
