/** The people's pages: where each is served, and the folder it is made of. */
export const PAGES = { '/kitchen': 'kitchen-display', '/floor': 'floor', '/printer': 'printer-view' } as const;

export type PagePath = keyof typeof PAGES;
