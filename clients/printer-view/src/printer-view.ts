import { ComptoirError, type Following } from '@comptoir/sdk/client';
import { PapersDocument, RecentPapersDocument } from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { createStore } from '@comptoir/ui/store';
import { type Choice, MOST_SHOWN, NO_PAPERS, type Papers, papersOf, withPaper } from './papers.ts';

export type PrinterView = ReturnType<typeof openPrinterView>;

const RETRY_MS = 2_000;

/** What the page knows: the sheets of late, then each as it is printed. */
export function openPrinterView(account: Account) {
  const papers = createStore<Papers>(NO_PAPERS);
  const choice = createStore<Choice>('SIMULATED');
  const isRefused = createStore(false);
  return {
    papers,
    choice,
    isRefused,
    /** Gives what ends it. */
    open(): () => void {
      let following: Following | null = null;
      let retry: ReturnType<typeof setTimeout> | undefined;
      let isClosed = false;
      const refusedBy = (error: unknown) => error instanceof ComptoirError && error.code !== 'UNAUTHENTICATED';
      const start = async () => {
        try {
          const { printJobs } = await account.client.request(RecentPapersDocument, { first: MOST_SHOWN });
          if (isClosed) return;
          papers.set(papersOf(printJobs.edges.map(({ node }) => node)));
        } catch (error) {
          if (isClosed) return;
          if (error instanceof ComptoirError && error.code === 'FORBIDDEN') isRefused.set(true);
          else retry = setTimeout(() => void start(), RETRY_MS);
          return;
        }
        following = account.client.follow(
          PapersDocument,
          { after: papers.get().revision ?? '0' },
          {
            event: ({ printJobs: { revision, job } }) => papers.update((now) => withPaper(now, revision, job)),
            failed: (error) => isRefused.set(refusedBy(error)),
          },
        );
      };
      isRefused.set(false);
      void start();
      return () => {
        isClosed = true;
        clearTimeout(retry);
        following?.stop();
      };
    },
  };
}
