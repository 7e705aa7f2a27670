import type { WalmartUpdateRow } from "../../modules/walmart/types";
import type { SendOutcome } from "./send-update";

/** So many attempts in a row without an answer are no accident. */
const IN_A_ROW = 5;

/**
 * Tells within a run of the dispatcher whether Walmart is away, so that hundreds of updates do not wait for a time-out
 * each, one after the other. Several updates may also fail by themselves and stand first in the queue; so before Walmart
 * counts as away, one more is tried that has failed least. If that arrives, the run goes on.
 */
export class OutageWatch {
  /** Updates of this run that Walmart did not answer. */
  readonly unanswered: string[] = [];
  private inARow = 0;
  private triedOneMore = false;

  /** The next update shall be a trial: one, that has failed least. */
  get isSuspicious(): boolean {
    return this.inARow >= IN_A_ROW;
  }

  /** Nothing more shall be sent in this run. */
  get isAway(): boolean {
    return this.isSuspicious && this.triedOneMore;
  }

  see(updates: readonly WalmartUpdateRow[], outcomes: readonly (SendOutcome | null)[]): void {
    const wasTrial = this.isSuspicious;
    outcomes.forEach((outcome, index) => {
      // Taken over by another run: that says nothing.
      if (!outcome) return;
      this.inARow = outcome.trouble ? this.inARow + 1 : 0;
      const id = updates[index]?.id;
      if (outcome.trouble === "no_answer" && id) this.unanswered.push(id);
    });
    this.triedOneMore = wasTrial && this.isSuspicious;
  }
}
