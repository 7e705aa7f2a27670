import { z } from "zod";

/** A point in time: epoch milliseconds, or any text that JavaScript reads as a date. */
export const instant = z
  .union([z.number(), z.string()], "must be a time")
  .transform((value, ctx) => {
    const time = typeof value === "number" ? value : Date.parse(value);
    if (!Number.isFinite(time)) {
      ctx.addIssue({ code: "custom", message: "is not a time" });
      return z.NEVER;
    }
    return time;
  });
