import type { Actor } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { BLANK_LETTERHEAD, type Letterhead } from '../../../../schema/events/identity.ts';
import { problem } from '../problems.ts';
import type { ShopRow } from '../rows.ts';
import { emailFault, type Fault, isText, type Path, textFault } from './field-rules.ts';

/** What a person gives of a letterhead: left out stays, null goes. */
export type LetterheadFields = { [Field in Exclude<keyof Letterhead, 'logo'>]?: Letterhead[Field] | null } & {
  logo?: { base64: string } | null;
};

/** As many lines as a page's head and foot hold. */
const LINES = { lines: 6, columns: 100 };
/** Enough for a sharp logo in print, little enough to travel with every change of its shop. */
export const LOGO_BYTES = 65_536;

/** Every fault that can be told from the fields alone. */
export function letterheadFaults(actor: Actor, fields: LetterheadFields | null | undefined, path: Path): Fault[] {
  if (!fields) return [];
  const { website, logo } = fields;
  const badSite =
    website != null && !(isText(website, 200) && /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(website));
  return [
    textFault(actor, fields.legalName, [...path, 'legalName'], 200),
    linesFault(actor, fields.addressLines, [...path, 'addressLines']),
    textFault(actor, fields.taxId, [...path, 'taxId'], 50),
    textFault(actor, fields.registrationId, [...path, 'registrationId'], 100),
    textFault(actor, fields.phone, [...path, 'phone'], 50),
    emailFault(actor, fields.email, [...path, 'email']),
    badSite && problem(actor, 'INVALID.website', [...path, 'website']),
    linesFault(actor, fields.bankDetails, [...path, 'bankDetails']),
    logo &&
      !imageType(logo.base64) &&
      problem(actor, 'INVALID.logo', [...path, 'logo', 'base64'], { kilobytes: LOGO_BYTES / 1_024 }),
  ];
}

function linesFault(actor: Actor, lines: readonly string[] | null | undefined, path: Path): Fault {
  return lines && !(lines.length <= LINES.lines && lines.every((line) => isText(line, LINES.columns)))
    ? problem(actor, 'INVALID.letterheadLines', path, LINES)
    : null;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** PNG (ISO/IEC 15948, 5.2) and JPEG (ITU-T T.81, B.1.1.3: SOI and the marker after it). */
const MAGIC = [
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
] as const;

/** What kind of picture this is by its first bytes; null for what is none, too large or not base64. */
export function imageType(base64: string): 'image/png' | 'image/jpeg' | null {
  if (base64.length > Math.ceil(LOGO_BYTES / 3) * 4 || !BASE64.test(base64)) return null;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > LOGO_BYTES) return null;
  return MAGIC.find(([, magic]) => bytes.subarray(0, magic.length).equals(magic))?.[0] ?? null;
}

/** Writes what was given of a shop's letterhead over what it was; null clears all of it. */
export async function keepLetterhead(
  tx: Tx,
  shop: Pick<ShopRow, 'id' | 'companyId'>,
  given: LetterheadFields | null | undefined,
): Promise<void> {
  if (given === undefined) return;
  const { logo, ...texts } = given ?? BLANK_LETTERHEAD;
  const content =
    logo === undefined
      ? texts
      : { ...texts, logo: logo && { contentType: imageType(logo.base64), base64: logo.base64 } };
  await tx.query(sql`
    insert into shop_letterhead (shop_id, company_id, content) values (${shop.id}, ${shop.companyId}, ${JSON.stringify(content)}::jsonb)
    on conflict (shop_id) do update set content = shop_letterhead.content || excluded.content`);
}

export async function letterheadOf(tx: Tx, shopId: string): Promise<Letterhead> {
  const row = await tx.one<{ content: Partial<Letterhead> }>(
    sql`select content from shop_letterhead where shop_id = ${shopId}`,
  );
  return completed(row?.content);
}

/** A letterhead with every field, whatever was given of it. */
export function completed(content: Partial<Letterhead> | null | undefined): Letterhead {
  const lines = { addressLines: content?.addressLines ?? [], bankDetails: content?.bankDetails ?? [] };
  return { ...BLANK_LETTERHEAD, ...content, ...lines };
}
