/**
 * Whether a code is an EAN-13, EAN-8 or UPC-A with the right check digit.
 * Source: GS1 General Specifications, 7.9: weights 3 and 1 from the right, the sum rounded up to a multiple of ten.
 */
export function isBarcode(code: string): boolean {
  return /^(\d{8}|\d{12}|\d{13})$/.test(code) && hasCheckDigit(code);
}

/**
 * The article a code stands for, as a GTIN of 14 digits: a UPC-A and the EAN-13 that is the same with a leading zero are one.
 * Source: GS1 General Specifications, 3.3: shorter GTINs are filled up with zeros on the left.
 */
export function gtinOf(code: string): string {
  return code.padStart(14, '0');
}

/** The GTIN of what a scanner read, which may add zeros on the left or a line end; null if it is no barcode. */
export function scannedGtin(text: string): string | null {
  const code = text.trim();
  return /^(\d{8}|\d{12,14})$/.test(code) && hasCheckDigit(code) ? gtinOf(code) : null;
}

function hasCheckDigit(code: string): boolean {
  const digits = [...code].map(Number).reverse();
  const total = digits.reduce((sum, digit, i) => sum + digit * (i % 2 === 1 ? 3 : 1), 0);
  return total % 10 === 0;
}
