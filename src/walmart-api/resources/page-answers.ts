import type { z } from "zod";
import { describeIssues, ShapeProblem } from "../http/shape";

/** An element of a page that was read, with Walmart's own words beside it. */
export interface ReadElement<T> {
  value: T;
  raw: unknown;
}

/** An element that is not understood. */
export interface UnreadElement {
  raw: unknown;
  problem: string;
}

/**
 * Reads each element alone, so that one that is not understood does not lose the others.
 *
 * @param elements the page's elements as they came
 */
export function readElements<T extends z.ZodType>(schema: T, elements: readonly unknown[]) {
  const read: ReadElement<z.output<T>>[] = [];
  const unreadable: UnreadElement[] = [];
  for (const raw of elements) {
    const result = schema.safeParse(raw);
    if (result.success) read.push({ value: result.data, raw });
    else unreadable.push({ raw, problem: describeIssues(result.error) });
  }
  return { read, unreadable };
}

/** Walmart counts some, but shows none: on a first page that is not an end, but an answer that is not understood. */
export function refuseMissing(things: string, found: number, counted: number | undefined): void {
  if (found === 0 && (counted ?? 0) > 0) {
    throw new ShapeProblem(`Walmart counts ${counted} ${things}, but there are none in the list`);
  }
}
