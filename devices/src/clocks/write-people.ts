import type { ClockCommandRow } from '../rows.ts';
import type { ClockSession } from '../zkteco/clock-session.ts';
import { ClockRefusal } from '../zkteco/packet.ts';
import { type ClockUser, parseUser } from '../zkteco/records.ts';
import {
  blankRecord,
  fieldsThatDiffer,
  fitsUserId,
  LARGEST_UID,
  nameEncodingOf,
  type PersonField,
  patchedRecord,
  userIdOf,
  type WantedUser,
} from '../zkteco/user-records.ts';
import type { Outcome } from './clock-commands.ts';

/** What a clock has, and how it writes it. */
interface Table {
  records: ReadonlyMap<string, Buffer>;
  size: 28 | 72;
}

/** What was tried with one person. */
interface Attempt {
  command: ClockCommandRow;
  /** What the clock should have; null: nobody. */
  wanted: Buffer | null;
  changed: PersonField[];
  refused: string | null;
  unfit: boolean;
}

/**
 * Makes people on a clock as they are wanted, each by the least change: whoever is as wanted is not written, for a clock may forget the
 * fingerprints of whom it writes anew. Then everybody is read again, and only what is found there is told of as done.
 * @param former the clock's own numbers that stood for somebody before; none of them is given to another person
 */
export async function writePeople(
  session: ClockSession,
  commands: readonly ClockCommandRow[],
  former: ReadonlyMap<number, string>,
): Promise<{ outcomes: Outcome[]; users: ClockUser[] }> {
  const before = await readTable(session);
  const encoding = nameEncodingOf([...before.records.values()]);
  const { userCapacity } = await session.sizes();
  const takenUids = new Set([...former.keys(), ...[...before.records.values()].map(uidOf)]);
  const attempts: Attempt[] = [];
  // Those who leave make room first.
  for (const command of [...commands].sort((a, b) => rank(a) - rank(b))) {
    const now = before.records.get(command.clockUserId as string) ?? null;
    if (command.kind === 'REMOVE_PERSON') attempts.push(await remove(session, command, now));
    else
      attempts.push(
        await put(
          session,
          command,
          now,
          before.size,
          (blank) => patchedRecord(blank, wishOf(command), encoding),
          takenUids,
        ),
      );
  }
  if (attempts.some(({ changed, refused }) => changed.length > 0 && refused === null)) await session.refresh();
  const after = attempts.some(({ changed }) => changed.length > 0) ? await readTable(session) : before;
  const isFull = userCapacity > 0 && after.records.size >= userCapacity;
  return {
    outcomes: attempts.map((attempt) => outcomeOf(attempt, after, isFull)),
    users: [...after.records.values()].map(parseUser),
  };
}

const rank = ({ kind }: ClockCommandRow): number => (kind === 'REMOVE_PERSON' ? 0 : 1);
const uidOf = (record: Buffer): number => record.readUInt16LE(0);

async function readTable(session: ClockSession): Promise<Table> {
  const records = await session.userRecords();
  const size = (records[0]?.length as 28 | 72 | undefined) ?? (await session.userSize()) ?? 72;
  return { records: new Map(records.map((record) => [userIdOf(record), record])), size };
}

function wishOf({ clockUserId, wanted }: ClockCommandRow): WantedUser {
  const { name = '', isAdministrator = null, card = null, isEnabled = null } = wanted;
  return { userId: clockUserId as string, name, isAdministrator, card, isEnabled };
}

async function remove(session: ClockSession, command: ClockCommandRow, now: Buffer | null): Promise<Attempt> {
  const nothing: Attempt = { command, wanted: null, changed: [], refused: null, unfit: false };
  if (now === null) return nothing;
  return { ...nothing, changed: ['PRESENCE'], refused: await refusalOf(() => session.deleteUser(uidOf(now))) };
}

async function put(
  session: ClockSession,
  command: ClockCommandRow,
  now: Buffer | null,
  size: 28 | 72,
  patched: (record: Buffer) => Buffer,
  takenUids: Set<number>,
): Promise<Attempt> {
  const userId = command.clockUserId as string;
  const nothing: Attempt = { command, wanted: null, changed: [], refused: null, unfit: false };
  if (!fitsUserId(userId, size)) return { ...nothing, unfit: true };
  const wanted = patched(now ?? blankRecord(size, freeUid(takenUids), userId));
  takenUids.add(uidOf(wanted));
  const changed: PersonField[] = now === null ? ['PRESENCE'] : fieldsThatDiffer(now, wanted);
  if (changed.length === 0) return { ...nothing, wanted };
  return { ...nothing, wanted, changed, refused: await refusalOf(() => session.writeUser(wanted)) };
}

/** The number after the last one; once they are used up, the first that was never given. 0, which no clock takes, when there is none. */
function freeUid(taken: ReadonlySet<number>): number {
  const next = taken.size === 0 ? 1 : Math.max(...taken) + 1;
  if (next <= LARGEST_UID) return next;
  for (let uid = 1; uid <= LARGEST_UID; uid++) if (!taken.has(uid)) return uid;
  return 0;
}

/** A refusal is this person's; anything else ends the conversation. */
async function refusalOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof ClockRefusal) return error.message;
    throw error;
  }
}

function outcomeOf({ command, wanted, changed, refused, unfit }: Attempt, after: Table, isFull: boolean): Outcome {
  const { id } = command;
  if (unfit)
    return { id, status: 'FAILED', reason: 'UNFIT', detail: 'The clock keeps only numbers without zeros before them.' };
  const found = after.records.get(command.clockUserId as string) ?? null;
  const differs = differences(wanted, found);
  if (differs.length === 0) return { id, status: 'DONE', changed };
  if (refused === null)
    return {
      id,
      status: 'FAILED',
      reason: 'DIFFERS',
      changed,
      differs,
      detail: 'Read again, it is not as it was written.',
    };
  const reason = isFull && wanted !== null && found === null ? 'CLOCK_FULL' : 'REFUSED';
  return { id, status: 'FAILED', reason, changed: [], differs, detail: refused };
}

function differences(wanted: Buffer | null, found: Buffer | null): PersonField[] {
  if (wanted === null || found === null) return wanted === found ? [] : ['PRESENCE'];
  return found.length === wanted.length ? fieldsThatDiffer(wanted, found) : ['PRESENCE'];
}
