import { Prompt } from "@medusajs/ui";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { type Location, useBlocker } from "react-router-dom";

interface LeaveGuardProps {
  /** There are unsaved edits. */
  when: boolean;
  /** Whether the edits stay where they are. By default, only in the same place. */
  isKept?: (from: Location, to: Location) => boolean;
}

/** Asks before unsaved edits are lost, with Medusa's own texts. */
export const LeaveGuard = ({ when, isKept }: LeaveGuardProps) =>
  when ? <LeavePrompt isKept={isKept} /> : null;

const isSamePlace = (from: Location, to: Location): boolean =>
  from.pathname === to.pathname && from.search === to.search;

const LeavePrompt = ({ isKept = isSamePlace }: Pick<LeaveGuardProps, "isKept">) => {
  const { t: core } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => !isKept(currentLocation, nextLocation),
  );

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);

  return (
    <Prompt open={blocker.state === "blocked"} variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{core("general.unsavedChangesTitle")}</Prompt.Title>
          <Prompt.Description>{core("general.unsavedChangesDescription")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={() => blocker.reset?.()}>
            {core("actions.cancel")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={() => blocker.proceed?.()}>
            {core("actions.continue")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};

type Report = (form: string, isDirty: boolean) => void;

const UnsavedForms = createContext<Report | null>(null);

/** One guard for several forms on a page: the router asks for one thing at a time. */
export const GuardedForms = ({
  isKept,
  children,
}: Pick<LeaveGuardProps, "isKept"> & { children: ReactNode }) => {
  const [dirty, setDirty] = useState<ReadonlySet<string>>(new Set());
  const report = useCallback<Report>((form, isDirty) => {
    setDirty((known) => {
      if (known.has(form) === isDirty) return known;
      return isDirty ? new Set([...known, form]) : new Set([...known].filter((id) => id !== form));
    });
  }, []);
  return (
    <UnsavedForms.Provider value={report}>
      {children}
      <LeaveGuard when={dirty.size > 0} isKept={isKept} />
    </UnsavedForms.Provider>
  );
};

/** Tells the page's guard whether a form has unsaved edits. */
export function useGuardedForm(isDirty: boolean): void {
  const id = useId();
  const report = useContext(UnsavedForms);
  useEffect(() => {
    report?.(id, isDirty);
    return () => report?.(id, false);
  }, [report, id, isDirty]);
}
