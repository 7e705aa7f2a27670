import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { toast } from "@medusajs/ui";
import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useServerText } from "./use-server-text";

/** Begins the query keys of everything that an action can change: lists, counts, details, the overview. */
export const LIVE = ["walmart", "live"] as const;

/** Reloads all queries that an action can change, including Medusa's orders. */
export function useReload(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all(
      [LIVE, ordersQueryKeys.all].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  }, [client]);
}

/** When what an action sends to Walmart is mostly confirmed, and has changed figures once more. */
const FOLLOW_UPS_MS = [1_500, 4_000, 9_000];

let followUps: ReturnType<typeof setTimeout>[] = [];

/** Reloads again for a while. A later action extends the time. */
function followUp(reload: () => Promise<void>): void {
  followUps.forEach(clearTimeout);
  followUps = FOLLOW_UPS_MS.map((ms) => setTimeout(() => void reload(), ms));
}

/** The toast after an action. Problems replace the text. */
interface Outcome {
  text?: string;
  problems?: readonly { message: string }[];
}

interface Action<TResult, TInput> {
  act: (input: TInput) => Promise<TResult>;
  done: (result: TResult, input: TInput) => string | Outcome;
  /** Where errors show. With `form`, the caller of `mutate` shows them. */
  errors?: "toast" | "form";
}

const MAX_PROBLEMS = 3;

/** A mutation that shows its result as a toast and reloads what it changed. */
export function useAction<TResult, TInput = void>({
  act,
  done,
  errors = "toast",
}: Action<TResult, TInput>) {
  const reload = useReload();
  const serverText = useServerText();
  return useMutation<TResult, Error, TInput>({
    mutationFn: act,
    onSuccess: (result, input) => {
      const outcome = done(result, input);
      const { text, problems = [] } = typeof outcome === "string" ? { text: outcome } : outcome;
      const messages = [...new Set(problems.map(({ message }) => serverText(message)))];
      if (messages.length > 0) toast.error(messages.slice(0, MAX_PROBLEMS).join("\n"));
      else if (text) toast.success(text);
    },
    onError: (error) => {
      if (errors === "toast") toast.error(serverText(error.message));
    },
    // Also after a failure, which may have changed something, or which the new data explains.
    onSettled: () => {
      followUp(reload);
      return reload();
    },
  });
}

/**
 * Runs an action, and `next` once it has succeeded and everything is reloaded, even if the reload took away the row that
 * began it. The callbacks of `mutate` would be dropped then. An error shows where the action shows it.
 */
export function runThen<TResult, TInput>(
  { mutateAsync }: Pick<UseMutationResult<TResult, Error, TInput>, "mutateAsync">,
  input: TInput,
  next: (result: TResult) => void,
): void {
  mutateAsync(input).then(next, () => undefined);
}
