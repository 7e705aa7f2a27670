import { clx } from "@medusajs/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router-dom";
import { SECTION_PAGES } from "../../pages";
import { TaskTray } from "../../tasks/task-tray";

/**
 * The frame of every page of the section. On a wide screen Medusa's sidebar leads to the other pages; where it is
 * folded away, a row of links does.
 */
export const SectionPage = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation("walmart");
  const links = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the row is longer than the screen.
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

/** A page's name in the bar above it. */
export const Crumb = ({ label }: { label: string }) => {
  const { t } = useTranslation("walmart");
  return <>{t(label)}</>;
};
