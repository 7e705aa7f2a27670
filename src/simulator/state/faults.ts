import { randomUUID } from "node:crypto";
import { z } from "zod";

/** A failure of requests that would otherwise reach their operation: authenticated, authorized and not throttled. */
export const faultSchema = z.strictObject({
  /** Only requests with this method. */
  method: z.string().toUpperCase().optional(),
  /** Only requests whose path contains this text or matches this regular expression. */
  path: z
    .union([z.string(), z.instanceof(RegExp).transform(({ source }) => source)])
    .refine(isExpression, "is not a valid regular expression")
    .optional(),
  /** Only requests about this purchase order. */
  purchaseOrderId: z.string().optional(),
  /** How often it strikes; 1 by default, unlimited if a probability is given. */
  times: z.number().int().positive().optional(),
  /** Probability of striking a matching request; 1 by default. */
  probability: z.number().min(0).max(1).optional(),
  /** Makes the random choices reproducible. */
  seed: z.number().int().optional(),
  /** Whether the operation takes effect before the failing response (`after`) or not at all (`before`). */
  effect: z.enum(["before", "after"]).default("before"),
  /**
   * `status`: an error response · `generic`: 400 that names nothing of the request, as in outages of the order API ·
   * `problem`: an error response in the form of RFC 9457 · `reset`: the connection is cut · `delay`: the regular
   * response, late · `empty`: 200 without a body · `garbage`: text that is not JSON · `xml`: an XML error · `hang`: no
   * response at all
   */
  kind: z.enum([
    "status",
    "generic",
    "problem",
    "reset",
    "delay",
    "empty",
    "garbage",
    "xml",
    "hang",
  ]),
  status: z.number().int().min(200).max(599).optional(),
  delay_ms: z.number().int().nonnegative().optional(),
  /** Response body, JSON or text, instead of Walmart's usual one. */
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
});

export type FaultInput = z.input<typeof faultSchema>;

/** An injected fault and how often it has struck. */
export type Fault = z.output<typeof faultSchema> & { id: string; struck: number };

interface Armed extends Fault {
  random: () => number;
}

/** The active faults. The first matching one strikes. */
export class Faults {
  private armed: Armed[] = [];

  add(fault: z.output<typeof faultSchema>): Fault {
    const random = fault.seed === undefined ? Math.random : seededRandom(fault.seed);
    const armed = { ...fault, id: randomUUID(), struck: 0, random };
    this.armed.push(armed);
    return publicView(armed);
  }

  list(): Fault[] {
    return this.armed.map(publicView);
  }

  clear(): void {
    this.armed = [];
  }

  /** Returns the fault that strikes this request, and counts it. */
  strike(method: string, path: string): Fault | undefined {
    const fault = this.armed.find((candidate) => fits(candidate, method, path));
    if (fault) {
      fault.struck += 1;
    }
    return fault;
  }
}

function fits(fault: Armed, method: string, path: string): boolean {
  const limit = fault.times ?? (fault.probability === undefined ? 1 : Infinity);
  return (
    fault.struck < limit &&
    (!fault.method || fault.method === method) &&
    (!fault.path || path.includes(fault.path) || new RegExp(fault.path).test(path)) &&
    (!fault.purchaseOrderId || path.split("/").includes(fault.purchaseOrderId)) &&
    (fault.probability === undefined || fault.random() < fault.probability)
  );
}

function publicView({ random: _random, ...fault }: Armed): Fault {
  return fault;
}

function isExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}

/** A small random generator of numbers in [0, 1) that depends on the seed alone (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
