import { MedusaError } from "@medusajs/framework/utils";
import { describeInvalidAnswer } from "../mapping";

interface HookedRun<Result> {
  result: Result;
  errors: { action: string; error: unknown }[];
}

/** The hook of a workflow, and what did not happen if it fails, for the message. */
interface Hooked {
  hook: string;
  failure: string;
}

/**
 * The result of a workflow that was run with `throwOnError: false`. What a store's hook threw is shown to the merchant, as
 * it says why nothing was done.
 */
export async function runHooked<Result>(
  running: Promise<HookedRun<Result>>,
  { hook, failure }: Hooked,
): Promise<Result> {
  const { result, errors } = await running;
  const [failed] = errors;
  if (!failed) return result;
  const { action, error } = failed;
  const isOfHook = action === hook || action === `get-${hook}-result`;
  if (!isOfHook || error instanceof MedusaError) throw error;
  // The workflow engine passes errors of steps on as plain objects.
  const why = describeInvalidAnswer(error) ?? (error as { message: string }).message;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${failure}, because the store's hook "${hook}" failed: ${why}`,
  );
}
