/** A file that stands beside the pages: made when it is asked for. `page` is the page that it belongs to. */
export interface SiteFile {
  path: string;
  page: string | undefined;
  /** Its text, or its bytes where it is none. */
  text(): string | Uint8Array;
}
