import type { Request, Response } from "express";
import { sendReply } from "../http/send";
import { passTime } from "../state/pass-time";
import type { World } from "../state/world";
import { ControlError } from "./errors";
import type { ControlRoute } from "./route";

/** Answers a request to the control plane; wrong input is told with the field's name. */
export function answerControl(
  route: ControlRoute,
  request: Request,
  response: Response,
  world: World,
): void {
  try {
    passTime(world);
    const query = new URL(request.originalUrl, "http://simulator").searchParams;
    const body = route.handle(
      { params: request.params, query: Object.fromEntries(query), body: readBody(request) },
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

function readBody(request: Request): unknown {
  const text = Buffer.isBuffer(request.body) ? request.body.toString("utf8").trim() : "";
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    throw new ControlError("body", "body: is not valid JSON");
  }
}
