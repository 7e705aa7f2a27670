import type { z } from "zod";
import { describeIssues, ShapeProblem } from "../http/shape";

/** A parsed element of a page, with Walmart's raw JSON. */
export interface ReadElement<T> {
  value: T;
  raw: unknown;
}

/** An element that could not be parsed. */
export interface UnreadableElement {
  raw: unknown;
  problem: string;
}

/**
 * Parses each element separately, so that an unreadable one does not affect the others.
 *
 * @param elements the raw elements of the page
 */
export function readElements<T extends z.ZodType>(schema: T, elements: readonly unknown[]) {
  const read: ReadElement<z.output<T>>[] = [];
  const unreadable: UnreadableElement[] = [];
  for (const raw of elements) {
    const result = schema.safeParse(raw);
    if (result.success) read.push({ value: result.data, raw });
    else unreadable.push({ raw, problem: describeIssues(result.error) });
  }
  return { read, unreadable };
}

/** Throws if a first page is empty although Walmart counts elements: the response has an unknown shape. */
export function rejectMissing(things: string, found: number, counted: number | undefined): void {
  if (found === 0 && (counted ?? 0) > 0) {
    throw new ShapeProblem(`Walmart counts ${counted} ${things}, but the list is empty`);
  }
}
