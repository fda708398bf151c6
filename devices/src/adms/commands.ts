import type { ClockCommandRow } from '../rows.ts';
import { plainName } from '../zkteco/user-records.ts';

/** Written for one of several fields of a line: no tab, no end of line, nothing that a clock could take for either. */
const field = (name: string, value: string): string => `${name}=${plainName(value)}`;

const TEXTS: Readonly<Record<ClockCommandRow['kind'], (command: ClockCommandRow) => string | null>> = {
  WRITE_PERSON({ clockUserId, wanted: { name = '', isAdministrator = null, card = null } }) {
    const fields = [field('PIN', clockUserId ?? ''), field('Name', name.slice(0, 60).toWellFormed())];
    if (isAdministrator !== null) fields.push(field('Pri', isAdministrator ? '14' : '0'));
    if (card !== null) fields.push(field('Card', String(card)));
    return `DATA UPDATE USERINFO ${fields.join('\t')}`;
  },
  REMOVE_PERSON: ({ clockUserId }) => `DATA DELETE USERINFO ${field('PIN', clockUserId ?? '')}`,
  READ_LOG: ({ wanted: { from = '', to = '' } }) =>
    `DATA QUERY ATTLOG ${field('StartTime', from.replace('T', ' '))}\t${field('EndTime', to.replace('T', ' '))}`,
  READ_PEOPLE: () => 'DATA QUERY USERINFO',
  INFO: () => 'INFO',
  // What only a clock that is called can be asked for.
  TEST: () => null,
  CLEAR_LOG: () => null,
};

/** A command as a clock that pushes is told it, `C:<number>:<text>`; null for one that it cannot be told. Whatever else clocks understand (Shell) is never said. */
export function commandLine(command: ClockCommandRow): string | null {
  const text = TEXTS[command.kind](command);
  return text === null ? null : `C:${command.number}:${text}`;
}

/** What a clock says came of a command. */
export interface PushResult {
  number: string;
  /** 0 or above: done; below: not. */
  returnCode: number;
  /** What else it said with it (`UserCount=12`), after INFO. */
  told: ReadonlyMap<string, string>;
}

const MOST_RESULTS = 200;
const MOST_LINES = 2_000;

/** `ID=7&Return=0&CMD=DATA`, one command a line; lines of another form between them belong to the one before. What is none is passed over. */
export function parseResults(body: string): PushResult[] {
  const results: { number: string; returnCode: number; told: Map<string, string> }[] = [];
  for (const line of body.split(/\r?\n/, MOST_LINES)) {
    const [, number, returnCode] = /^ID=(\d{1,18})&Return=(-?\d{1,9})(?:&.*)?$/.exec(line.trim()) ?? [];
    const [, name, value] = /^~?(\w{1,40})=([^\p{Cc}]{0,100})$/u.exec(line.trim()) ?? [];
    if (number !== undefined && returnCode !== undefined) {
      if (results.length === MOST_RESULTS) break;
      results.push({ number, returnCode: Number.parseInt(returnCode, 10), told: new Map() });
    } else if (name !== undefined && value !== undefined) results.at(-1)?.told.set(name, value);
  }
  return results;
}
