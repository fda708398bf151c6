import { TableSuggestionsDocument, type TableSuggestionsQuery } from '@comptoir/sdk/generated/graphql';
import { useAccount } from '@comptoir/ui/use-account';
import { useEffect, useState } from 'react';

export type Suggestion = TableSuggestionsQuery['tableSuggestions'][number];

/** Tables that are free for a party at a time, the tightest fit first; none while size or time are not known. */
export function useSuggestions(
  shopId: string | undefined,
  partySize: number,
  startsAt: string | null,
): readonly Suggestion[] {
  const { client } = useAccount();
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    let isOutdated = false;
    setFound([]);
    if (startsAt === null || partySize < 1 || partySize > 200) return;
    client.request(TableSuggestionsDocument, { shopId, partySize, startsAt }).then(
      ({ tableSuggestions }) => isOutdated || setFound(tableSuggestions),
      () => {}, // A reservation stands without a table as well.
    );
    return () => {
      isOutdated = true;
    };
  }, [client, shopId, partySize, startsAt]);
  return found;
}
