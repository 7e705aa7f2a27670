import type { z } from "@medusajs/framework/zod";
import type {
  ErrorOrigin,
  MessageDue,
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import type { MessageKind } from "../../types";
import type {
  OperationName,
  ParsedOrder,
  OrdersApi,
  ReturnsApi,
  WalmartPurchaseOrder,
  WalmartReturnOrder,
} from "../../walmart-api";

/** What every attempt at a message works with. */
interface MessageContext {
  message: WalmartUpdateRow;
  /**
   * Stores what this message stands for at Walmart and renews its lease. Throws `LeaseLost` if another run has taken
   * it over.
   */
  renew(plan: unknown): Promise<void>;
}

/** What a message about a purchase order works with. */
export interface OrderMessageContext extends MessageContext {
  order: WalmartOrderRow;
  lines: WalmartOrderLineRow[];
  /** The other messages about the same purchase order that Walmart has confirmed, wholly or in part. */
  confirmedMessages: WalmartUpdateRow[];
  /** Reads the purchase order at Walmart; `null` if Walmart does not know it. */
  read(): Promise<WalmartPurchaseOrder | null>;
  /**
   * Renews the lease with a plan, then calls Walmart: the only way to write. Returns the purchase order as it is
   * afterwards.
   */
  write(
    plan: unknown,
    call: (orders: OrdersApi) => Promise<ParsedOrder>,
  ): Promise<WalmartPurchaseOrder>;
}

/** What a message about a return works with. */
export interface ReturnMessageContext extends MessageContext {
  row: WalmartReturnRow;
  lines: WalmartReturnLineRow[];
  /** Reads the return at Walmart; `null` if Walmart does not know it. */
  read(): Promise<WalmartReturnOrder | null>;
  /** Renews the lease with a plan, then calls Walmart: the only way to write. */
  write(plan: unknown, call: (returns: ReturnsApi) => Promise<unknown>): Promise<void>;
}

/** What a read compares with a message that has not been confirmed. */
export interface SeenOrder extends Pick<
  OrderMessageContext,
  "message" | "lines" | "confirmedMessages"
> {
  /** The purchase order as Walmart shows it. */
  now: WalmartPurchaseOrder;
}

/** As {@link SeenOrder}, for a return. */
export interface SeenReturn extends Pick<ReturnMessageContext, "message" | "lines"> {
  now: WalmartReturnOrder;
}

/** Something for the order's activity that Walmart has no field for. */
export interface MessageNote {
  action: string;
  message: string;
  details: Record<string, unknown>;
}

/** How an attempt ended. Walmart's errors are thrown instead, and classified by the delivery engine. */
export type MessageOutcome =
  /** Walmart has it, from this attempt or an earlier one. */
  | { state: "confirmed"; note?: MessageNote }
  /** It can never be sent as it is. Without a remedy of its own, the remedy of its kind applies. */
  | { state: "failed"; problem: string; remedy?: string; origin: ErrorOrigin }
  /** It stays uncertain: read back again after this time, before anything is sent. */
  | { state: "later"; wait_ms: number; problem: string; origin: ErrorOrigin };

interface Definition<Payload> {
  kind: MessageKind;
  /** The call whose throttle limits messages of this kind. */
  operation: OperationName;
  /** Lower goes first. The gaps leave room for further kinds. */
  priority: number;
  /** The date that is Walmart's deadline for the message; `null`: there is none. */
  due: MessageDue | null;
  /** What a merchant can do if Walmart rejects the message. */
  remedy: string;
  /**
   * How many refusals in a row that name nothing of the request fail the message. Left out: as for every queue.
   * `Infinity`: Walmart has nothing to object to, because the request has no content.
   */
  maxUnspecific?: number;
  payload: z.ZodType<Payload>;
}

/** A kind of message about purchase orders. */
export interface OrderMessageDefinition<Payload = unknown> extends Definition<Payload> {
  subject: "order";
  send(context: OrderMessageContext): Promise<MessageOutcome>;
  /**
   * The plan that Walmart shows as done, by whomever; `null` if something is left of the message. It must never be wrong:
   * a read that lags may show less than there is, but what it shows is there.
   */
  reached(seen: SeenOrder): object | null;
  /** The part of a plan that Walmart shows; later messages must not take it for theirs. Left out: none can. */
  claimed?(seen: SeenOrder): object;
}

/** A kind of message about returns. */
export interface ReturnMessageDefinition<Payload = unknown> extends Definition<Payload> {
  subject: "return";
  send(context: ReturnMessageContext): Promise<MessageOutcome>;
  /** As for orders. */
  reached(seen: SeenReturn): object | null;
}

export type MessageDefinition<Payload = unknown> =
  OrderMessageDefinition<Payload> | ReturnMessageDefinition<Payload>;
