import { useEffect, useState } from "react";
import type { AdminWalmartAccount, AdminWalmartAccountSettingsUpdate } from "../../../../types";
import { useSaveSettings } from "../../../hooks/api/use-account-settings";

/**
 * What a card of settings shows while it is edited. What is stored comes in anew when it changes, unless it is being
 * edited just then.
 *
 * @param read the draft for what is stored
 * @param write what the draft asks to store
 */
export function useSettingsDraft<TDraft>(
  account: AdminWalmartAccount,
  read: (settings: AdminWalmartAccount["settings"]) => TDraft,
  write: (draft: TDraft) => AdminWalmartAccountSettingsUpdate,
) {
  const stored = JSON.stringify(read(account.settings));
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState<TDraft>(() => JSON.parse(stored) as TDraft);
  const save = useSaveSettings(account);
  const changed = JSON.stringify(draft) !== base;

  useEffect(() => {
    if (stored !== base && !changed) {
      setBase(stored);
      setDraft(JSON.parse(stored) as TDraft);
    }
  }, [stored, base, changed]);

  return {
    draft,
    set: (part: Partial<TDraft>) => setDraft((before) => ({ ...before, ...part })),
    replace: setDraft,
    card: {
      changed,
      isSaving: save.isPending,
      onReset: () => {
        setBase(stored);
        setDraft(JSON.parse(stored) as TDraft);
      },
      onSave: () =>
        save.mutate(write(draft), {
          onSuccess: ({ account: saved }) => {
            const now = read(saved.settings);
            setBase(JSON.stringify(now));
            setDraft(now);
          },
        }),
    },
  };
}
