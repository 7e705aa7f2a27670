import { isWalmartError } from "../../walmart-api";

/**
 * Reads Walmart's state after a write that it refused, perhaps because it is there already, or that it answered with
 * something unreadable, such as an empty body: the state says more than the answer.
 *
 * @throws the write's error if it was another one, or if Walmart cannot be read now
 */
export async function readAfter<T>(
  error: unknown,
  read: () => Promise<T | null>,
): Promise<T | null> {
  if (!isWalmartError(error) || !ANSWERS.has(error.kind)) throw error;
  try {
    return await read();
  } catch {
    // What is known of the write must not be lost, above all that it may have arrived.
    throw error;
  }
}

const ANSWERS = new Set(["rejected", "unspecific", "unknown_shape"]);
