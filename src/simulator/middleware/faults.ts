import { setTimeout as sleep } from "node:timers/promises";
import type { Socket } from "node:net";
import { errorReply, errorXml } from "../http/error-body";
import { type ErrorOrigin, errorForStatus } from "../http/errors";
import type { Reply } from "../http/route";
import type { SimulatorSettings } from "../settings";
import type { Fault } from "../state/faults";

/** What is sent in place of the right answer; `silent` when nothing is. */
export type FaultOutcome = Reply | "silent";

/** Lets the fault happen to a request. `answer` makes the operation happen and yields its right answer. */
export async function applyFault(
  fault: Fault,
  answer: () => Reply | Promise<Reply>,
  exchange: { socket: Socket; origin: ErrorOrigin },
  settings: SimulatorSettings,
): Promise<FaultOutcome> {
  const right = fault.effect === "after" ? await answer() : null;
  if (fault.delay_ms) {
    await sleep(fault.delay_ms);
  }
  switch (fault.kind) {
    case "delay":
      return right ?? answer();
    case "hang":
      return "silent";
    case "reset":
      cutConnection(exchange.socket);
      return "silent";
    default:
      return wrongReply(fault, exchange.origin, settings);
  }
}

function wrongReply(fault: Fault, origin: ErrorOrigin, settings: SimulatorSettings): Reply {
  const headers = fault.headers;
  if (fault.kind === "garbage") {
    return { status: fault.status ?? 200, headers, body: fault.body ?? '{"order": {"purchase' };
  }
  const error = errorForStatus(fault.status ?? 500, origin);
  if (fault.kind === "xml") {
    const body = fault.body ?? errorXml(error.entries);
    return { status: error.status, headers, type: "application/xml", body };
  }
  const usual = errorReply(error, settings.errorShape);
  return fault.body === undefined
    ? { ...usual, headers }
    : { status: error.status, headers, body: fault.body };
}

function cutConnection(socket: Socket): void {
  // A reset, not an orderly end: the client sees ECONNRESET in the middle of its request.
  socket.resetAndDestroy();
}
