import axios, { type AxiosResponse } from "axios";

/** Requests to a store's HTTP API. They never throw for a response: check `status`. */
export interface AdminClient {
  get(path: string): Promise<AxiosResponse>;
  post(path: string, body?: unknown): Promise<AxiosResponse>;
  delete(path: string): Promise<AxiosResponse>;
}

/** A client of the store at this URL, with these headers on every request. */
export function adminClient(url: string, headers: Record<string, string> = {}): AdminClient {
  const http = axios.create({ baseURL: url, headers, validateStatus: () => true });
  const ask = async (method: "GET" | "POST" | "DELETE", path: string, data?: unknown) => {
    try {
      return await http.request({ method, url: path, data });
    } catch (error) {
      // Axios's error holds the connection, which Jest cannot serialize: the worker would end without a report.
      throw new Error(`${method} ${url}${path} got no response: ${describe(error)}`);
    }
  };
  return {
    get: (path) => ask("GET", path),
    post: (path, body) => ask("POST", path, body ?? {}),
    delete: (path) => ask("DELETE", path),
  };
}

function describe(error: unknown): string {
  if (!axios.isAxiosError(error)) return String(error);
  return [error.code, error.message].filter(Boolean).join(" ");
}
