import { language, useWords } from '@comptoir/ui/language';
import { timeText } from '@comptoir/ui/time';
import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { freshnessOf } from './freshness.ts';
import type { Kitchen } from './kitchen.ts';
import { WORDS } from './words.ts';

/** A connection that comes back within this is not worth a word. */
const WORTH_SAYING_MS = 8_000;

/** Says plainly that what is shown is not live, and how old it is. */
export function StaleBanner({ kitchen, now }: { kitchen: Kitchen; now: number }) {
  const words = useWords(WORDS);
  const link = useStore(useAccount().link);
  const locale = useStore(language);
  const stationId = useStore(kitchen.stationId);
  const current = freshnessOf(useStore(kitchen.freshness), stationId);
  if (link === 'ONLINE' || (link === 'CONNECTING' && current === null)) return null;
  const ageMs = Math.max(0, now - (current ?? 0));
  if (link === 'CONNECTING' && ageMs < WORTH_SAYING_MS) return null;
  return (
    <p className="stale" role="alert" data-testid="stale">
      {current === null ? words.neverLive : words.stale(timeText(current, locale), ageText(ageMs, words))}
    </p>
  );
}

function ageText(ageMs: number, words: Pick<typeof WORDS.en, 'minutesAgo' | 'justNow'>): string {
  const minutes = Math.floor(ageMs / 60_000);
  return minutes > 0 ? words.minutesAgo(String(minutes)) : words.justNow;
}
