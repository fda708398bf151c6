import type { SequenceStep, Step } from './compile-plan.ts';
import { type Run, runFetch } from './fetch.ts';

/** Runs a step to its end; undefined when nothing had to be waited for. Failures become errors of the run. */
export function runStep<Context>(run: Run<Context>, step: Step): Promise<unknown> | undefined {
  switch (step.kind) {
    case 'fetch':
      return runFetch(run, step);
    case 'sequence':
      return runSequence(run, step);
    case 'parallel':
      return Promise.all(step.steps.map((child) => runStep(run, child)));
    case 'condition': {
      const branch = run.coerced[step.variable] === true ? step.ifTrue : step.ifFalse;
      return branch && runStep(run, branch);
    }
  }
}

async function runSequence<Context>(run: Run<Context>, sequence: SequenceStep): Promise<void> {
  for (const step of sequence.steps) await runStep(run, step);
}
