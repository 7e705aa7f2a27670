/** A background task. It continues while the merchant visits other pages of the admin. */
export interface Task {
  id: number;
  title: string;
  /** Finished steps, of a total that is null while unknown. */
  done: number;
  total: number | null;
  state: "running" | "done" | "failed";
  /** The result, once it has ended. */
  message: string | null;
  /** Errors of single steps. */
  problems: string[];
}

export interface TaskReport {
  (progress: { done: number; total?: number | null; problem?: string }): void;
}

export interface TaskResult {
  message: string;
  problems?: string[];
}

let tasks: readonly Task[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Task[]): void {
  tasks = next;
  listeners.forEach((listener) => listener());
}

const patch = (id: number, part: (task: Task) => Partial<Task>) =>
  change(tasks.map((task) => (task.id === id ? { ...task, ...part(task) } : task)));

export const taskStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => tasks,
  dismiss: (id: number) => change(tasks.filter((task) => task.id !== id)),
};

/** Runs a background task, shown with its progress until the merchant dismisses it. Never throws. */
export async function runTask(
  title: string,
  work: (report: TaskReport) => Promise<TaskResult>,
): Promise<Task | undefined> {
  const id = ++lastId;
  // A new task replaces those whose result needs nobody, and an earlier try of its own.
  const kept = tasks.filter(
    (task) => task.state === "running" || (task.state === "failed" && task.title !== title),
  );
  change([
    ...kept,
    { id, title, done: 0, total: null, state: "running", message: null, problems: [] },
  ]);
  try {
    const { message, problems = [] } = await work(({ done, total, problem }) =>
      patch(id, (task) => ({
        done,
        total: total === undefined ? task.total : total,
        problems: problem ? [...task.problems, problem] : task.problems,
      })),
    );
    patch(id, (task) => {
      const all = [...new Set([...task.problems, ...problems])];
      return { message, problems: all, state: all.length > 0 ? "failed" : "done" };
    });
  } catch (error) {
    patch(id, (task) => ({
      state: "failed",
      problems: [...task.problems, error instanceof Error ? error.message : String(error)],
    }));
  }
  return tasks.find((task) => task.id === id);
}

/** Splits items into batches of at most `size`. */
export function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/**
 * Runs an action on each item, a few at a time, to limit the load on the store and Walmart.
 *
 * @returns the number of successes; failures are reported as problems with the item's name
 */
export async function forEachOf<TItem>(
  items: readonly TItem[],
  report: TaskReport,
  act: (item: TItem) => Promise<unknown>,
  nameOf: (item: TItem) => string,
  atOnce = 3,
): Promise<number> {
  let next = 0;
  let done = 0;
  let failed = 0;
  report({ done, total: items.length });
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      const current = item;
      const problem = await act(current).then(
        () => undefined,
        (error: unknown) =>
          `${nameOf(current)}: ${error instanceof Error ? error.message : String(error)}`,
      );
      if (problem) failed += 1;
      done += 1;
      report({ done, problem });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return items.length - failed;
}
