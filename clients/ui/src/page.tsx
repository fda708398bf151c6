import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Account } from './account.ts';
import type { Dictionary } from './dictionary.ts';
import { keepAtHand } from './keep-at-hand.ts';
import { language, useWords } from './language.ts';
import { LogIn } from './log-in.tsx';
import { NoticeList } from './notice-list.tsx';
import { notices, openSheets } from './notices.ts';
import { AccountContext, useAccount } from './use-account.ts';
import { useStore } from './use-store.ts';

type Titled = Dictionary<{ title: string }>;

/** Draws a page: its door until somebody is logged in, then what is behind it. */
export function showPage(account: Account, words: Titled, inside: ReactNode): void {
  const sayLanguage = () => {
    document.documentElement.lang = language.get();
    document.title = words[language.get()].title;
  };
  void keepAtHand();
  sayLanguage();
  language.subscribe(sayLanguage);
  account.person.subscribe(() => notices.set([]));
  createRoot(document.getElementById('page') as HTMLElement).render(
    <StrictMode>
      <AccountContext value={account}>
        <Door words={words}>{inside}</Door>
        <PageNotices />
      </AccountContext>
    </StrictMode>,
  );
}

/** Above the page; while a sheet is open, the sheet shows them. */
function PageNotices() {
  return useStore(openSheets) === 0 ? <NoticeList /> : null;
}

function Door({ words, children }: { words: Titled; children: ReactNode }) {
  const person = useStore(useAccount().person);
  const { title } = useWords(words);
  return person ? children : <LogIn title={title} />;
}
