/**
 * Whether a code is an EAN-13, EAN-8 or UPC-A with the right check digit.
 * Source: GS1 General Specifications, 7.9: weights 3 and 1 from the right, the sum rounded up to a multiple of ten.
 */
export function isBarcode(code: string): boolean {
  if (!/^(\d{8}|\d{12}|\d{13})$/.test(code)) return false;
  const digits = [...code].map(Number).reverse();
  const total = digits.reduce((sum, digit, i) => sum + digit * (i % 2 === 1 ? 3 : 1), 0);
  return total % 10 === 0;
}
