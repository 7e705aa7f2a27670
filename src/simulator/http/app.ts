import express, { type NextFunction, type Request, type Response } from "express";
import { CONTROL_ROUTES } from "../control";
import { answerControl } from "../control/http";
import { API_ROUTES } from "../resources";
import type { World } from "../state/world";
import { passGateway } from "./gateway";

/** The simulator as an Express application: Walmart's API under /v3, the control plane under /v1/simulations. */
export function createApp(world: World): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.enable("strict routing");
  app.enable("case sensitive routing");
  // Bodies stay bytes: what they are is for each operation to find out, as strictly as Walmart does.
  app.use(express.raw({ type: () => true, limit: "30mb" }));
  for (const route of CONTROL_ROUTES) {
    app[lower(route.method)](route.path, (request, response) =>
      answerControl(route, request, response, world),
    );
  }
  for (const route of API_ROUTES) {
    app[lower(route.method)](route.path, (request, response, next) => {
      passGateway(route, request, response, world).catch(next);
    });
  }
  app.use((request, response, next) => {
    passGateway(null, request, response, world).catch(next);
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const status = statusOf(error) ?? 500;
    response.status(status).type("text/plain").end(String(error));
  });
  return app;
}

function lower(method: string): "get" | "post" | "put" | "patch" | "delete" {
  return method.toLowerCase() as "get" | "post" | "put" | "patch" | "delete";
}

/** What Express itself objects to (a body too large, a path that is not UTF-8) says its status. */
function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return typeof status === "number" ? status : undefined;
}
