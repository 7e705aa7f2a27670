/**
 * How long variants take to be prepared and checked against a product type's schema, and the most memory that it needs,
 * for many and for a tenth of them: flat memory is about the same for both. A product type has about 150 attributes.
 *
 *   npm run bench:items -- [variants]
 */
import { itemSchema, itemSource, RULES } from "./items";
import { report, run } from "../support/figures";
import { sizes } from "../support/sizes";
import { prepareItem } from "../../src/mapping/item-setup";

const ATTRIBUTES = 150;
const MB = 1024 * 1024;

run(async () => {
  const [variants = 0] = sizes({ standard: 10_000, smoke: 200 });
  const schema = itemSchema(ATTRIBUTES);
  const figures: Record<string, Record<string, unknown>> = {};
  for (const count of [Math.ceil(variants / 10), variants]) {
    figures[`${count} variants`] = measure(count, schema);
  }
  await Promise.resolve();
  report("items", figures);
});

function measure(count: number, schema: ReturnType<typeof itemSchema>) {
  const started = performance.now();
  let peak = 0;
  let wrong = 0;
  for (let index = 0; index < count; index += 1) {
    const { problems } = prepareItem({
      source: itemSource(index),
      schema,
      rules: RULES,
      values: { attribute_4: "By hand" },
      group: { id: `product-${index >> 2}`, isPrimary: index % 4 === 0, attributeNames: ["color"] },
      allowLoopbackImages: false,
    });
    if (problems.length > 0) wrong += 1;
    if (index % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds: Number(seconds.toFixed(2)),
    "variants/s": Math.round(count / seconds),
    "with problems": wrong,
    "peak heap MB": Math.round(peak / MB),
  };
}
