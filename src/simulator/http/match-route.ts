import { BadRequestError } from "./received-request";

interface Pattern {
  method: string;
  /** Segments that start with a colon are parameters, as in `/v3/orders/:purchaseOrderId`. */
  path: string;
}

/** The first route for this method and path, with the values of its parameters. */
export function matchRoute<Route extends Pattern>(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  // HTTP: HEAD is GET without the body, which Node leaves out.
  const effectiveMethod = method === "HEAD" ? "GET" : method;
  const segments = path.split("/");
  for (const route of routes) {
    const params =
      route.method === effectiveMethod ? matchPath(route.path.split("/"), segments) : undefined;
    if (params) {
      return { route, params };
    }
  }
  return undefined;
}

function matchPath(pattern: string[], segments: string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [index, name] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (name.startsWith(":") && segment !== "") {
      params[name.slice(1)] = decode(segment);
    } else if (name !== segment) {
      return undefined;
    }
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new BadRequestError(400, `Failed to decode '${segment}'`);
  }
}
