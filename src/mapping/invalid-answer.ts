import { z } from "@medusajs/framework/zod";

const issuesSchema = z.object({
  issues: z.array(z.object({ path: z.array(z.unknown()), message: z.string() })),
});

/** What is wrong with the answer of a store's hook, if that is what the error says; else `null`. */
export function describeInvalidAnswer(error: unknown): string | null {
  const invalid = issuesSchema.safeParse(error).data;
  if (!invalid) return null;
  const issues = invalid.issues.map(({ path, message }) =>
    path.length ? `${path.map(String).join(".")}: ${message}` : message,
  );
  return `its answer is not valid (${issues.join("; ")}).`;
}
