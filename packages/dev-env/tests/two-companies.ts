import { expect } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { liveALife, type Things } from './company-life.ts';
import { rowsOf, uuidsIn } from './company-rows.ts';

/** Two companies in one house, each with one of everything: what one of them must never see, and the other who tries. */
export interface TwoCompanies {
  house: TestHouse;
  theirs: Things;
  ours: Things;
  /** Fails when a text holds an id of theirs that the caller did not tell itself, or a word of theirs. */
  showsNothingOfTheirs(name: string, text: string, told?: readonly string[]): void;
  /** Every row of theirs, once nothing is under way any more. */
  theirRows(): Promise<Map<string, string[]>>;
}

export const THEIR_OWNER = 'owner@demo.test';
export const OUR_OWNER = 'other@demo.test';

/** In every name, note and reason of theirs. */
export const THEIR_MARK = 'Alpha';
export const OUR_MARK = 'Beta';

export async function openTwoCompanies(): Promise<TwoCompanies> {
  const house = await openHouse({ furnished: false });
  const theirs = await liveALife(house, THEIR_OWNER, THEIR_MARK);
  const ours = await liveALife(house, OUR_OWNER, OUR_MARK);
  const theirRows = () => settledRows(house, theirs.Company as string);
  const ids = uuidsIn([...(await theirRows()).values()].flat().join());
  const ourRows = await rowsOf(house, ours.Company as string);
  for (const id of uuidsIn([...ourRows.values()].flat().join())) ids.delete(id);
  return {
    house,
    theirs,
    ours,
    theirRows,
    showsNothingOfTheirs(name, text, told = []) {
      const leaked = [...uuidsIn(text)].filter((id) => ids.has(id) && !told.includes(id));
      const marked = text.includes(THEIR_MARK);
      expect({ name, leaked, marked, text: leaked.length > 0 || marked ? text : '' }).toEqual({
        name,
        leaked: [],
        marked: false,
        text: '',
      });
    },
  };
}

/** Printers and retries work a moment longer than events. */
async function settledRows(house: TestHouse, companyId: string): Promise<Map<string, string[]>> {
  await house.settle();
  for (let last = ''; ; ) {
    const rows = await rowsOf(house, companyId);
    const text = JSON.stringify([...rows]);
    if (text === last) return rows;
    last = text;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
