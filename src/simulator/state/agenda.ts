interface Entry<T> {
  at: number;
  what: T;
}

/** A schedule of automatic events. Asking for the due ones is cheap, however many there are. */
export class Agenda<T> {
  private entries: Entry<T>[] = [];
  private earliest = Infinity;

  add(at: number, what: T): void {
    this.entries.push({ at, what });
    this.earliest = Math.min(this.earliest, at);
  }

  /** Removes and returns what is due at `now`, earliest first. */
  due(now: number): Entry<T>[] {
    if (this.earliest > now) {
      return [];
    }
    const due = this.entries.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    this.entries = this.entries.filter(({ at }) => at > now);
    this.earliest = this.entries.reduce((earliest, { at }) => Math.min(earliest, at), Infinity);
    return due;
  }

  clear(): void {
    this.entries = [];
    this.earliest = Infinity;
  }
}
