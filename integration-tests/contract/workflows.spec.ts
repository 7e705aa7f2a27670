import { readdirSync } from "node:fs";
import path from "node:path";
import { WorkflowManager } from "@medusajs/framework/orchestration";
import { CREATE_MEDUSA_ORDERS } from "../../src/sync/orders/create-orders-port";
import * as publicWorkflows from "../../src/workflows";

/** Ids are contract: stores hook into steps by them, and running workflows of an older version are resumed by them. */
const STEPS_OF_WORKFLOWS: Record<string, string[]> = {};

const ROOT = path.resolve(__dirname, "../../src/workflows");
const DOMAINS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "reads")
  .map((entry) => entry.name);

interface Flow {
  action?: string;
  next?: Flow | Flow[];
}

/** The ids of a workflow's steps, in their order. */
function stepsOf({ action, next }: Flow): string[] {
  const following = next === undefined ? [] : [next].flat().flatMap(stepsOf);
  return action === undefined ? following : [action, ...following];
}

function filesIn(folder: "steps" | "workflows"): string[] {
  return DOMAINS.flatMap((domain) => {
    const files = readdirSync(path.join(ROOT, domain), { withFileTypes: true }).some(
      (entry) => entry.name === folder,
    )
      ? readdirSync(path.join(ROOT, domain, folder))
      : [];
    return files.map((file) => path.join(domain, folder, file));
  });
}

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  return (await import(path.join(ROOT, file))) as Record<string, unknown>;
}

function camelCase(file: string): string {
  return path.basename(file, ".ts").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe("the workflows", () => {
  it("have these ids and steps", () => {
    const registered = [...(WorkflowManager.getWorkflows() as Map<string, { flow_: Flow }>)]
      .filter(([id]) => id.startsWith("walmart-"))
      .map(([id, { flow_ }]) => [id, stepsOf(flow_)]);
    expect(Object.fromEntries(registered)).toEqual(STEPS_OF_WORKFLOWS);
  });

  it.each(filesIn("workflows"))(
    "%s exports one workflow, its id, and both are public",
    async (file) => {
      const exported = await exportsOf(file);
      const names = Object.keys(exported).toSorted();
      const [name = ""] = names;
      expect(names).toEqual([name, `${name}Id`]);
      expect(name).toMatch(/Workflow$/);
      expect(Object.keys(STEPS_OF_WORKFLOWS)).toContain(exported[`${name}Id`]);
      const all: Record<string, unknown> = publicWorkflows;
      expect(all[name]).toBe(exported[name]);
      expect(all[`${name}Id`]).toBe(exported[`${name}Id`]);
    },
  );

  it("include the one that the import calls by its id", () => {
    expect(WorkflowManager.getWorkflow(CREATE_MEDUSA_ORDERS)).toBeDefined();
  });
});

describe("the steps", () => {
  it.each(filesIn("steps"))(
    "%s exports one step, named after the file, and its id",
    async (file) => {
      const exported = await exportsOf(file);
      const name = `${camelCase(file)}Step`;
      expect(Object.keys(exported).toSorted()).toEqual([name, `${name}Id`]);
      const id = exported[`${name}Id`];
      expect(id).toMatch(/^walmart-[a-z-]+$/);
      expect(exported[name]).toHaveProperty("__step__", id);
    },
  );
});

describe("the events", () => {
  it("have these names", () => {
    const { OFFERS_MARKED_EVENT, UPDATES_QUEUED_EVENT, WEBHOOK_RECEIVED_EVENT } = publicWorkflows;
    expect([OFFERS_MARKED_EVENT, UPDATES_QUEUED_EVENT, WEBHOOK_RECEIVED_EVENT]).toEqual([
      "walmart.offers-marked",
      "walmart.updates-queued",
      "walmart.webhook-received",
    ]);
  });
});
