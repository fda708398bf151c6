import type { Letterhead, Recipient as PaperRecipient } from '@comptoir/documents/paper';
import type { SaleLine } from '@comptoir/documents/sale-document';
import type { Locale } from '@comptoir/kit/actor';
import { decimalText } from '@comptoir/kit/money';
import { BLANK_LETTERHEAD } from '../../../../schema/events/identity.ts';
import type { Context } from '../context.ts';
import type { InvoiceLineRow } from '../invoice-rows.ts';
import type { Recipient, SellingShop } from '../rows.ts';

/** What all documents have in common on paper: whose they are, for whom, and in which language. */

export type Language = 'EN' | 'FR';

/** In the language asked for, else the customer's, else the reader's. */
export function localeOf(
  { actor }: Context,
  language: Language | null | undefined,
  recipient: Recipient | null,
): Locale {
  if (language) return language === 'FR' ? 'fr' : 'en';
  return recipient?.language ?? actor.locale;
}

/** The shop and the letterhead that its documents of a version bear. */
export async function issuerOf(
  { loaders }: Context,
  { shopId, letterheadVersion }: { shopId: string; letterheadVersion: number | null },
): Promise<{ shop: SellingShop; letterhead: Letterhead }> {
  const shop = await loaders.shop.load(shopId);
  if (!shop) throw new Error(`shop ${shopId} is not known`);
  const kept = await loaders.letterhead.load(`${shopId} ${letterheadVersion ?? shop.letterheadVersion}`);
  const { legalName, ...rest } = kept?.letterhead ?? BLANK_LETTERHEAD;
  return { shop, letterhead: { ...rest, legalName: legalName ?? shop.name } };
}

/** Whom a document is for, as they were when it became final. */
export function recipientOn(recipient: Recipient | null, locale: Locale): PaperRecipient | null {
  if (!recipient) return null;
  const { name, taxId, billingAddress: address } = recipient;
  if (!address) return { name, addressLines: [], taxId };
  const { street, postalCode, city, country } = address;
  const countryName = country && new Intl.DisplayNames(locale, { type: 'region' }).of(country);
  const lines = [street, [postalCode, city].filter(Boolean).join(' '), countryName];
  return { name, addressLines: lines.filter((line): line is string => Boolean(line)), taxId };
}

/** A line with its amount as the document's prices are stated. */
export function lineOn(
  line: Omit<InvoiceLineRow, 'invoiceId' | 'orderLineId'>,
  taxMode: 'INCLUSIVE' | 'EXCLUSIVE',
): SaleLine {
  return {
    name: line.name,
    details: [],
    quantity: decimalText(line.quantity),
    unitPrice: decimalText(line.unitPrice),
    discountPercent: decimalText(line.discountPercent),
    taxRate: decimalText(line.taxRate),
    amount: decimalText(taxMode === 'INCLUSIVE' ? line.total : line.subTotal),
  };
}

/** French law names what late payment between businesses costs; elsewhere the paper is silent about it. */
export function owesLateFees(recipient: Recipient | null, shop: SellingShop): boolean {
  return recipient?.kind === 'BUSINESS' && shop.timeZone === 'Europe/Paris';
}
