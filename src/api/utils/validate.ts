import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { type z } from "@medusajs/framework/zod";
import { fault } from "./fault";
import { unstorableIn } from "./unstorable";

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void>;

/** As many faults as a person reads at once. */
const TOLD = 5;

/**
 * Checks the request's body into `req.validatedBody`. Does what Medusa's `validateAndTransformBody` does, with messages
 * that name the field, the value's fault and the remedy whatever the kind of fault is. No body counts as `{}`.
 */
export function validateBody(schema: z.ZodType): Middleware {
  return async (req, _res, next) => {
    req.validatedBody = parse(schema, req.body ?? {}, "The body");
    next();
  };
}

/**
 * Checks the request's query into `req.validatedQuery`. Medusa's `validateAndTransformQuery` serves Query's `fields`,
 * which these routes do not have, and answers 500 for a key such as `a.b.c`.
 */
export function validateQuery(schema: z.ZodType): Middleware {
  return async (req, _res, next) => {
    req.validatedQuery = parse(schema, req.query, "The query") as MedusaRequest["validatedQuery"];
    next();
  };
}

/** @throws MedusaError (INVALID_DATA) that tells what is wrong. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, whole: string): T {
  const result = schema.safeParse(value, { error: fault });
  if (!result.success) {
    const faults = result.error.issues.flatMap((issue) => sentences(issue, whole));
    throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.slice(0, TOLD).join(" "));
  }
  const unstorable = unstorableIn(result.data);
  if (unstorable !== null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${unstorable || whole} holds a character that cannot be stored (NUL or half of a pair): remove it.`,
    );
  }
  return result.data;
}

function sentences(issue: z.core.$ZodIssue, whole: string): string[] {
  const paths =
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [...issue.path, key.slice(0, 60)])
      : [issue.path];
  return paths.map((path) => `${path.map(String).join(".") || whole} ${issue.message}.`);
}
