import type { ErrorOrigin } from "../../modules/walmart/types";

/** Why a Medusa order cannot follow its purchase order, in words for the merchant. */
export class MirrorProblem extends Error {
  constructor(
    message: string,
    readonly origin: ErrorOrigin,
  ) {
    super(message);
    this.name = "MirrorProblem";
  }
}
