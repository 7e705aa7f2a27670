import axios, { type AxiosResponse } from "axios";

/** Requests to a store's HTTP API. They never throw for an answer: look at `status`. */
export interface AdminClient {
  get(path: string): Promise<AxiosResponse>;
  post(path: string, body?: unknown): Promise<AxiosResponse>;
  delete(path: string): Promise<AxiosResponse>;
}

/** A client of the store at an address, authenticated by these headers. */
export function adminClient(url: string, headers: Record<string, string> = {}): AdminClient {
  const http = axios.create({ baseURL: url, headers, validateStatus: () => true });
  return {
    get: (path) => http.get(path),
    post: (path, body) => http.post(path, body ?? {}),
    delete: (path) => http.delete(path),
  };
}
