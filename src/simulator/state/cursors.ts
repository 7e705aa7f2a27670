/** What a cursor stands for: the place in a list where the next page begins. */
export interface Cursor<Query> {
  seller: string;
  path: string;
  query: Query;
  offset: number;
}

/**
 * Cursors that were handed out, by their exact text. Looking them up rather than reading them makes sure that clients
 * send them back verbatim.
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
