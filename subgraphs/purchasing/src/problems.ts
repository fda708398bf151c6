import { problemsOf } from '@comptoir/kit/problems';

/** What has no business noun is in kit's faults.ts and contact.ts. */
export const problem = problemsOf({
  'NOT_FOUND.supplier': { en: 'There is no such supplier.', fr: 'Ce fournisseur n’existe pas.' },
});
