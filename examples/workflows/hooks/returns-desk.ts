import { MedusaError } from "@medusajs/framework/utils";
import { importWalmartReturnsWorkflow } from "medusa-plugin-walmart/workflows";

/** Reports to the returns desk what is on its way back. A return that the desk cannot take shows that and waits. */
importWalmartReturnsWorkflow.hooks.returnsImported(async ({ returns }) => {
  const response = await fetch(`${process.env.RETURNS_DESK_URL}/expected`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(returns.map(({ return_order_id, lines }) => ({ return_order_id, lines }))),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The returns desk answered ${response.status}.`,
    );
});
