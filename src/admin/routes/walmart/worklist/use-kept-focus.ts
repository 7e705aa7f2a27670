import { type RefObject, useEffect } from "react";

const DIALOG = "[role=dialog], [role=alertdialog]";

/**
 * Moves the focus to a heading when the button that had it disappears together with its row, also after a dialog that the
 * button had opened.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const node = list.current;
    if (!node) return undefined;
    let wasInside = false;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && !target.closest(DIALOG)) wasInside = node.contains(target);
    };
    const observer = new MutationObserver(() => {
      const isLost = document.activeElement === document.body || !document.activeElement;
      if (wasInside && isLost) heading.current?.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", remember);
    observer.observe(node, { childList: true, subtree: true });
    // Dialogs are children of the body.
    observer.observe(document.body, { childList: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [list, heading]);
}
