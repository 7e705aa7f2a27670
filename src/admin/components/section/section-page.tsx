import { Spinner, XMark } from "@medusajs/icons";
import { Alert, clx, IconButton, Text } from "@medusajs/ui";
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router-dom";
import { SECTION_PAGES } from "../../pages";
import { type Task, taskStore } from "../../tasks/tasks";

/** The frame of each Walmart page. Where Medusa's sidebar is folded away, a row of links leads to the other pages. */
export const SectionPage = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation("walmart");
  const links = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone, the row is wider than the screen.
    links.current
      ?.querySelector("[aria-current=page]")
      ?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);
  return (
    <div className="flex flex-col gap-y-2">
      <nav
        ref={links}
        aria-label={t("title")}
        className="-mx-3 -mt-1 overflow-x-auto px-3 pt-1 lg:hidden"
      >
        <ul className="flex gap-x-1 pb-1">
          {SECTION_PAGES.map(({ path, label }) => (
            <li key={path}>
              <NavLink
                to={path}
                end
                className={({ isActive }) =>
                  clx(
                    "txt-compact-small-plus focus-visible:shadow-borders-focus block whitespace-nowrap rounded-md px-3 py-1.5 outline-none",
                    isActive
                      ? "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
                      : "text-ui-fg-subtle hover:bg-ui-bg-subtle-hover",
                  )
                }
              >
                {t(label)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <TaskTray />
      {children}
    </div>
  );
};

/** A page's name in the breadcrumbs. */
export const Crumb = ({ label }: { label: string }) => {
  const { t } = useTranslation("walmart");
  return <>{t(label)}</>;
};

const PROBLEMS_SHOWN = 5;

/** Progress and outcome of background tasks. Closing the tab would stop them, so the browser asks first. */
const TaskTray = () => {
  const { t } = useTranslation("walmart");
  const tasks = useSyncExternalStore(taskStore.subscribe, taskStore.current);
  const running = tasks.some(({ state }) => state === "running");

  useEffect(() => {
    if (!running) {
      return;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [running]);

  return (
    <div role="status" aria-label={t("tasks.title")} className="flex flex-col gap-y-2 empty:hidden">
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </div>
  );
};

const TaskRow = ({ task }: { task: Task }) => {
  const { t } = useTranslation("walmart");
  const { id, title, done, total, state, message, problems } = task;
  const more = problems.length - PROBLEMS_SHOWN;
  const variant = state === "running" ? "info" : state === "done" ? "success" : "error";
  return (
    <Alert variant={variant} className="bg-ui-bg-base">
      <div className="flex items-start justify-between gap-x-4">
        <div className="flex min-w-0 flex-col gap-y-1">
          <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
            {title}
          </Text>
          <Text as="div" size="small" className="text-ui-fg-subtle break-words">
            {state === "running"
              ? total === null
                ? t("tasks.running")
                : t("tasks.progress", { done, total })
              : message}
            {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
              <p key={problem} className="text-ui-fg-error mt-1">
                {problem}
              </p>
            ))}
            {more > 0 && <p className="mt-1">{t("tasks.moreProblems", { count: more })}</p>}
          </Text>
          {state === "running" && total !== null && total > 0 && (
            <div className="bg-ui-bg-switch-off mt-1 h-1 w-full max-w-80 overflow-hidden rounded-full">
              <div
                className="bg-ui-fg-interactive h-full transition-[width]"
                style={{ width: `${(100 * done) / total}%` }}
              />
            </div>
          )}
        </div>
        {state === "running" ? (
          <Spinner className="text-ui-fg-subtle shrink-0 animate-spin" aria-hidden />
        ) : (
          <IconButton
            size="2xsmall"
            variant="transparent"
            aria-label={t("tasks.close", { title })}
            onClick={() => taskStore.dismiss(id)}
          >
            <XMark />
          </IconButton>
        )}
      </div>
    </Alert>
  );
};
