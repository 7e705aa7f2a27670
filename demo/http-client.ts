/** A response other than 2xx, with the server's message. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly body: { type?: string; message?: string },
    request: string,
  ) {
    super(`${request} failed with ${status}: ${body.message ?? JSON.stringify(body)}`);
    this.name = "HttpError";
  }
}

/** A JSON client for one server. */
export class HttpClient {
  constructor(
    readonly baseUrl: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** Logs in to a Medusa admin. The returned client sends its requests as that user. */
  static async admin(
    baseUrl: string,
    login: { email: string; password: string },
  ): Promise<HttpClient> {
    const { token } = await new HttpClient(baseUrl).post<{ token: string }>(
      "/auth/user/emailpass",
      login,
    );
    return new HttpClient(baseUrl, { authorization: `Bearer ${token}` });
  }

  get<T>(path: string): Promise<T> {
    return this.request<T>("GET", path);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.request<T>("POST", path, body);
  }

  private async request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: { "content-type": "application/json", ...this.headers },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(120_000),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new HttpError(response.status, parsed(text), `${method} ${path}`);
    }
    return (text ? JSON.parse(text) : undefined) as T;
  }
}

function parsed(text: string): { type?: string; message?: string } {
  try {
    return JSON.parse(text) as { type?: string; message?: string };
  } catch {
    return { message: text.slice(0, 500) };
  }
}
