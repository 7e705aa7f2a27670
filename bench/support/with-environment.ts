import {
  type Environment,
  startEnvironment,
  type EnvironmentOptions,
} from "../../demo/environment";

/**
 * Runs a whole store with its HTTP API in a process of its own, and the simulated Walmart in this one; both are removed
 * at the end.
 */
export async function withEnvironment<T>(
  options: Pick<EnvironmentOptions, "name" | "env">,
  work: (environment: Environment) => Promise<T>,
): Promise<T> {
  const stopFunctions: (() => Promise<void>)[] = [];
  try {
    return await work(
      await startEnvironment({
        ...options,
        pages: false,
        onStarted: (stop) => stopFunctions.push(stop),
      }),
    );
  } finally {
    for (const stop of stopFunctions.reverse()) await stop();
  }
}
