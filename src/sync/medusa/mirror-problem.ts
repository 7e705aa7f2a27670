import type { ErrorOrigin } from "../../modules/walmart/types";

/** A reason, described for the merchant, why Medusa could not be updated to match Walmart. */
export class MirrorProblem extends Error {
  constructor(
    message: string,
    readonly origin: ErrorOrigin,
  ) {
    super(message);
    this.name = "MirrorProblem";
  }
}
