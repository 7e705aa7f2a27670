import { StepResponse } from "@medusajs/framework/workflows-sdk";

type Handler = (input: never) => unknown;

/** A hook takes one handler for the life of a store, so each test sets what it does. */
export const handlers = new Map<string, Handler>();
export const calls: { hook: string; input: never }[] = [];
/** A handler that does what the test has set. */
export const call = (hook: string) => async (input: unknown) => {
  calls.push({ hook, input: input as never });
  return new StepResponse((await handlers.get(hook)?.(input as never)) as object | undefined);
};

/** What a hook was called with. */
export const inputsOf = <T>(hook: string): T[] =>
  calls.filter((one) => one.hook === hook).map(({ input }) => input as T);

export const boom = () => {
  throw new Error("The ERP is down");
};
