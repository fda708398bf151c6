import { BlockList, isIP } from 'node:net';
import type { Ctx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';

/** Whoever calls under ever new numbers must not fill the database: the oldest make room. */
const MOST_STRANGERS = 1_000;

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, bits);
for (const [net, bits] of [
  ['fc00::', 7],
  ['fe80::', 10],
  ['::1', 128],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** Whether an address is of a network that this server stands in, and not of the internet. */
export function isPrivateAddress(address: string | null): boolean {
  const plain = address?.replace(/^::ffff:/, '') ?? '';
  const family = isIP(plain);
  return family !== 0 && PRIVATE.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/** Notes that a serial number called which is registered nowhere. */
export async function noteStranger({ db, now }: Ctx, serial: string, address: string | null): Promise<void> {
  if (!/^[\w-]{1,64}$/.test(serial)) return;
  await db.query(
    'SYSTEM',
    sql`insert into clock_stranger as known (serial, address, is_private, first_seen_at, last_seen_at)
      values (${serial}, ${address}, ${isPrivateAddress(address)}, ${now()}, ${now()})
      on conflict (serial) do update set address = excluded.address, is_private = excluded.is_private,
        last_seen_at = excluded.last_seen_at, knocks = least(known.knocks + 1, 1000000)`,
  );
  await db.query(
    'SYSTEM',
    sql`delete from clock_stranger where serial in (select serial from clock_stranger order by last_seen_at desc offset ${MOST_STRANGERS})`,
  );
}
