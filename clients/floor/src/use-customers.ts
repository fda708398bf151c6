import { FindCustomersDocument, type FindCustomersQuery } from '@comptoir/sdk/generated/graphql';
import { useAccount } from '@comptoir/ui/use-account';
import { useEffect, useState } from 'react';

export type KnownGuest = FindCustomersQuery['customers']['edges'][number]['node'];

const FEWEST_LETTERS = 2;
const PAUSE_MS = 250;
const SHOWN = 4;

/** Customers whose name or number holds what was typed, once the typing pauses. */
export function useCustomers(search: string): readonly KnownGuest[] {
  const { client } = useAccount();
  const [found, setFound] = useState<readonly KnownGuest[]>([]);
  const text = search.trim();
  useEffect(() => {
    setFound([]);
    if (text.length < FEWEST_LETTERS) return;
    let isOutdated = false;
    const timer = setTimeout(() => {
      client.request(FindCustomersDocument, { search: text, first: SHOWN }).then(
        ({ customers }) => isOutdated || setFound(customers.edges.map(({ node }) => node)),
        () => {}, // Guests are seated without a file as well.
      );
    }, PAUSE_MS);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [client, text]);
  return found;
}
