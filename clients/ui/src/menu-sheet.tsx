import { type ReactNode, useState } from 'react';
import { Dialog } from './dialog.tsx';
import { useWords } from './language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { useAccount } from './use-account.ts';
import { useStore } from './use-store.ts';
import { WORDS } from './words.ts';

/** What is seldom needed: the language, the way out, and what a page adds. */
export function MenuSheet({ children }: { children?: (close: () => void) => ReactNode }) {
  const account = useAccount();
  const words = useWords(WORDS);
  const person = useStore(account.person);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet menu" aria-label={words.menu} onClick={() => setOpen(true)}>
        ☰
      </button>
      {isOpen && (
        <Dialog title={person?.name ?? words.menu} onClose={() => setOpen(false)}>
          {children?.(() => setOpen(false))}
          <LanguageSwitch />
          <button type="button" onClick={account.logOut}>
            {words.logOut}
          </button>
        </Dialog>
      )}
    </>
  );
}
