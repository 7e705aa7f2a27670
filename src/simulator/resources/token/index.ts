import type { ApiRoute } from "../../http/route";
import { createToken } from "./create";
import { tokenDetail } from "./detail";

/** Access tokens. */
export const TOKEN_ROUTES: readonly ApiRoute[] = [
  {
    access: "open",
    method: "POST",
    path: "/v3/token",
    operation: "token.create",
    handle: createToken,
  },
  {
    access: "token",
    method: "GET",
    path: "/v3/token/detail",
    operation: "token.detail",
    origin: "GMP_GATEWAY_API",
    handle: tokenDetail,
  },
];
