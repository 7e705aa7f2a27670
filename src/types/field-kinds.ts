/**
 * The kind of a field's value in the database and in the HTTP API; `?` allows null. An array lists the possible values.
 * `timestamp` is a date in the database and ISO 8601 in UTC in the API; `json` is passed on as it is.
 */
export type FieldKind =
  | "text"
  | "text?"
  | "number"
  | "number?"
  | "boolean"
  | "timestamp"
  | "timestamp?"
  | "json"
  | readonly (string | null)[];

/** The fields of a resource that are columns of its table, by name. */
export type Fields = Readonly<Record<string, FieldKind>>;

type Value<Kind, Time, Num> = Kind extends readonly (infer Option)[]
  ? Option
  : Kind extends "text"
    ? string
    : Kind extends "text?"
      ? string | null
      : Kind extends "number"
        ? Num
        : Kind extends "number?"
          ? Num | null
          : Kind extends "boolean"
            ? boolean
            : Kind extends "timestamp"
              ? Time
              : Kind extends "timestamp?"
                ? Time | null
                : unknown;

/** The fields as the HTTP API returns them. */
export type Presented<F extends Fields> = { [Name in keyof F]: Value<F[Name], string, number> };

/** The fields as the database returns them. Amounts may be numbers, texts or Medusa's BigNumber. */
export type Stored<F extends Fields> = {
  [Name in keyof F]: Value<F[Name], Date | string, unknown>;
};

/** The names of the fields, in their order. */
export function fieldNames<F extends Fields>(fields: F): (keyof F & string)[] {
  return Object.keys(fields) as (keyof F & string)[];
}
