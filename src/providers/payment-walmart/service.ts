import { AbstractPaymentProvider, MedusaError, PaymentActions } from "@medusajs/framework/utils";
import type {
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";

/**
 * "Walmart (offline channel payment)": payments that Walmart collected from its customers. Captures, refunds and
 * cancellations are only recorded; Walmart moves the money when it receives shipments, cancellations and refunds. A
 * storefront can never pay with it.
 */
export class WalmartPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "walmart";

  // The base class's constructor is protected; Medusa needs a public one.
  // eslint-disable-next-line @typescript-eslint/no-useless-constructor
  constructor(container: Record<string, unknown>, config?: Record<string, unknown>) {
    super(container, config);
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data };
  }

  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data };
  }

  async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: "captured" };
  }

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    throw notForStorefronts();
  }

  async authorizePayment(): Promise<AuthorizePaymentOutput> {
    throw notForStorefronts();
  }

  async updatePayment(): Promise<UpdatePaymentOutput> {
    throw notForStorefronts();
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}

function notForStorefronts(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This payment provider is only for Walmart's orders. Remove it from the region's payment providers.",
  );
}
