/** The position in a list where the next page begins. */
export interface Cursor<Query> {
  seller: string;
  path: string;
  query: Query;
  offset: number;
}

/**
 * Issued cursors by their exact text. They are looked up instead of parsed, so clients must send them back verbatim.
 */
export class Cursors<Query> {
  private readonly issued = new Map<string, Cursor<Query>>();

  constructor(private readonly capacity = 20_000) {}

  issue(text: string, cursor: Cursor<Query>): string {
    this.issued.set(text, cursor);
    if (this.issued.size > this.capacity) {
      const oldest = this.issued.keys().next();
      if (!oldest.done) {
        this.issued.delete(oldest.value);
      }
    }
    return text;
  }

  find(text: string): Cursor<Query> | undefined {
    return this.issued.get(text);
  }

  clear(): void {
    this.issued.clear();
  }
}
