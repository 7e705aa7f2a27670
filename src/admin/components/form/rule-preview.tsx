import { Prompt, Text } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartRulePreview } from "../../../types";
import { useFormat } from "../../hooks/use-format";

/** Walmart's US marketplace has no other currency. */
const CURRENCY = "usd";
const SHOWN = 5;

/** What a rule makes: a price, or the quantity that buyers can order. */
export type RuledValue = "price" | "quantity";

interface Asked {
  what: RuledValue;
  preview: AdminWalmartRulePreview;
  answer: (isConfirmed: boolean) => void;
}

interface RulePreview {
  /** Shows what would change, and resolves to whether to save. Nothing that changes needs no question. */
  confirm: (what: RuledValue, read: () => Promise<AdminWalmartRulePreview>) => Promise<boolean>;
  /** Belongs anywhere on the page. */
  prompt: ReactNode;
}

/** Asks before rules are saved, with what will change at Walmart. */
export function useRulePreview(): RulePreview {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (isConfirmed: boolean) => {
    asked?.answer(isConfirmed);
    setAsked(null);
  };
  return {
    confirm: async (what, read) => {
      // Rules can be saved although their effect is unknown, for example of an account whose region is gone.
      const preview = await read().catch(() => null);
      if (!preview?.changed) return true;
      return await new Promise((answer) => setAsked({ what, preview, answer }));
    },
    prompt: asked && <RulePreviewPrompt {...asked} onClose={close} />,
  };
}

interface RulePreviewPromptProps extends Omit<Asked, "answer"> {
  onClose: (isConfirmed: boolean) => void;
}

const RulePreviewPrompt = ({ what, preview, onClose }: RulePreviewPromptProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { changed, samples, guard } = preview;
  const guardTexts = [
    guard?.stopped && t("prices.preview.stopped"),
    guard && !guard.stopped && guard.held > 0 && t("prices.preview.held", { count: guard.held }),
  ].filter((text) => typeof text === "string");
  const valueText = (value: number | null) =>
    value === null ? "–" : what === "price" ? format.money(value, CURRENCY) : format.number(value);
  const biggest = samples.find(({ from, to }) => from !== null && to !== null);
  const difference = (biggest?.to ?? 0) - (biggest?.from ?? 0);
  const change = `${difference > 0 ? "+" : "−"}${valueText(Math.abs(difference))}`;
  const more = changed - Math.min(samples.length, SHOWN);

  return (
    <Prompt open variant="confirmation" onOpenChange={(open) => !open && onClose(false)}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>
            {t("listings.preview.title", { count: changed })}
            {biggest && changed > 1 && `, ${t("listings.preview.biggest", { change })}`}
          </Prompt.Title>
          <Prompt.Description>
            {[t(`listings.preview.${what}`), ...guardTexts].join(" ")}
          </Prompt.Description>
        </Prompt.Header>
        <ul className="flex flex-col divide-y px-6 pt-4">
          {samples.slice(0, SHOWN).map(({ sku, from, to }) => (
            <li key={sku} className="flex items-baseline justify-between gap-x-4 py-2">
              <Text size="small" leading="compact" className="min-w-0 break-words">
                {sku}
              </Text>
              <Text size="small" leading="compact" className="shrink-0 tabular-nums">
                <span className="text-ui-fg-subtle">{valueText(from)} → </span>
                {valueText(to)}
              </Text>
            </li>
          ))}
          {more > 0 && (
            <li className="txt-compact-small text-ui-fg-subtle py-2">
              {t("listings.preview.more", { count: more })}
            </li>
          )}
        </ul>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={() => onClose(false)}>
            {t("actions.dismiss")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={() => onClose(true)}>
            {t("accounts.form.save")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
};
