import type { NewMessage } from "../../modules/walmart/types";
import type { MessageDefinition } from "./message-definition";

/** A message before it is stored: kind, priority and deadline come from its definition. */
export function newMessage<Payload extends Record<string, unknown>>(
  { kind, priority, due }: MessageDefinition<Payload>,
  message: Omit<NewMessage, "kind" | "priority" | "due" | "payload"> & { payload: Payload },
): NewMessage {
  return { ...message, kind, priority, due };
}
