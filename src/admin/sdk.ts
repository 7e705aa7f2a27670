import Medusa from "@medusajs/js-sdk";

/** Set by the store's admin build. */
declare const __BACKEND_URL__: string | undefined;
declare const __AUTH_TYPE__: "session" | "jwt" | undefined;
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined;

/**
 * Talks to the store's backend as the dashboard around it does: same address, same session. The
 * names in capitals are put in by the store's admin build; `typeof` bears a build that has none.
 */
export const sdk = new Medusa({
  baseUrl: (typeof __BACKEND_URL__ === "undefined" ? undefined : __BACKEND_URL__) || "/",
  auth: {
    type: (typeof __AUTH_TYPE__ === "undefined" ? undefined : __AUTH_TYPE__) || "session",
    jwtTokenStorageKey:
      typeof __JWT_TOKEN_STORAGE_KEY__ === "undefined" ? undefined : __JWT_TOKEN_STORAGE_KEY__,
  },
});
