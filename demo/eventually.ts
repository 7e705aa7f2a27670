const PATIENCE_MS = 20_000;

/**
 * Waits until `find` finds something: messages reach Walmart a moment after the request, and another run of the store may
 * be sending them.
 *
 * @throws Error that names `what` after 20 seconds
 */
export async function eventually<T>(what: string, find: () => T | Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > deadline)
      throw new Error(`${what} did not happen within ${PATIENCE_MS / 1_000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
