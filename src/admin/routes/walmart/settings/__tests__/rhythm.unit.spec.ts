import { rhythmOf } from "../rhythm";

it.each([
  ["* * * * *", { every: 1, unit: "minute" }],
  ["*/2 * * * *", { every: 2, unit: "minute" }],
  [" */15  * * * * * ", { every: 15, unit: "second" }],
  ["0 3 * * *", null],
  ["off", null],
])("%j comes round %j", (cron, rhythm) => {
  expect(rhythmOf(cron)).toEqual(rhythm);
});
