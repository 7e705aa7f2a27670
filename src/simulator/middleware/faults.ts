import { setTimeout as sleep } from "node:timers/promises";
import type { Socket } from "node:net";
import { errorReply, errorXml } from "../http/error-body";
import { type ErrorOrigin, errorForStatus, genericRefusal } from "../http/errors";
import type { Reply } from "../http/route";
import type { SimulatorSettings } from "../settings";
import type { Fault } from "../state/faults";

/** The response that replaces the regular one; `silent` if nothing is sent. */
export type FaultOutcome = Reply | "silent";

/** Applies a fault to a request. `run` runs the operation and returns its regular response. */
export async function applyFault(
  fault: Fault,
  run: () => Reply | Promise<Reply>,
  exchange: { socket: Socket; origin: ErrorOrigin },
  settings: SimulatorSettings,
): Promise<FaultOutcome> {
  const regular = fault.effect === "after" ? await run() : null;
  if (fault.delay_ms) {
    await sleep(fault.delay_ms);
  }
  switch (fault.kind) {
    case "delay":
      return regular ?? run();
    case "hang":
      return "silent";
    case "reset":
      cutConnection(exchange.socket);
      return "silent";
    default:
      return faultyReply(fault, exchange.origin, settings);
  }
}

function faultyReply(fault: Fault, origin: ErrorOrigin, settings: SimulatorSettings): Reply {
  const headers = fault.headers;
  if (fault.kind === "garbage") {
    return { status: fault.status ?? 200, headers, body: fault.body ?? '{"order": {"purchase' };
  }
  if (fault.kind === "empty") return { status: fault.status ?? 200, headers };
  if (fault.kind === "generic") {
    const reply = errorReply(genericRefusal(origin), settings.errorShape);
    return { ...reply, status: fault.status ?? 400, headers };
  }
  const error = errorForStatus(fault.status ?? 500, origin);
  if (fault.kind === "problem")
    return {
      ...errorReply(error, "problem"),
      headers,
      ...(fault.body ? { body: fault.body } : {}),
    };
  if (fault.kind === "xml") {
    const body = fault.body ?? errorXml(error.entries);
    return { status: error.status, headers, type: "application/xml", body };
  }
  const reply = errorReply(error, settings.errorShape);
  return fault.body === undefined
    ? { ...reply, headers }
    : { status: error.status, headers, body: fault.body };
}

function cutConnection(socket: Socket): void {
  // A reset, not an orderly close: the client gets ECONNRESET in the middle of its request.
  socket.resetAndDestroy();
}
