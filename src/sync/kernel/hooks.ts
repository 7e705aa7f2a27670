import { WorkflowManager } from "@medusajs/framework/orchestration";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk";
import { describeInvalidAnswer } from "../../mapping";
import { describeError } from "./describe-error";

/** The account that a hook is called for. */
export interface HookAccount {
  id: string;
  name: string;
}

interface HookedWorkflow {
  getName(): string;
  hooks: object;
}

/** Medusa's own handlers, which do nothing, by workflow and hook. A store's handler replaces them. */
const silent = new Map<string, unknown>();
const hooks = new Set<string>();

function keyOf(workflowId: string, hook: string): string {
  return `${workflowId}/${hook}`;
}

function handlerOf(workflowId: string, hook: string): unknown {
  return WorkflowManager.getWorkflow(workflowId)?.handlers_.get(hook);
}

/** Remembers a new workflow's hooks, so that {@link isHooked} knows whether a store listens. Call it once, at the definition. */
export function declareHooks(workflow: HookedWorkflow): void {
  const id = workflow.getName();
  for (const hook of Object.keys(workflow.hooks)) {
    silent.set(keyOf(id, hook), handlerOf(id, hook));
    hooks.add(hook);
  }
}

/** Whether the store has a handler for a hook. Without one, nothing is read or computed for it. */
export function isHooked(workflowId: string, hook: string): boolean {
  const key = keyOf(workflowId, hook);
  return silent.has(key) && silent.get(key) !== handlerOf(workflowId, hook);
}

/** What a store's handler threw, or that its answer cannot be used. The message is for the merchant. */
export class HookError extends MedusaError {
  constructor(hook: string, why: string) {
    super(MedusaError.Types.NOT_ALLOWED, `The store's hook "${hook}" failed: ${why}`);
  }
}

/** The reason why a hook's handler or its answer failed, as a sentence. */
export function describeHookFailure(error: unknown): string {
  return describeInvalidAnswer(error) ?? describeError(error);
}

interface WorkflowRun<Result> {
  result: Result;
  errors: { action: string; error: unknown }[];
}

/**
 * Runs a workflow by its id: the only way for an engine to reach the layer above, whose workflows stores hook into.
 *
 * @throws HookError if a store's handler failed; what else failed otherwise
 */
export async function runWorkflow<Result>(
  container: MedusaContainer,
  workflowId: string,
  input: object,
): Promise<Result> {
  const workflow = MedusaWorkflow.getWorkflow(workflowId);
  if (!workflow)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The workflow ${workflowId} is not registered. Check that the plugin is installed correctly.`,
    );
  const run = (await workflow(container).run({
    input,
    throwOnError: false,
  })) as WorkflowRun<Result>;
  const [failed] = run.errors;
  if (!failed) return run.result;
  const hook = /^get-(\w+)-result$/.exec(failed.action)?.[1] ?? failed.action;
  if (hooks.has(hook)) throw new HookError(hook, describeHookFailure(failed.error));
  throw failed.error;
}
