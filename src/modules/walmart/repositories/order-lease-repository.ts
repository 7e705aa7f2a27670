import { ORDER_LEASE_MS } from "../constants";
import {
  HAS_ORDER_TO_LEASE_SQL,
  RELEASE_ORDER_LEASE_SQL,
  RENEW_ORDER_LEASE_SQL,
  TAKE_ORDER_LEASE_SQL,
} from "../sql/order-leases";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

/** Leases on imported purchase orders: one run at a time changes the Medusa order. */
export class OrderLeaseRepository extends SqlRepository {
  /** Takes the lease. False while another run holds it. */
  async take(orderId: string, runId: string, context?: SqlContext): Promise<boolean> {
    const bindings = { id: orderId, run_id: runId, lease_seconds: ORDER_LEASE_MS / 1000 };
    return (await this.count(TAKE_ORDER_LEASE_SQL, bindings, context)) > 0;
  }

  /** Whether the purchase order has a Medusa order that can be leased. */
  async canBeTaken(orderId: string, context?: SqlContext): Promise<boolean> {
    return (await this.count(HAS_ORDER_TO_LEASE_SQL, { id: orderId }, context)) > 0;
  }

  /** Prolongs the lease. False if another run has taken it over. */
  async renew(orderId: string, runId: string, context?: SqlContext): Promise<boolean> {
    const bindings = { id: orderId, run_id: runId, lease_seconds: ORDER_LEASE_MS / 1000 };
    return (await this.count(RENEW_ORDER_LEASE_SQL, bindings, context)) > 0;
  }

  async release(orderId: string, runId: string, context?: SqlContext): Promise<void> {
    await this.rows(RELEASE_ORDER_LEASE_SQL, { id: orderId, run_id: runId }, context);
  }
}
