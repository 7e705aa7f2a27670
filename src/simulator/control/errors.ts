import type { z } from "zod";

/** Invalid input to the control API: 400 over HTTP, an exception in process. */
export class ControlError extends Error {
  constructor(
    readonly field: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "ControlError";
  }
}

/** Parses input with a schema. Throws {@link ControlError} with the field name of the first issue. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const result = schema.safeParse(input ?? {});
  if (result.success) {
    return result.data;
  }
  const issue = result.error.issues[0];
  const unknownKeys = issue?.code === "unrecognized_keys" ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknownKeys.slice(0, 1)].join(".") || "body";
  throw new ControlError(field, `${field}: ${issue?.message ?? "is invalid"}`);
}
