import { useSyncExternalStore } from "react";
import { taskStore, type Task } from "./tasks";

/** The long work of this window: what runs, and what has ended and was not yet seen. */
export function useTasks(): readonly Task[] {
  return useSyncExternalStore(taskStore.subscribe, taskStore.current);
}
