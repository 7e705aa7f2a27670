import { z } from "zod";

/** A point in time: epoch milliseconds, or any date text that JavaScript parses. */
export const instant = z
  .union([z.number(), z.string()], "must be a time")
  .transform((value, ctx) => {
    const time = typeof value === "number" ? value : Date.parse(value);
    if (!Number.isFinite(time)) {
      ctx.addIssue({ code: "custom", message: "must be a time" });
      return z.NEVER;
    }
    return time;
  });
