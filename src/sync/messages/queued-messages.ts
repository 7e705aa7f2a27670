import type { NewMessage } from "../../modules/walmart/types";

/** The messages that stand for something, and how many of them were not stored before. */
export interface QueuedMessages {
  messages: NewMessage[];
  queued: number;
}
