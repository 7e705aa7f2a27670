import type { ErrorOrigin } from "../../modules/walmart/types";
import { type Problem, problemText } from "../../types";

/** A reason, described for the merchant, why Medusa could not be updated to match Walmart. */
export class MirrorProblem extends Error {
  constructor(
    readonly problem: Problem,
    readonly origin: ErrorOrigin,
  ) {
    super(problemText(problem));
    this.name = "MirrorProblem";
  }
}
