import type { ClockInput } from "./control/clock";
import type { ListingControls } from "./control/listings";
import type { CancelInput, LinesInput, ShipInput } from "./control/order-actions";
import type { OrderInput } from "./control/order-input";
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
  /** The real time, for tests that stop it. */
  now?: () => number;
  settings?: Partial<SimulatorSettings>;
  /** Default true; false writes a line for each request to the standard output. */
  quiet?: boolean;
}

/** An order as Walmart's API answers it, with whose it is under `simulator`. */
export type SimulatedOrderView = Record<string, unknown>;

/** A return as Walmart's API answers it, with what only the simulator knows under `simulator`. */
export type SimulatedReturnView = Record<string, unknown>;

/** A running simulator. Its methods do what the control plane does over HTTP; wrong input throws. */
export interface Simulator extends ListingControls {
  /** Base address, to be used as the API's. */
  readonly url: string;
  readonly port: number;
  createOrder(input: OrderInput): { purchaseOrderId: string; purchaseOrderIds: string[] };
  acknowledge(purchaseOrderId: string, input?: LinesInput): void;
  ship(purchaseOrderId: string, input?: ShipInput): void;
  deliver(purchaseOrderId: string, input?: LinesInput): void;
  cancel(purchaseOrderId: string, input?: CancelInput): void;
  requestCancellation(purchaseOrderId: string, input?: LinesInput): void;
  getOrder(purchaseOrderId: string): SimulatedOrderView | undefined;
  /** Newest first. */
  orders(): SimulatedOrderView[];
  /** The buyer returns shipped or delivered units; all that are left by default. */
  createReturn(input: ReturnInput): CreatedReturn;
  /** What the carrier, Walmart or the buyer does next. */
  moveReturn(returnOrderId: string, to: ReturnMove): void;
  getReturn(returnOrderId: string): SimulatedReturnView | undefined;
  /** Newest first. */
  returns(): SimulatedReturnView[];
  /** The returns as {@link restoreReturns} takes them, for a simulator that goes on after a restart. Plain JSON. */
  keepReturns(): KeptReturn[];
  /** Puts returns back whose purchase orders have been made anew. Nobody hears of it. */
  restoreReturns(kept: KeptReturn[]): void;
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
  /** Forgets everything but the sellers and the settings given at the start. */
  reset(): void;
  /** Cuts all connections and frees the port. */
  stop(): Promise<void>;
}
