import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect } from 'react';
import { BoardScreen } from './board-screen.tsx';
import { Header } from './header.tsx';
import type { Kitchen } from './kitchen.ts';
import { PassScreen } from './pass-screen.tsx';
import { StaleBanner } from './stale-banner.tsx';
import { useNow } from './use-now.ts';
import { WORDS } from './words.ts';

export function App({ kitchen }: { kitchen: Kitchen }) {
  const words = useWords(WORDS);
  const isRefused = useStore(kitchen.isRefused);
  const view = useStore(kitchen.view);
  const now = useNow();
  useEffect(() => kitchen.open(), [kitchen]);
  const Screen = view === 'PASS' ? PassScreen : BoardScreen;
  return (
    <div className="screen kitchen">
      <Header kitchen={kitchen} />
      <StaleBanner kitchen={kitchen} now={now} />
      {isRefused && (
        <p className="trouble refused" role="alert">
          {words.notAllowed}
        </p>
      )}
      <Screen kitchen={kitchen} now={now} />
    </div>
  );
}
