/** What a page is made of; the build hands it to the page's worker. */
export interface PageFiles {
  /** Such as `/kitchen`. */
  path: string;
  /** Changes when any of it does. */
  version: string;
  /** Its HTML, which names all its assets. */
  shell: string;
  /** The paths of all its other files. */
  files: string[];
}
