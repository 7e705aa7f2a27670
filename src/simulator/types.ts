import type { ClockInput } from "./control/clock";
import type { ItemSetUpControls } from "./control/item-set-up";
import type { ItemSpecInput } from "./control/item-set-up-input";
import type { ListingControls } from "./control/listings";
import type { CancelInput, LinesInput, ShipInput } from "./control/order-actions";
import type { FundedDiscountInput, RefundElsewhereInput } from "./control/order-refunds";
import type { OrderInput } from "./control/order-input";
import type { PayoutInput, PayoutView } from "./control/payouts";
import type { ReturnInput, ReturnMove } from "./control/return-input";
import type { CreatedReturn } from "./control/returns";
import type { SimulatorSettings } from "./settings";
import type { Effect, EffectFilter } from "./state/effects";
import type { Fault, FaultInput } from "./state/faults";
import type { KeptReturn } from "./state/return";
import type { LoggedRequest, RequestFilter } from "./state/request-log";
import type { SellerInput } from "./state/sellers";

export interface SimulatorOptions {
  /** 0 (the default) takes a free port. */
  port?: number;
  /** Default 127.0.0.1: only this machine. */
  host?: string;
  /** Default: one seller, `simulator-client` with `simulator-secret`. */
  sellers?: SellerInput[];
  /** The real time, for tests that control it. */
  now?: () => number;
  settings?: Partial<SimulatorSettings>;
  /** Further product types, or others in place of the simulator's own, as `POST /v3/items/spec` answers them. */
  itemSpecs?: ItemSpecInput[];
  /** Default true; false prints a line for each request to standard output. */
  quiet?: boolean;
}

/** An order as Walmart's API returns it, with its seller under `simulator`. */
export type SimulatedOrderView = Record<string, unknown>;

/** A return as Walmart's API returns it, with the simulator's own data under `simulator`. */
export type SimulatedReturnView = Record<string, unknown>;

/** A running simulator. Its methods do what the control API does over HTTP; invalid input throws. */
export interface Simulator extends ListingControls, ItemSetUpControls {
  /** Base URL, to be used as the API's. */
  readonly url: string;
  readonly port: number;
  createOrder(input: OrderInput): { purchaseOrderId: string; purchaseOrderIds: string[] };
  acknowledge(purchaseOrderId: string, input?: LinesInput): void;
  ship(purchaseOrderId: string, input?: ShipInput): void;
  deliver(purchaseOrderId: string, input?: LinesInput): void;
  cancel(purchaseOrderId: string, input?: CancelInput): void;
  requestCancellation(purchaseOrderId: string, input?: LinesInput): void;
  /** Refunds a shipped line without a return, as Walmart does in the seller's name; by default everything. */
  refund(purchaseOrderId: string, input?: RefundElsewhereInput): void;
  /** Gives the buyer a discount that Walmart pays for: it looks much like a refund. */
  fundDiscount(purchaseOrderId: string, input: FundedDiscountInput): void;
  getOrder(purchaseOrderId: string): SimulatedOrderView | undefined;
  /** Newest first. */
  orders(): SimulatedOrderView[];
  /** Returns shipped or delivered units as the buyer; by default all that are left. */
  createReturn(input: ReturnInput): CreatedReturn;
  /** Performs the next step of the carrier, Walmart or the buyer. */
  moveReturn(returnOrderId: string, to: ReturnMove): void;
  /** Changes what a return refunds, in dollars including tax, also after it was refunded. */
  changeReturnAmount(returnOrderId: string, amount: number): void;
  getReturn(returnOrderId: string): SimulatedReturnView | undefined;
  /** Newest first. */
  returns(): SimulatedReturnView[];
  /** The returns in the form that {@link restoreReturns} accepts, to continue after a restart. Plain JSON. */
  keepReturns(): KeptReturn[];
  /** Restores returns whose purchase orders have been recreated. Sends no webhooks. */
  restoreReturns(kept: KeptReturn[]): void;
  /** Ends a period: everything that is owed by then goes into a settlement file. */
  createPayout(input?: PayoutInput): PayoutView;
  /** Oldest first. */
  payouts(clientId?: string): PayoutView[];
  /** Simulated time in epoch milliseconds. */
  now(): number;
  advanceClock(ms: number): void;
  setClock(now: NonNullable<ClockInput["now"]>): void;
  injectFault(fault: FaultInput): Fault;
  faults(): Fault[];
  clearFaults(): void;
  requests(filter?: RequestFilter): LoggedRequest[];
  clearRequests(): void;
  effects(filter?: EffectFilter): Effect[];
  updateSettings(settings: Partial<SimulatorSettings>): SimulatorSettings;
  /** Resets everything but the sellers and the initial settings. */
  reset(): void;
  /** Closes all connections and frees the port. */
  stop(): Promise<void>;
}
