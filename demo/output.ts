import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colors a text if the terminal supports it. */
export function paint(style: Style, text: string): string {
  const plain = !process.stdout.isTTY || process.env.NO_COLOR;
  return plain ? text : styleText(style, text);
}

export function print(text = ""): void {
  process.stdout.write(`${text}\n`);
}

/** Prints the result and the duration of a step. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  try {
    const result = await work();
    print(`${paint("green", "✓")} ${title} ${paint("dim", seconds(started))}`);
    return result;
  } catch (error) {
    print(`${paint("red", "✗")} ${title} ${paint("dim", seconds(started))}`);
    throw error;
  }
}

export function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Formats rows as a table with columns of equal width. */
export function table(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [
    paint("bold", line(head)),
    paint("dim", widths.map((width) => "─".repeat(width)).join("──")),
    ...rows.map(line),
  ].join("\n");
}
