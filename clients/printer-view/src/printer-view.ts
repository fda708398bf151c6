import { ComptoirError, type Following } from '@comptoir/sdk/client';
import {
  PapersDocument,
  PrinterStatesDocument,
  RecentPapersDocument,
  ResolvePaperDocument,
} from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { randomId } from '@comptoir/ui/id';
import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { whyNot } from '@comptoir/ui/refusal';
import { createStore } from '@comptoir/ui/store';
import { WORDS as COMMON } from '@comptoir/ui/words';
import { type Choice, MOST_SHOWN, NO_PAPERS, type Paper, type Papers, papersOf, withPaper } from './papers.ts';

import { type PrinterStates, withState } from './printer-states.ts';

export type PrinterView = ReturnType<typeof openPrinterView>;

const RETRY_MS = 2_000;

/** What the page knows: the sheets of late, then each as it is printed. */
export function openPrinterView(account: Account) {
  const papers = createStore<Papers>(NO_PAPERS);
  const states = createStore<PrinterStates>({});
  const choice = createStore<Choice>('SIMULATED');
  const isRefused = createStore(false);
  return {
    papers,
    states,
    choice,
    isRefused,
    /** Says what somebody saw at the printer. A refusal is said on the page. */
    async resolve({ id }: Paper, printed: boolean): Promise<void> {
      const refused = (text: string) => say({ key: id, tone: 'TROUBLE', text });
      try {
        const input = { jobId: id, printed, idempotencyKey: randomId() };
        const { job, problems } = (await account.client.request(ResolvePaperDocument, { input })).resolvePrintJob;
        if (job) papers.update((now) => withPaper(now, now.revision ?? job.revision, job));
        if (problems[0]) refused(problems[0].message);
      } catch (error) {
        refused(whyNot(error, COMMON[language.get()].unreachable));
      }
    },
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
            anew() {
              following?.stop();
              void start();
            },
            failed: (error) => isRefused.set(refusedBy(error)),
          },
        );
      };
      isRefused.set(false);
      papers.set(NO_PAPERS);
      states.set({});
      void start();
      const watching = account.client.follow(
        PrinterStatesDocument,
        {},
        {
          event: ({ deviceStatus }) => states.update((now) => withState(now, deviceStatus)),
          anew: () => states.set({}),
        },
      );
      return () => {
        watching.stop();
        isClosed = true;
        clearTimeout(retry);
        following?.stop();
      };
    },
  };
}
