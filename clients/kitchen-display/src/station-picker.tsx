import { StationsDocument } from '@comptoir/sdk/generated/graphql';
import { kept, ofPage } from '@comptoir/ui/keep';
import { useWords } from '@comptoir/ui/language';
import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import type { Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import { WORDS } from './words.ts';

interface Station {
  id: string;
  name: string;
}

const keptStations = kept<readonly Station[]>(localStorage, `${ofPage('kitchen')}stations`);

/** The pass, one station, or all of them. */
export function StationPicker({ kitchen }: { kitchen: Kitchen }) {
  const words = useWords(WORDS);
  const { client, link } = useAccount();
  const chosen = useStore(kitchen.stationId);
  const view = useStore(kitchen.view);
  const isOnline = useStore(link) === 'ONLINE';
  const [stations, setStations] = useState(keptStations.read() ?? []);
  const isKnown = ({ station: { id, name } }: Ticket) =>
    stations.some((known) => known.id === id && known.name === name);
  const isComplete = Object.values(useStore(kitchen.board).tickets).every(isKnown);
  // Asked again whenever the connection comes back, and when a ticket tells of a station that is new or has another name.
  useEffect(() => {
    if (!isOnline && keptStations.read()) return;
    client.request(StationsDocument, { first: 50 }).then(
      ({ stations: { edges } }) => {
        const found = edges.map(({ node: { id, name } }) => ({ id, name }));
        keptStations.write(found);
        setStations(found);
      },
      () => {}, // Those known from before will do.
    );
  }, [client, isOnline, isComplete]);
  return (
    <fieldset className="segments stations">
      <legend className="unseen">{words.stations}</legend>
      <button type="button" aria-pressed={view === 'PASS'} onClick={() => kitchen.choose(null, 'PASS')}>
        {words.pass}
      </button>
      {[{ id: null, name: words.allStations }, ...stations].map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={view === 'BOARD' && id === chosen}
          onClick={() => kitchen.choose(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
