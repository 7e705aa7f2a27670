import type { z } from "zod";

/** The response is not of the expected shape. Thrown by response readers; the client turns it into a `WalmartError`. */
export class ShapeProblem extends Error {}

/** Creates a reader that checks a response against a schema. */
export function readWith<T extends z.ZodType>(schema: T): (body: unknown) => z.output<T> {
  return (body) => {
    const result = schema.safeParse(body);
    if (result.success) return result.data;
    throw new ShapeProblem(body === undefined ? "an empty response" : describeIssues(result.error));
  };
}

/** Describes which fields are wrong, and how; the first five. Never includes values: they may be personal data. */
export function describeIssues(error: z.ZodError): string {
  const texts = error.issues.map((issue) => {
    const path = issue.path.map(String).join(".");
    return path === "" ? issue.message : `${path}: ${issue.message}`;
  });
  const more = texts.length > 5 ? `; and ${texts.length - 5} more` : "";
  return texts.slice(0, 5).join("; ") + more;
}
