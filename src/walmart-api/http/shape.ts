import type { z } from "zod";

/** An answer is not what was expected. Thrown by readers of answers; the client turns it into a `WalmartError`. */
export class ShapeProblem extends Error {}

/** A reader that checks an answer against a schema. */
export function readBy<T extends z.ZodType>(schema: T): (body: unknown) => z.output<T> {
  return (body) => {
    const result = schema.safeParse(body);
    if (result.success) return result.data;
    throw new ShapeProblem(body === undefined ? "an empty answer" : describeIssues(result.error));
  };
}

/** Which fields are wrong, and how; the first five. Never the values: they may be personal. */
export function describeIssues(error: z.ZodError): string {
  const texts = error.issues.map((issue) => {
    const path = issue.path.map(String).join(".");
    return path === "" ? issue.message : `${path}: ${issue.message}`;
  });
  const more = texts.length > 5 ? `; and ${texts.length - 5} more` : "";
  return texts.slice(0, 5).join("; ") + more;
}
