import type { MessageKind } from "../../types";
import { acknowledge } from "./acknowledge";
import { cancel } from "./cancel";
import { goodwill } from "./goodwill";
import type { MessageDefinition } from "./message-definition";
import { refund } from "./refund";
import { ship } from "./ship";
import { track } from "./track";

/** All kinds of outbox messages. A new kind needs a folder next to this file, a line here and one in `MESSAGE_KINDS`. */
export const MESSAGES: Readonly<Record<MessageKind, MessageDefinition>> = {
  acknowledge,
  cancel,
  ship,
  track,
  refund,
  goodwill,
};
