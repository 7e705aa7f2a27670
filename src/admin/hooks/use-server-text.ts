import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { readRefusal } from "../../types";

/** Shows a text of the server in the merchant's language. Texts that the admin does not know stay as they are. */
export function useServerText(): (message: string) => string {
  const { t } = useTranslation("walmart");
  return useCallback(
    (message) => {
      const found = readRefusal(message);
      return found ? t(`refusals.${found.code}`, found.params) : message;
    },
    [t],
  );
}
