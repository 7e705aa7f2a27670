import type { UpdateKind } from "../../../modules/walmart/models/walmart-update";
import { acknowledge } from "./acknowledge";
import { cancel } from "./cancel";
import { ship } from "./ship";
import type { UpdateKindHandler } from "./types";

/** What is done for each kind of update. A new kind is a file beside this one and a line here. */
export const UPDATE_KIND_HANDLERS: Record<UpdateKind, UpdateKindHandler> = {
  acknowledge,
  ship,
  cancel,
};
