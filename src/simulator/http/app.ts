import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { CONTROL_ROUTES } from "../control";
import { handleControlRequest } from "../control/http";
import { API_ROUTES } from "../resources";
import type { World } from "../state/world";
import { passGateway } from "./gateway";
import { matchRoute } from "./match-route";
import { BadRequestError, receiveRequest } from "./received-request";
import { sendReply } from "./send-reply";

/** The simulator's request listener: Walmart's API under /v3, the control API under /v1/simulations. */
export function createApp(world: World): RequestListener {
  return (message, response) => {
    handle(message, response, world).catch((error: unknown) => {
      const status = error instanceof BadRequestError ? error.status : 500;
      sendReply(response, { status, type: "text/plain; charset=utf-8", body: String(error) });
    });
  };
}

async function handle(
  message: IncomingMessage,
  response: ServerResponse,
  world: World,
): Promise<void> {
  const request = await receiveRequest(message);
  const { method, path } = request;
  const control = matchRoute(CONTROL_ROUTES, method, path);
  if (control) {
    handleControlRequest({ ...control, request }, response, world);
  } else {
    const matched = matchRoute(API_ROUTES, method, path);
    await passGateway({ route: null, params: {}, ...matched, request }, response, world);
  }
}
