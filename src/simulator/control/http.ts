import type { ServerResponse } from "node:http";
import type { ReceivedRequest } from "../http/received-request";
import { sendReply } from "../http/send-reply";
import { passTime } from "../state/pass-time";
import type { World } from "../state/world";
import { ControlError } from "./errors";
import type { ControlRoute } from "./route";

interface Call {
  route: ControlRoute;
  params: Record<string, string>;
  request: ReceivedRequest;
}

/** Handles a request to the control API. Invalid input gets a response with the field name. */
export function handleControlRequest(
  { route, params, request }: Call,
  response: ServerResponse,
  world: World,
): void {
  try {
    passTime(world);
    const query = new URL(request.url, "http://simulator").searchParams;
    const body = route.handle(
      { params, query: Object.fromEntries(query), body: readBody(request) },
      world,
    );
    sendReply(response, { status: route.status ?? 200, body });
  } catch (error) {
    if (!(error instanceof ControlError)) {
      throw error;
    }
    const { field, message } = error;
    sendReply(response, { status: error.status, body: { error: { field, message } } });
  }
}

function readBody({ bytes }: ReceivedRequest): unknown {
  const text = bytes.toString("utf8").trim();
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    throw new ControlError("body", "body: is not valid JSON");
  }
}
