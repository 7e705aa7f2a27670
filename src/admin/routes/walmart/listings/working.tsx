import { Spinner } from "@medusajs/icons";
import { Text } from "@medusajs/ui";

/** Something takes a while. */
export const Working = ({ text }: { text: string }) => (
  <div role="status" className="flex items-center gap-x-2 px-6 py-4">
    <Spinner className="text-ui-fg-subtle animate-spin" aria-hidden />
    <Text size="small" className="text-ui-fg-subtle">
      {text}
    </Text>
  </div>
);
