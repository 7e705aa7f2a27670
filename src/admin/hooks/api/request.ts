import { sdk } from "../../sdk";

type Segments = readonly string[];

const path = (segments: Segments): string =>
  `/admin/walmart/${segments.map(encodeURIComponent).join("/")}`;

/** Requests to the plugin's own routes, by the segments of their path. */
export const request = {
  get: <TAnswer>(segments: Segments, query: object = {}): Promise<TAnswer> =>
    sdk.client.fetch(path(segments), { query: { ...query } }),

  post: <TAnswer>(segments: Segments, body: object = {}): Promise<TAnswer> =>
    sdk.client.fetch(path(segments), { method: "POST", body: { ...body } }),

  delete: <TAnswer>(segments: Segments, query: object = {}): Promise<TAnswer> =>
    sdk.client.fetch(path(segments), { method: "DELETE", query: { ...query } }),
};
