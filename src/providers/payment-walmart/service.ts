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
 * "Walmart (offline channel payment)": payments that Walmart took from its customer. Captures, refunds and
 * cancellations are recorded and move no money; Walmart moves it when it is told of shipments, cancellations and
 * refunds. A storefront can never pay with it.
 */
export class WalmartPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "walmart";

  // The base class keeps its constructor to itself; Medusa needs one that it can call.
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
    "The payment provider of Walmart's orders takes no payments: remove it from the region's payment providers.",
  );
}
