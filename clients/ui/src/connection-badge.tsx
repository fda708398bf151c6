import { useWords } from './language.ts';
import { useAccount } from './use-account.ts';
import { useStore } from './use-store.ts';
import { WORDS } from './words.ts';

/** Whether what is shown is live. */
export function ConnectionBadge() {
  const words = useWords(WORDS);
  const link = useStore(useAccount().link);
  const text = { ONLINE: words.connected, CONNECTING: words.connecting, OFFLINE: words.offline }[link];
  return (
    <output className={`badge link-${link.toLowerCase()}`} data-testid="link">
      <span className="dot" aria-hidden="true" />
      {text}
    </output>
  );
}
