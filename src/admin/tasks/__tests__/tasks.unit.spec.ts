import { forEachOf, runTask, taskStore } from "../tasks";

afterEach(() => taskStore.current().forEach(({ id }) => taskStore.dismiss(id)));

it("shows progress and outcome until it is dismissed", async () => {
  const seen: (number | string)[] = [];
  const stop = taskStore.subscribe(() => {
    const task = taskStore.current()[0];
    seen.push(task ? task.done : "gone");
  });
  const task = await runTask("Counting", async (report) => {
    report({ done: 1, total: 2 });
    report({ done: 2 });
    return { message: "Counted." };
  });
  expect(task).toMatchObject({ state: "done", done: 2, total: 2, message: "Counted." });
  taskStore.dismiss(task?.id ?? 0);
  expect(seen).toEqual([0, 1, 2, 2, "gone"]);
  stop();
});

it("reports errors instead of throwing", async () => {
  const task = await runTask("Failing", () => Promise.reject(new Error("No network.")));
  expect(task).toMatchObject({ state: "failed", problems: ["No network."] });
});

it("does not pile up: a new task replaces finished ones, and a failed try of its own", async () => {
  await runTask("Counting", () => Promise.resolve({ message: "Counted." }));
  await runTask("Failing", () => Promise.reject(new Error("No network.")));
  await runTask("Other", () => Promise.reject(new Error("No answer.")));
  await runTask("Failing", () => Promise.reject(new Error("No network again.")));
  expect(taskStore.current().map(({ title, problems }) => [title, problems])).toEqual([
    ["Other", ["No answer."]],
    ["Failing", ["No network again."]],
  ]);
});

it("continues when an item fails, and runs a few at a time", async () => {
  let atOnce = 0;
  let most = 0;
  const problems: string[] = [];
  const done = await forEachOf(
    [1, 2, 3, 4, 5, 6, 7],
    ({ problem }) => problem && problems.push(problem),
    async (item) => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
      if (item === 4) throw new Error("Four.");
    },
    (item) => String(item),
  );
  expect({ done, most, problems }).toEqual({ done: 6, most: 3, problems: ["4: Four."] });
});
