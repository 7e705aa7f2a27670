import type { ServerResponse } from "node:http";
import { applyFault, type FaultOutcome } from "../middleware/faults";
import { checkHeaders, header } from "../middleware/headers";
import { throttleRequest } from "../middleware/throttle";
import { requireScope, requireToken } from "../middleware/token";
import { passTime } from "../state/pass-time";
import type { LoggedRequest } from "../state/request-log";
import type { World } from "../state/world";
import { errorReply } from "./error-body";
import { ApiError, errorForStatus, gatewayError } from "./errors";
import type { ReceivedRequest } from "./received-request";
import type { ApiRequest, ApiRoute, Reply } from "./route";
import { sendReply } from "./send-reply";

interface Call {
  /** Null if no operation has this method and path. */
  route: ApiRoute | null;
  params: Record<string, string>;
  request: ReceivedRequest;
}

/** Passes a request through Walmart's gateway to its operation and sends the response. */
export async function passGateway(
  call: Call,
  response: ServerResponse,
  world: World,
): Promise<void> {
  passTime(world);
  const { route, request } = call;
  const seen = readRequest(call);
  const logged = logRequest(seen, request, route, world);
  let outcome: FaultOutcome;
  try {
    outcome = await handle(route, seen, request, logged, world);
  } catch (error) {
    outcome = errorReply(toApiError(error), world.settings.errorShape);
  }
  if (outcome !== "silent") {
    logged.status = outcome.status;
    // Walmart's clock, which need not be the client's.
    const date = new Date(world.clock.now()).toUTCString();
    sendReply(response, { ...outcome, headers: { date, ...outcome.headers } });
  }
}

async function handle(
  route: ApiRoute | null,
  seen: ApiRequest,
  { socket }: ReceivedRequest,
  logged: LoggedRequest,
  world: World,
): Promise<FaultOutcome> {
  if (!route) {
    throw gatewayError(404, "URI_NOT_FOUND", `No API at ${seen.method} ${seen.path}`, {
      info: "The requested URI could not be found.",
      category: "REQUEST",
    });
  }
  checkHeaders(seen.headers, route.accept);
  const { run, throttle } = authorize(route, seen, logged, world);
  const fault = world.faults.strike(seen.method, seen.path);
  const withThrottle = (reply: Reply): Reply => ({
    ...reply,
    headers: { ...throttle, ...reply.headers },
  });
  try {
    if (!fault) {
      return withThrottle(await run());
    }
    logged.fault = fault.id;
    const origin = route.access === "token" ? route.origin : "GMP_GATEWAY_API";
    const outcome = await applyFault(fault, run, { socket, origin }, world.settings);
    return outcome === "silent" ? outcome : withThrottle(outcome);
  } catch (error) {
    return withThrottle(errorReply(toApiError(error), world.settings.errorShape));
  }
}

/** Authenticates and throttles the request. Returns a function that runs the operation. */
function authorize(
  route: ApiRoute,
  seen: ApiRequest,
  logged: LoggedRequest,
  world: World,
): { run: () => Reply | Promise<Reply>; throttle: Record<string, string> } {
  if (route.access === "open") {
    return { run: () => route.handle(seen, world), throttle: {} };
  }
  const token = requireToken(seen, world);
  logged.seller = token.seller.clientId;
  requireScope(token, route);
  const throttle = throttleRequest(token.seller, route, seen, world);
  return { run: () => route.handle({ ...seen, seller: token.seller }, world), throttle };
}

function readRequest({ request, params }: Call): ApiRequest {
  const { method, path, url, headers, bytes } = request;
  const rawQuery = url.slice(path.length);
  return {
    method,
    path,
    params,
    query: new URLSearchParams(rawQuery),
    rawQuery,
    headers,
    bytes,
    correlationId: header(headers, "WM_QOS.CORRELATION_ID"),
  };
}

function logRequest(
  seen: ApiRequest,
  request: ReceivedRequest,
  route: ApiRoute | null,
  world: World,
): LoggedRequest {
  return world.requests.add({
    time: new Date(world.clock.now()).toISOString(),
    method: seen.method,
    path: seen.path,
    url: request.url,
    query: Object.fromEntries(seen.query),
    headers: Object.fromEntries(
      Object.keys(seen.headers).map((name) => [name, header(seen.headers, name)]),
    ),
    body: readable(seen.bytes),
    operation: route?.operation,
    status: null,
  });
}

function readable(bytes: Buffer): unknown {
  if (bytes.length === 0) {
    return null;
  }
  const text = bytes.toString("utf8");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : errorForStatus(500, "GMP_GATEWAY_API");
}
