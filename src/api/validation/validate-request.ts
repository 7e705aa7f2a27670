import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { type z } from "@medusajs/framework/zod";
import { fieldPath } from "./field-path";
import { issueMessage } from "./issue-message";
import { unstorableIn } from "./unstorable-text";

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void>;

/** The most problems that one response lists. */
const MAX_ISSUES = 5;

/**
 * Validates the request body into `req.validatedBody`. Like Medusa's `validateAndTransformBody`, but every message says
 * which field is wrong, why, and what to enter. A missing body counts as `{}`.
 */
export function validateBody(schema: z.ZodType): Middleware {
  return async (req, _res, next) => {
    req.validatedBody = parse(schema, req.body ?? {}, "The body");
    next();
  };
}

/**
 * Validates the request query into `req.validatedQuery`. Medusa's `validateAndTransformQuery` is made for Query's
 * `fields`, which these routes do not have, and it responds 500 for a key such as `a.b.c`.
 */
export function validateQuery(schema: z.ZodType): Middleware {
  return async (req, _res, next) => {
    req.validatedQuery = parse(schema, req.query, "The query") as MedusaRequest["validatedQuery"];
    next();
  };
}

/** @throws MedusaError (INVALID_DATA) that lists what is wrong. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, whole: string): T {
  const result = schema.safeParse(value, { error: issueMessage });
  if (!result.success) {
    const messages = result.error.issues.flatMap((issue) => sentences(issue, whole));
    throw new MedusaError(MedusaError.Types.INVALID_DATA, messages.slice(0, MAX_ISSUES).join(" "));
  }
  const unstorable = unstorableIn(result.data);
  if (unstorable !== null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${fieldPath(unstorable) || whole} contains a character that cannot be stored (NUL or an unpaired surrogate). Remove it.`,
    );
  }
  return result.data;
}

function sentences(issue: z.core.$ZodIssue, whole: string): string[] {
  const paths =
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [...issue.path, key.slice(0, 60)])
      : [issue.path];
  return paths.map((path) => `${fieldPath(path) || whole} ${issue.message}.`);
}
