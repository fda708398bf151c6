import { ServedMenusDocument } from '@comptoir/sdk/generated/graphql';
import { kept, ofPage } from '@comptoir/ui/keep';
import { serverNow } from '@comptoir/ui/server-clock';
import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import { askAgainAfter, type Served } from './served.ts';

/**
 * What a shop serves now: asked for when a table is entered, when the connection comes back, when the hour of a menu has come or gone, and every few
 * minutes. Without an answer what was served last stays.
 */
export function useServed(shopId: string | undefined, tableId: string | null): Served | null {
  const { client, link } = useAccount();
  const isOnline = useStore(link) === 'ONLINE';
  const [turn, setTurn] = useState(0);
  const [served, setServed] = useState<Served | null>(null);
  useEffect(() => {
    if (shopId === undefined) return;
    const last = kept<Served>(localStorage, `${ofPage('floor')}served.${shopId}`);
    setServed((known) => known ?? last.read());
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOutdated = false;
    if (isOnline)
      client.request(ServedMenusDocument, { shopId }).then(
        ({ servedMenus }) => {
          if (isOutdated) return;
          last.write(servedMenus);
          setServed(servedMenus);
          timer = setTimeout(() => setTurn((n) => n + 1), askAgainAfter(servedMenus, serverNow()));
        },
        () => {}, // The whole catalog is there in any case.
      );
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [client, shopId, tableId, isOnline, turn]);
  return served;
}
