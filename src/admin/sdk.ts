import Medusa from "@medusajs/js-sdk";

/** Set by the store's admin build. */
declare const __BACKEND_URL__: string | undefined;
declare const __AUTH_TYPE__: "session" | "jwt" | undefined;
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined;

/**
 * A client for the store's backend with the dashboard's own URL and session. The store's admin
 * build replaces the names in capitals; `typeof` allows builds that do not.
 */
export const sdk = new Medusa({
  baseUrl: (typeof __BACKEND_URL__ === "undefined" ? undefined : __BACKEND_URL__) || "/",
  auth: {
    type: (typeof __AUTH_TYPE__ === "undefined" ? undefined : __AUTH_TYPE__) || "session",
    jwtTokenStorageKey:
      typeof __JWT_TOKEN_STORAGE_KEY__ === "undefined" ? undefined : __JWT_TOKEN_STORAGE_KEY__,
  },
});

type Segments = readonly string[];

const path = (segments: Segments): string =>
  `/admin/walmart/${segments.map(encodeURIComponent).join("/")}`;

/** Requests to the plugin's routes by path segments. */
export const request = {
  get: <TAnswer>(segments: Segments, query: object = {}): Promise<TAnswer> =>
    sdk.client.fetch(path(segments), { query: { ...query } }),

  /** The text of a file. */
  text: async (segments: Segments): Promise<string> => {
    const headers = { accept: "text/csv" };
    return await (await sdk.client.fetch<Response>(path(segments), { headers })).text();
  },

  post: <TAnswer>(segments: Segments, body: object = {}): Promise<TAnswer> =>
    sdk.client.fetch(path(segments), { method: "POST", body: { ...body } }),

  delete: <TAnswer>(segments: Segments, query: object = {}): Promise<TAnswer> =>
    sdk.client.fetch(path(segments), { method: "DELETE", query: { ...query } }),
};
