/** A request to the API (not to the control API) as received. */
export interface LoggedRequest {
  id: number;
  /** Simulated time, ISO 8601. */
  time: string;
  method: string;
  path: string;
  /** Path and query exactly as sent. */
  url: string;
  query: Record<string, string>;
  /** Lower-case names; secrets are masked. */
  headers: Record<string, string>;
  /** Parsed if it is JSON, otherwise the text; null if there is none. */
  body: unknown;
  /** Client id, if the access token is valid. */
  seller?: string;
  /** The operation, e.g. `orders.ship`. */
  operation?: string;
  /** Status of the response; null while there is none, or if the connection was cut. */
  status: number | null;
  /** Id of the injected fault that struck it. */
  fault?: string;
}

export interface RequestFilter {
  method?: string;
  /** A part of the path, or a regular expression that it matches. */
  path?: string | RegExp;
  operation?: string;
  status?: number;
}

const SECRET_HEADERS = new Set(["authorization", "wm_sec.access_token"]);

/** The latest requests; old ones are dropped, so that a long demo does not fill the memory. */
export class RequestLog {
  private list: LoggedRequest[] = [];
  private nextId = 1;

  constructor(private readonly capacity = 20_000) {}

  add(request: Omit<LoggedRequest, "id">): LoggedRequest {
    const logged = { id: this.nextId++, ...request, headers: maskHeaders(request.headers) };
    this.list.push(logged);
    // Dropping a tenth at a time keeps the cost of a full log small.
    if (this.list.length > this.capacity * 1.1) {
      this.list = this.list.slice(-this.capacity);
    }
    return logged;
  }

  find(filter: RequestFilter = {}): LoggedRequest[] {
    const { method, path, operation, status } = filter;
    return this.list
      .slice(-this.capacity)
      .filter(
        (request) =>
          (!method || request.method === method.toUpperCase()) &&
          (!path || matchesPath(request.path, path)) &&
          (!operation || request.operation === operation) &&
          (status === undefined || request.status === status),
      );
  }

  clear(): void {
    this.list = [];
  }
}

/** Whether the path contains the text or matches the expression. */
export function matchesPath(path: string, requested: string | RegExp): boolean {
  return typeof requested === "string" ? path.includes(requested) : requested.test(path);
}

function maskHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!SECRET_HEADERS.has(name)) {
        return [name, value];
      }
      const scheme = /^(Basic|Bearer) /.exec(value)?.[0] ?? "";
      return [name, `${scheme}***`];
    }),
  );
}
