import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, PaymentEvents } from "@medusajs/framework/utils";

interface RefundRow {
  id: string;
  payment_id: string;
  amount: number;
  note: string | null;
  refund_reason_id: string | null;
  created_by: string;
  metadata: Record<string, unknown>;
}

/**
 * Methods that the payment module generates for its models; the published type has only those for a single payment.
 * Core's refund chooses an id of its own, so the same one could be recorded twice.
 */
interface GeneratedMethods {
  createRefunds(row: Record<string, unknown>): Promise<unknown>;
  updateRefunds(row: Record<string, unknown>): Promise<unknown>;
  deleteRefunds(id: string): Promise<void>;
  updatePaymentCollections(id: string, row: Record<string, unknown>): Promise<unknown>;
}

/** Writes refunds of the import's payment: records of what Walmart paid, no money moves. */
export function paymentRecords(container: MedusaContainer) {
  const payments = container.resolve(Modules.PAYMENT) as unknown as GeneratedMethods;
  return {
    /** Fails if a refund with this id exists. */
    async addRefund({ payment_id, ...row }: RefundRow): Promise<void> {
      await payments.createRefunds({ ...row, payment: payment_id });
    },

    /** Sets the amount of a refund; zero removes it. */
    async lowerRefund(id: string, amount: number): Promise<void> {
      if (amount > 0) await payments.updateRefunds({ id, amount });
      else await payments.deleteRefunds(id);
    },

    /** Describes a refund that core made without a note. */
    async describeRefund(id: string, note: string, refund_reason_id: string | null): Promise<void> {
      await payments.updateRefunds({ id, note, ...(refund_reason_id ? { refund_reason_id } : {}) });
    },

    async setRefundedAmount(collectionId: string, amount: number): Promise<void> {
      await payments.updatePaymentCollections(collectionId, { refunded_amount: amount });
    },

    /** Core's workflow emits this event as well. */
    async announceRefund(paymentId: string): Promise<void> {
      await container
        .resolve(Modules.EVENT_BUS)
        .emit({ name: PaymentEvents.REFUNDED, data: { id: paymentId } });
    },
  };
}
