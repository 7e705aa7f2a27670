import type { MessageKind } from "../../types";
import { acknowledge } from "./acknowledge/send";
import { cancel } from "./cancel/send";
import { goodwill } from "./goodwill/send";
import { refund } from "./refund/send";
import { ship } from "./ship/send";
import { track } from "./track/send";
import type { ReturnUpdateContext, UpdateContext, UpdateKindHandler } from "./types";

/** What Walmart is told of purchase orders. A new kind is a file beside this one and a line here. */
export const ORDER_KINDS = {
  acknowledge,
  ship,
  track,
  cancel,
  goodwill,
} as const satisfies Partial<Record<MessageKind, UpdateKindHandler<UpdateContext>>>;

/** What Walmart is told of returns. */
export const RETURN_KINDS = { refund } as const satisfies Partial<
  Record<MessageKind, UpdateKindHandler<ReturnUpdateContext>>
>;

export type OrderKind = keyof typeof ORDER_KINDS;
export type ReturnKind = keyof typeof RETURN_KINDS;

/** Whether an update is about a return. */
export function isReturnKind(kind: MessageKind): kind is ReturnKind {
  return kind in RETURN_KINDS;
}

/** What is done for each kind of update, but for how it is sent. */
export const UPDATE_KIND_HANDLERS: Record<MessageKind, Omit<UpdateKindHandler, "send">> = {
  ...ORDER_KINDS,
  ...RETURN_KINDS,
};
