interface Entry<T> {
  at: number;
  what: T;
}

/** What will happen by itself when its time has come. Asking before that costs nothing, however much there is. */
export class Agenda<T> {
  private entries: Entry<T>[] = [];
  private earliest = Infinity;

  add(at: number, what: T): void {
    this.entries.push({ at, what });
    this.earliest = Math.min(this.earliest, at);
  }

  /** Takes out what is due by now, earliest first. */
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
