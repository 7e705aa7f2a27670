import type { WaitingEvent } from "../../modules/walmart/types";
import { isProblemCode, problemParts } from "../../types";

/** A message for Medusa's event bus. */
interface EventMessage {
  name: string;
  data: Record<string, unknown>;
}

/** Events of Medusa's own have their own payloads. */
const OWN = "walmart.";

/** The message of an event: the same each time it is emitted. */
export function eventMessage({
  id,
  account_id,
  name,
  data,
  occurred_at,
}: WaitingEvent): EventMessage {
  if (!name.startsWith(OWN)) return { name, data };
  const common = {
    event_id: id,
    occurred_at: new Date(occurred_at).toISOString(),
    account_id,
  };
  return { name, data: { ...common, ...withSummary(data) } };
}

/** Replaces a stored problem by what happened, in English. */
function withSummary(data: Record<string, unknown>): Record<string, unknown> {
  const { problem, ...rest } = data;
  if (typeof problem !== "object" || problem === null) return data;
  const { code, params, details } = problem as {
    code: string;
    params?: Record<string, string>;
    details?: string;
  };
  const summary = isProblemCode(code) ? problemParts({ code, params }).summary : (details ?? code);
  return { ...rest, code, summary };
}
