import { ConnectionBadge } from '@comptoir/ui/connection-badge.tsx';
import { useWords } from '@comptoir/ui/language';
import { MenuSheet } from '@comptoir/ui/menu-sheet.tsx';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import type { Kitchen } from './kitchen.ts';
import { ServedTickets } from './served-tickets.tsx';
import { SoundBadge } from './sound-badge.tsx';
import { StationPicker } from './station-picker.tsx';
import { TextSize } from './text-size.tsx';
import { WORDS } from './words.ts';

export function Header({ kitchen }: { kitchen: Kitchen }) {
  const words = useWords(WORDS);
  const waiting = useStore(kitchen.taps).length;
  const [isServedOpen, setServedOpen] = useState(false);
  return (
    <header className="bar">
      <h1 className="unseen">{words.title}</h1>
      <StationPicker kitchen={kitchen} />
      <div className="state">
        {waiting > 0 && (
          <output className="badge waiting" data-testid="waiting">
            {words.waiting(String(waiting))}
          </output>
        )}
        <SoundBadge />
        <ConnectionBadge />
        <button type="button" onClick={() => setServedOpen(true)}>
          {words.served}
        </button>
        <MenuSheet>
          {() => (
            <>
              {waiting > 0 && <p className="trouble">{words.unsent(String(waiting))}</p>}
              <TextSize />
            </>
          )}
        </MenuSheet>
      </div>
      {isServedOpen && <ServedTickets kitchen={kitchen} onClose={() => setServedOpen(false)} />}
    </header>
  );
}
